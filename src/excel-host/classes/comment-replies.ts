import { invalidArgument, itemNotFound } from '../errors';
import { addReply, changeComment, commentOf, type ReplyState } from '../model/comment';
import { requireAllowed } from '../model/protection';
import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object, type CommentTarget, type HostObject, type ReplyTarget } from '../registry/targets';
import { z } from '../schema';
import { cellOf, contentArgument, emailOf, contentKind, plainContent } from './comments';

const reply = membersOf<'CommentReply'>();

function stateOf({ sheet, id, reply: replyId }: ReplyTarget): ReplyState {
  const found = commentOf(sheet, id).replies.find((one) => one.id === replyId);
  if (!found) throw itemNotFound('the reply was deleted');
  return found;
}

export const commentReplyClass: ClassDeclaration<'CommentReply'> = {
  since: '1.10',
  identity: { property: 'Id', of: (target) => target.reply },
  members: {
    Id: reply.value((target) => target.reply),
    AuthorName: reply.value((target) => stateOf(target).author),
    AuthorEmail: reply.value((target) => emailOf(stateOf(target))),
    Content: reply.writable(
      (target) => stateOf(target).content,
      z.string(),
      (target, content) => {
        requireAllowed(target.sheet, 'allowEditObjects');
        const before = stateOf(target);
        const replies = commentOf(target.sheet, target.id).replies.map((one) =>
          one === before ? { ...one, content } : one,
        );
        changeComment(target.sheet, target.id, { change: 'ReplyEdited', reply: target.reply }, { replies });
      },
    ),
    ContentType: since(
      '1.12',
      reply.value(() => 'Plain'),
    ),
    CreationDate: reply.value((target) => stateOf(target).created.toISOString()),
    Mentions: since(
      '1.11',
      reply.value(() => []),
    ),
    Resolved: since(
      '1.11',
      reply.value(({ sheet, id }) => commentOf(sheet, id).resolved),
    ),
    Delete: reply.act(noArguments, (target) => {
      requireAllowed(target.sheet, 'allowEditObjects');
      const gone = stateOf(target);
      const replies = commentOf(target.sheet, target.id).replies.filter((one) => one !== gone);
      changeComment(target.sheet, target.id, { change: 'ReplyDeleted', reply: target.reply }, { replies });
    }),
    GetLocation: reply.find(noArguments, cellOf),
    GetParentComment: reply.find(noArguments, ({ sheet, id }) => object('Comment', { sheet, id })),
  },
};

const replies = membersOf<'CommentReplyCollection'>();

const replyOf = ({ sheet, id }: CommentTarget, { id: replyId }: ReplyState) =>
  object('CommentReply', { sheet, id, reply: replyId });

const named = ({ sheet, id }: CommentTarget, replyId: string): ReplyState | undefined =>
  commentOf(sheet, id).replies.find((one) => one.id === replyId);

export const commentReplyCollectionClass: ClassDeclaration<'CommentReplyCollection'> = {
  since: '1.10',
  collection: {
    items: (target) => commentOf(target.sheet, target.id).replies.map((one) => replyOf(target, one)),
    item: (target, key) => {
      const found = named(target, String(key));
      if (!found) throw itemNotFound(`reply ${String(key)}`);
      return replyOf(target, found);
    },
  },
  members: {
    Add: replies.find(z.tuple([contentArgument, contentKind]), (target, [content, kind]) => {
      requireAllowed(target.sheet, 'allowEditObjects');
      return replyOf(target, addReply(target.sheet, target.id, plainContent(content, kind)));
    }),
    GetCount: replies.ask(noArguments, ({ sheet, id }) => commentOf(sheet, id).replies.length),
    GetItemAt: replies.find(z.tuple([z.int()]), (target, [index]) => {
      const found = commentOf(target.sheet, target.id).replies[index];
      if (!found) throw invalidArgument(`there is no reply ${index}`);
      return replyOf(target, found);
    }),
    GetItemOrNullObject: since(
      '1.14',
      replies.find(z.tuple([z.string()]), (target, [replyId]): HostObject | null => {
        const found = named(target, replyId);
        return found ? replyOf(target, found) : null;
      }),
    ),
  },
};
