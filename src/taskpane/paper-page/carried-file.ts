import { documentFileName, makeDocument, ownTemplateName } from '../../documents';
import type { Texts } from '../../locales/texts';
import type { CarriedPaper } from '../papers/carried-paper';
import type { MadeFile } from '../session/session-parts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the document from the data that an address carried, with our own template. */
export async function carriedFile(
  { paper, source, language, draft, created }: CarriedPaper,
  texts: Texts,
  readTemplate: (name: string) => Promise<Uint8Array>,
): Promise<MadeFile> {
  const name = ownTemplateName(paper, language);
  const template = { name, bytes: await readTemplate(name) };
  const { bytes } = makeDocument(template, paper, { language, texts, draft, created, source });
  const fileName = documentFileName(paper, texts, language);
  return { fileName, file: new Blob([new Uint8Array(bytes)], { type: WORD }) };
}
