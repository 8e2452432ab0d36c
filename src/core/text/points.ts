import { monthNamed } from '../calendar/month-names';
import { foldLines } from './fold';

interface MarkedLine {
  readonly kind: 'number' | 'letter' | 'bullet';
  /** From 1; 0 for a bullet. */
  readonly index: number;
  readonly text: string;
}

const NUMBERED = /^(?<number>\d{1,2})[.)] (?<text>(?<word>\p{L}*).*)$/u;
const LETTERED = /^\(?(?<letter>[a-zæøå])\) (?<text>.+)$/iu;
const BULLET = /^[-‐‑–—•·▪◦*] (?<text>.+)$/u;
/** The next number on the same line, after a finished sentence and before a capital. */
const NEXT_ON_LINE = /(?<=[.;:!?]) (?=(\d{1,2})[.)] [\p{Lu}#«"])/gu;

/**
 * Parts a text into its points, numbering removed: `1. … 2. …`, `1) …`, `a) …`, `- …`, `• …`. Numbers and letters count
 * only when they run from the first without gaps. Text before the first point is an item of its own, points within a
 * point stay in it, each on its line. Without points, the items are the paragraphs where blank lines part them, else the
 * lines. None for an empty text.
 */
export function splitPoints(text: string): readonly string[] {
  const folded = foldLines(text);
  if (folded === '') return [];
  const lines = folded.split('\n').flatMap(splitLine);
  const kind = lines.map(readMark).find((mark) => mark !== null)?.kind;
  if (kind && isRunning(lines, kind)) return collected(lines, kind);
  if (lines.includes('')) return folded.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', ' '));
  return lines;
}

function splitLine(line: string): readonly string[] {
  if (!/^1[.)] /.test(line)) return [line];
  const items: string[] = [];
  let start = 0;
  let next = 2;
  for (const match of line.matchAll(NEXT_ON_LINE)) {
    if (Number(match[1]) !== next) continue;
    items.push(line.slice(start, match.index));
    start = match.index + 1;
    next += 1;
  }
  return [...items, line.slice(start)];
}

function readMark(line: string): MarkedLine | null {
  const numbered = NUMBERED.exec(line)?.groups;
  // `1. juni` begins a date, not a point.
  if (numbered && monthNamed(numbered.word?.toLowerCase() ?? '') === null)
    return { kind: 'number', index: Number(numbered.number), text: numbered.text ?? '' };
  const lettered = LETTERED.exec(line)?.groups;
  if (lettered) {
    const index = 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(lettered.letter?.toLowerCase() ?? '') + 1;
    return { kind: 'letter', index, text: lettered.text ?? '' };
  }
  const bullet = BULLET.exec(line)?.groups;
  return bullet ? { kind: 'bullet', index: 0, text: bullet.text ?? '' } : null;
}

function isRunning(lines: readonly string[], kind: MarkedLine['kind']): boolean {
  const marks = lines.flatMap((line) => readMark(line) ?? []).filter((mark) => mark.kind === kind);
  return kind === 'bullet' || marks.every(({ index }, position) => index === position + 1);
}

function collected(lines: readonly string[], kind: MarkedLine['kind']): readonly string[] {
  const items: string[] = [];
  let isFirst = true;
  for (const line of lines.filter((one) => one !== '')) {
    const mark = readMark(line);
    if (mark?.kind === kind || isFirst) items.push(mark?.kind === kind ? mark.text : line);
    else items.push(`${items.pop() ?? ''}${mark ? '\n' : ' '}${line}`);
    isFirst = false;
  }
  return items;
}

/**
 * Parts a list of names, such as attachments: by lines and semicolons; by commas only when there are neither, and never
 * at the comma of a number. Bullets are removed, numbers are kept: they may be the attachments' own.
 */
export function splitList(text: string): readonly string[] {
  const folded = foldLines(text);
  const parts = folded.split(/[\n;]/.test(folded) ? /[\n;]+/ : /,(?!\d)/);
  return parts.map((part) => part.trim().replace(BULLET, '$<text>')).filter((part) => part !== '');
}
