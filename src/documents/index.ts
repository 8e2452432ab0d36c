export { type Difference, type DifferenceKind, type Verification, verifyDocument } from './compare/verify';
export { refreshDocument, type Refreshed, type RefreshResult } from './compare/refresh';
export { documentFileName, meetingZipName } from './file-name';
export {
  type CheckedWorkbook,
  type MadePaper,
  makePaper,
  ownTemplateName,
  type PaperOptions,
  sourceOf,
} from './make-paper';
export { type DocumentSource, makeDocument } from './make-document';
export type { Template } from './template/usable-template';
export { DOCUMENT_KINDS, PAPER_WORDS } from './papers/document-kinds';
export { checkTemplateFile, type TemplateReport } from './template/check-template-file';
export { describePlace } from './template/describe-place';
export { type PreviewBlock, type PreviewInline, previewOf, type PreviewRow } from './preview/preview';
export { previewHtml, previewText } from './preview/preview-html';
