import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { handMade, relationships } from '../../xlsx/testing/hand-made';
import { createExcelHost, hostOf } from '../create-excel-host';
import { failureOf, settled } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';
import { workbookFile } from '../testing/workbooks';

const open = () => openSheet([['Nr'], [20], [23]], { sheets: { Saker: [['Sak']] } });

describe('a comment', () => {
  it('is added to a cell, and says who wrote what', async () => {
    const { on } = open();
    const made = await on((_, { workbook }) =>
      workbook.comments.add('Kø!A2', 'Er rammen avklart?').load('content,resolved,authorName,contentType'),
    );
    expect(made.toJSON()).toMatchObject({
      ...{ content: 'Er rammen avklart?', resolved: false, contentType: 'Plain' },
      authorName: 'Saksbehandler',
    });
    const [found, where, count] = await on((sheet, { workbook }) => [
      workbook.comments.getItemByCell('Kø!A2').load('id'),
      workbook.comments.getItemAt(0).getLocation().load('address'),
      [workbook.comments.getCount(), sheet.comments.getCount()],
    ]);
    expect([found.id.length > 0, where.address]).toEqual([true, 'Kø!A2']);
    expect(count.map(({ value }) => value)).toEqual([1, 1]);
  });

  it('is on one cell, of the sheet at hand, that has none yet', async () => {
    const { on } = open();
    await on((sheet) => sheet.comments.add('Kø!A2', 'Først'));
    const codeOf = async (add: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
      (await failureOf(on(add))).code;
    expect(await codeOf((sheet) => sheet.comments.add('Kø!A2', 'Igjen'))).toBe('ItemAlreadyExists');
    expect(await codeOf((sheet) => sheet.comments.add('Kø!A2:A3', 'To'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.comments.add('A3', 'Uten ark'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.comments.add('Saker!A1', 'Et annet ark'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.comments.getItemByCell('Kø!A3').load('id'))).toBe('ItemNotFound');
  });

  it('is answered, settled, and deleted with its answers', async () => {
    const { on } = open();
    await on((sheet) => {
      const comment = sheet.comments.add(sheet.getRange('A2'), 'Er rammen avklart?');
      comment.replies.add('Ja');
      comment.replies.add('I juni');
      comment.resolved = true;
    });
    const [comment, replies] = await on((sheet) => {
      const one = sheet.comments.getItemByCell('Kø!A2').load('resolved');
      return [one, one.replies.load('items/content,items/id')] as const;
    });
    expect([comment.resolved, replies.items.map(({ content }) => content)]).toEqual([true, ['Ja', 'I juni']]);
    const [second] = replies.items.slice(1);
    const parent = await on((sheet) => sheet.comments.getItemByReplyId(second?.id ?? '').load('content'));
    expect(parent.content).toBe('Er rammen avklart?');
    await on((sheet) => {
      const one = sheet.comments.getItemByCell('Kø!A2');
      one.replies.getItemAt(0).delete();
      one.replies.getItemAt(0).content = 'I august';
    });
    const left = await on((sheet) => sheet.comments.getItemByCell('Kø!A2').replies.load('items/content'));
    expect(left.items.map(({ content }) => content)).toEqual(['I august']);
    await on((sheet) => sheet.comments.getItemByCell('Kø!A2').delete());
    expect((await on((sheet) => sheet.comments.getCount())).value).toBe(0);
  });

  it('follows its cell, and goes with it', async () => {
    const { on } = open();
    await on((sheet) => {
      sheet.comments.add('Kø!A2', 'Tjue');
      sheet.comments.add('Kø!A3', 'Tjuetre');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').delete('Up');
    });
    const comments = await on((sheet) => sheet.comments.load('items/content'));
    expect(comments.items.map(({ content }) => content)).toEqual(['Tjue']);
    const cell = await on((sheet) => sheet.comments.getItemAt(0).getLocation().load('address'));
    expect(cell.address).toBe('Kø!A3');
  });

  it('is not written on a protected sheet, unless that is allowed', async () => {
    const { on } = open();
    await on((sheet) => sheet.protection.protect());
    expect(await failureOf(on((sheet) => sheet.comments.add('Kø!A2', 'Nei')))).toMatchObject({
      code: 'AccessDenied',
    });
    await on((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowEditObjects: true });
      sheet.comments.add('Kø!A2', 'Ja');
    });
    expect((await on((sheet) => sheet.comments.getCount())).value).toBe(1);
  });

  it('is told of as it comes, changes and goes', async () => {
    const { on } = open();
    const events: unknown[] = [];
    const heard = (event: { readonly type: string; readonly changeType?: string }): Promise<void> => {
      events.push(event.changeType ?? event.type);
      return Promise.resolve();
    };
    await on((sheet) => {
      sheet.comments.onAdded.add(heard);
      sheet.comments.onChanged.add(heard);
      sheet.comments.onDeleted.add(heard);
    });
    await on((sheet) => {
      const comment = sheet.comments.add('Kø!A2', 'Er rammen avklart?');
      comment.content = 'Er fristen avklart?';
      comment.replies.add('Ja');
      comment.resolved = true;
      comment.delete();
    });
    await settled();
    expect(events).toEqual([
      ...['CommentAdded', 'CommentEdited', 'ReplyAdded', 'CommentResolved', 'CommentDeleted'],
    ]);
  });

  it('can be undone', async () => {
    const host = hostOf(workbookFile({ Kø: [['x']] }), () => new Uint8Array());
    const { Excel } = openExcel(host);
    const count = () =>
      Excel.run(async ({ workbook }) => {
        const result = workbook.comments.getCount();
        await workbook.context.sync();
        return result.value;
      });
    await Excel.run(async (context) => {
      context.workbook.comments.add('Kø!A1', 'Nå');
      await context.sync();
    });
    host.user.undo();
    expect(await count()).toBe(0);
    host.user.redo();
    expect(await count()).toBe(1);
  });

  it('of the file is there, with its answers and who wrote them', async () => {
    const bytes = handMade('<row r="2"><c r="A2"><v>20</v></c></row>', {
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['person', 'persons/person.xml'],
      ),
      'xl/persons/person.xml': '<personList><person displayName="Seksjon A" id="{P1}"/></personList>',
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        'threadedComment',
        '../threadedComments/threadedComment1.xml',
      ]),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="A2" dT="2022-06-01T10:00:00.00" personId="{P1}" id="{C1}" done="1"><text>Er rammen &lt;avklart&gt;?</text></threadedComment><threadedComment ref="A2" dT="2022-06-02T10:00:00.00" personId="{P1}" id="{C2}" parentId="{C1}"><text>Ja</text></threadedComment></ThreadedComments>',
    });
    const { Excel } = openExcel(createExcelHost(bytes));
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.getItemByCell('Ark1!A2');
      comment.load('content,authorName,resolved,creationDate,replies/items/content');
      await context.sync();
      expect(comment.toJSON()).toMatchObject({
        ...{ content: 'Er rammen <avklart>?', authorName: 'Seksjon A', resolved: true },
        creationDate: new Date('2022-06-01T10:00:00.000Z'),
        replies: [{ content: 'Ja' }],
      });
    });
  });
});
