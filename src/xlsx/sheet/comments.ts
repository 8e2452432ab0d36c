import { parseAreaName } from '../../core/workbook/address';
import { Fault } from '../../core/fault';
import type { OfficePackage } from '../package/package';
import { isTrue, readXml } from '../package/read-xml';
import { readRelationships } from '../package/relationships';
import type { CommentFile } from '../workbook-file';

/** People's names by the ids that comments have them under. */
export function readPersons(opened: OfficePackage, workbook: string): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  eachPart(opened, workbook, 'person', (path) =>
    readXml(opened, path, {
      open: (name, { id = '', displayName = '' }) => {
        if (name === 'person') persons.set(id, displayName);
      },
    }),
  );
  return persons;
}

/** The comments on a sheet's cells, answers after what they answer. Notes, as older versions of Excel have them, are not among them. */
export function readComments(
  opened: OfficePackage,
  sheet: string,
  persons: ReadonlyMap<string, string>,
): readonly CommentFile[] {
  const comments: CommentFile[] = [];
  eachPart(opened, sheet, 'threadedComment', (path) => {
    let comment: CommentFile | null = null;
    let isText = false;
    readXml(opened, path, {
      open: (name, attributes) => {
        isText = name === 'text';
        if (name !== 'threadedComment') return;
        const cell = parseAreaName(attributes['ref'] ?? '');
        comment = cell && {
          ...{ row: cell.top, column: cell.left, content: '' },
          id: attributes['id'] ?? '',
          parent: attributes['parentId'] ?? null,
          author: persons.get(attributes['personId'] ?? '') ?? '',
          created: attributes['dT'] ?? '',
          isDone: isTrue(attributes['done']),
        };
      },
      text: (piece) => {
        if (comment && isText) comment = { ...comment, content: comment.content + piece };
      },
      close: (name) => {
        isText = false;
        if (name !== 'threadedComment' || !comment) return;
        comments.push(comment);
        comment = null;
      },
    });
  });
  return comments;
}

/** Comments are of no use to what the cells hold, so damage in them is passed over. */
function eachPart(opened: OfficePackage, from: string, wanted: string, read: (path: string) => void): void {
  for (const { kind, target } of readRelationships(opened, from)) {
    if (kind !== wanted) continue;
    try {
      read(target);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
}
