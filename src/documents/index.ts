export { makeMemo, type MemoOptions } from './make-memo';
export { memoFileName } from './memo-file-name';
