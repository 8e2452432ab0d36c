import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import {
  addComment,
  changeComment,
  commentAt,
  commentAuthor,
  commentOf,
  deleteComment,
  type CommentState,
} from '../model/comment';
import { splitAddress } from '../model/name';
import { requireAllowed } from '../model/protection';
import type { Sheet } from '../model/sheet';
import {
  membersOf,
  noArguments,
  rangeArgument,
  since,
  wholeWorkbook,
  type ClassDeclaration,
} from '../registry/declare';
import { eventTypes } from '../registry/event-types';
import {
  object,
  type CommentTarget,
  type HostObject,
  type RangeTarget,
  type Targets,
} from '../registry/targets';
import { z } from '../schema';
import { parseRange, range } from './range-address';

const comment = membersOf<'Comment'>();

const stateOf = ({ sheet, id }: CommentTarget): CommentState => commentOf(sheet, id);

export const cellOf = (target: CommentTarget) => {
  const { row, column } = stateOf(target);
  return range(target.sheet, { top: row, left: column, rows: 1, columns: 1 });
};

/** Only one's own is known: files have names alone. */
export const emailOf = ({ author }: { readonly author: string }): string =>
  author === commentAuthor.name ? commentAuthor.email : '';

export const commentClass: ClassDeclaration<'Comment'> = {
  since: '1.10',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: comment.value(({ id }) => id),
    AuthorName: comment.value((target) => stateOf(target).author),
    AuthorEmail: comment.value((target) => emailOf(stateOf(target))),
    Content: comment.writable(
      (target) => stateOf(target).content,
      z.string(),
      (target, content) => {
        requireAllowed(target.sheet, 'allowEditObjects');
        changeComment(target.sheet, target.id, { change: 'CommentEdited' }, { content });
      },
    ),
    ContentType: since(
      '1.12',
      comment.value(() => 'Plain'),
    ),
    CreationDate: comment.value((target) => stateOf(target).created.toISOString()),
    Mentions: since(
      '1.11',
      comment.value(() => []),
    ),
    Resolved: since(
      '1.11',
      comment.writable(
        (target) => stateOf(target).resolved,
        z.boolean(),
        (target, resolved) => {
          requireAllowed(target.sheet, 'allowEditObjects');
          const change = resolved ? 'CommentResolved' : 'CommentReopened';
          if (resolved !== stateOf(target).resolved)
            changeComment(target.sheet, target.id, { change }, { resolved });
        },
      ),
    ),
    Replies: comment.child((target) => object('CommentReplyCollection', target)),
    Delete: comment.act(noArguments, ({ sheet, id }) => {
      requireAllowed(sheet, 'allowEditObjects');
      deleteComment(sheet, id);
    }),
    GetLocation: comment.find(noArguments, cellOf),
  },
};

const comments = membersOf<'CommentCollection'>();
type Among = Targets['CommentCollection'];

/** Of the whole workbook, or of one sheet. */
const sheetsOf = ({ workbook, sheet }: Among): readonly Sheet[] => (sheet ? [sheet] : workbook.sheets);

const targetsOf = (among: Among): CommentTarget[] =>
  sheetsOf(among).flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));

function byId(among: Among, id: string): CommentTarget {
  const found = targetsOf(among).find((one) => one.id === id);
  if (!found) throw itemNotFound(`comment ${id}`);
  return found;
}

/** A range, or its address with the sheet's name. */
const cellArgument = z.union([z.string(), rangeArgument]);

/** @throws InvalidArgument for what is no single cell, and for an address without a sheet */
function cellGiven({ workbook, sheet }: Among, given: string | RangeTarget): RangeTarget {
  if (typeof given === 'string' && splitAddress(given).sheet === null)
    throw invalidArgument(`${given} does not say on which worksheet`);
  const cell = typeof given === 'string' ? parseRange(workbook, workbook.activeSheet, given) : given;
  if (cell.area.rows > 1 || cell.area.columns > 1) throw invalidArgument('a comment is on a single cell');
  if (sheet && cell.sheet !== sheet) throw invalidArgument(`the cell is not on ${sheet.name}`);
  return cell;
}

/** What a comment says. @throws NotImplemented for one that mentions people */
export const contentArgument = z.union([z.string(), z.looseObject({})]);
export const contentKind = z.enum(['Plain', 'Mention']).nullable();

export function plainContent(content: z.output<typeof contentArgument>, kind: string | null): string {
  if (typeof content !== 'string' || kind === 'Mention') throw notImplemented('comments that mention people');
  return content;
}

const idOf = ({ sheet }: Among): string => sheet?.id ?? wholeWorkbook;

export const commentCollectionClass: ClassDeclaration<'CommentCollection'> = {
  since: '1.10',
  collection: {
    items: (among) => targetsOf(among).map((target) => object('Comment', target)),
    item: (among, key) => object('Comment', byId(among, String(key))),
  },
  members: {
    Add: comments.find(
      z.tuple([cellArgument, contentArgument, contentKind]),
      (among, [given, content, kind]) => {
        const { sheet, area } = cellGiven(among, given);
        requireAllowed(sheet, 'allowEditObjects');
        const { id } = addComment(sheet, area.top, area.left, plainContent(content, kind));
        return object('Comment', { sheet, id });
      },
    ),
    GetCount: comments.ask(noArguments, (among) => targetsOf(among).length),
    GetItemAt: comments.find(z.tuple([z.int()]), (among, [index]) => {
      const target = targetsOf(among)[index];
      if (!target) throw invalidArgument(`there is no comment ${index}`);
      return object('Comment', target);
    }),
    GetItemByCell: comments.find(z.tuple([cellArgument]), (among, [given]) => {
      const { sheet, area } = cellGiven(among, given);
      const found = commentAt(sheet, area.top, area.left);
      if (!found) throw itemNotFound('a comment in the cell');
      return object('Comment', { sheet, id: found.id });
    }),
    GetItemByReplyId: comments.find(z.tuple([z.string()]), (among, [id]) => {
      const found = targetsOf(among).find((target) =>
        stateOf(target).replies.some((reply) => reply.id === id),
      );
      if (!found) throw itemNotFound(`reply ${id}`);
      return object('Comment', found);
    }),
    GetItemOrNullObject: since(
      '1.14',
      comments.find(z.tuple([z.string()]), (among, [id]): HostObject | null => {
        const found = targetsOf(among).find((one) => one.id === id);
        return found ? object('Comment', found) : null;
      }),
    ),

    ...comments.event('AddedEvent', eventTypes.commentAdded, '1.12', idOf),
    ...comments.event('ChangedEvent', eventTypes.commentChanged, '1.12', idOf),
    ...comments.event('DeletedEvent', eventTypes.commentDeleted, '1.12', idOf),
  },
};
