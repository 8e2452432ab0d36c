import type { FrameChangeMemo } from '../core/memo/memo-data';
import type { Texts } from '../locales/texts';
import { sanitised } from './sanitise';

/** What Windows and macOS do not allow in a name, and the marks that turn a name's reading direction. */
const NOT_IN_A_NAME = /[\\/:*?"<>|\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST = 120;

/** `17-22 Rammeendring tillitsanker.docx`. */
export function memoFileName(memo: FrameChangeMemo, texts: Texts): string {
  const title = inName(memo.case.title) || texts.documents.untitled;
  const name = `${inName(memo.case.number)} ${title}`.trim();
  const short = Array.from(name).slice(0, LONGEST).join('');
  return `${short.replace(/[. ]+$/, '')}.docx`;
}

function inName(text: string): string {
  return sanitised(text)
    .normalize('NFC')
    .replace(NOT_IN_A_NAME, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}
