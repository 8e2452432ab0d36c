import type { Area } from '../../core/workbook/address';
import type { CommentFile } from '../../xlsx/workbook-file';
import { ExcelError, itemNotFound } from '../errors';
import type { Sheet } from './sheet';

/** Who writes in the embedded Excel: nobody is signed in. */
export const commentAuthor = { name: 'Saksbehandler', email: 'saksbehandler@example.org' } as const;

export interface ReplyState {
  readonly id: string;
  readonly author: string;
  readonly content: string;
  readonly created: Date;
}

/** A comment with what was replied to it. */
export interface CommentState extends ReplyState {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly ReplyState[];
}

export type CommentChange =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';

export const commentAt = (sheet: Sheet, row: number, column: number): CommentState | undefined =>
  sheet.comments.find((comment) => comment.row === row && comment.column === column);

/** @throws ItemNotFound when it was deleted */
export function commentOf(sheet: Sheet, id: string): CommentState {
  const comment = sheet.comments.find((one) => one.id === id);
  if (!comment) throw itemNotFound('the comment was deleted');
  return comment;
}

/** @throws ItemAlreadyExists in a cell that has a comment */
export function addComment(sheet: Sheet, row: number, column: number, content: string): CommentState {
  if (commentAt(sheet, row, column))
    throw new ExcelError('ItemAlreadyExists', 'There is already a comment in the cell.');
  const comment: CommentState = {
    ...newPost(sheet, content),
    ...{ row, column, resolved: false, replies: [] },
  };
  sheet.set('comments', [...sheet.comments, comment]);
  sheet.workbook.tell({ kind: 'comment-added', sheet, comment });
  return comment;
}

/** With all its replies. */
export function deleteComment(sheet: Sheet, id: string): void {
  const comment = commentOf(sheet, id);
  sheet.set(
    'comments',
    sheet.comments.filter((one) => one !== comment),
  );
  sheet.workbook.tell({ kind: 'comment-deleted', sheet, comment });
}

/** Something about a comment, or about the reply that is named, is otherwise. */
export function changeComment(
  sheet: Sheet,
  id: string,
  what: { readonly change: CommentChange; readonly reply?: string },
  to: Partial<CommentState>,
): void {
  const before = commentOf(sheet, id);
  const comment = { ...before, ...to };
  sheet.set(
    'comments',
    sheet.comments.map((one) => (one === before ? comment : one)),
  );
  sheet.workbook.tell({
    kind: 'comment-changed',
    sheet,
    comment,
    reply: what.reply ?? null,
    change: what.change,
  });
}

export function addReply(sheet: Sheet, id: string, content: string): ReplyState {
  const reply = newPost(sheet, content);
  const replies = [...commentOf(sheet, id).replies, reply];
  changeComment(sheet, id, { change: 'ReplyAdded', reply: reply.id }, { replies });
  return reply;
}

/** Those of the file, with what was answered. */
export function commentsInFile(comments: readonly CommentFile[] = []): readonly CommentState[] {
  const post = ({ id, author, content, created }: CommentFile): ReplyState => ({
    ...{ id, author, content },
    created: new Date(/Z$/.test(created) || created === '' ? created || 0 : `${created}Z`),
  });
  return comments.flatMap((one): CommentState[] => {
    if (one.parent !== null) return [];
    const replies = comments.filter(({ parent }) => parent === one.id).map(post);
    const { row, column, isDone: resolved } = one;
    return [{ ...post(one), row, column, resolved, replies }];
  });
}

/** Puts the cells of a sheet on which comments are through `move`; null is gone. */
export function moveComments(sheet: Sheet, move: (area: Area) => Area | null): void {
  const moved = sheet.comments.flatMap((comment) => {
    const { row, column } = comment;
    const to = move({ top: row, left: column, rows: 1, columns: 1 });
    if (!to) return [];
    return to.top === row && to.left === column ? [comment] : [{ ...comment, row: to.top, column: to.left }];
  });
  if (moved.length < sheet.comments.length || moved.some((one, at) => one !== sheet.comments[at]))
    sheet.set('comments', moved);
}

function newPost(sheet: Sheet, content: string): ReplyState {
  const number = String(sheet.nextCommentNumber()).padStart(12, '0');
  return {
    id: `{00000000-0004-${sheet.id.slice(20, 24)}-0000-${number}}`,
    author: commentAuthor.name,
    content,
    created: new Date(),
  };
}
