import { equal, fails } from '../assert';
import { method, property, type ContractCase } from '../contract-case';

export const comments: readonly ContractCase[] = [
  {
    name: 'a comment is found by its cell, and its answers by it',
    cites: method('CommentCollection', 'getItemByCell'),
    async run(bench) {
      await bench.run((sheet, { workbook }) => {
        workbook.comments.add(sheet.getRange('A2'), 'Er rammen avklart?').replies.add('Ja');
      });
      const [comment, replies] = await bench.run((sheet, { workbook }) => {
        const found = workbook.comments.getItemByCell(sheet.getRange('A2')).load('content,resolved');
        return [found, found.replies.load('items/content')] as const;
      });
      equal([comment.content, comment.resolved], ['Er rammen avklart?', false]);
      equal(
        replies.items.map(({ content }) => content),
        ['Ja'],
      );
    },
  },
  {
    name: 'a comment follows its cell',
    cites: method('Comment', 'getLocation'),
    async run(bench) {
      const cell = await bench.run((sheet) => {
        const comment = sheet.comments.add(sheet.getRange('A2'), 'Her');
        sheet.getRange('1:1').insert('Down');
        return comment.getLocation().load('rowIndex,columnIndex');
      });
      equal([cell.rowIndex, cell.columnIndex], [2, 0]);
    },
  },
  {
    name: 'a comment is settled, and deleted with its answers',
    cites: property('Comment', 'resolved'),
    async run(bench) {
      const resolved = await bench.run((sheet) => {
        const comment = sheet.comments.add(sheet.getRange('A2'), 'Her');
        comment.resolved = true;
        return comment.load('resolved');
      });
      equal(resolved.resolved, true);
      const count = await bench.run((sheet) => {
        sheet.comments.getItemAt(0).delete();
        return sheet.comments.getCount();
      });
      equal(count.value, 0);
      await fails(
        bench.run((sheet) => sheet.comments.getItemByCell(sheet.getRange('A2')).load('content')),
        'ItemNotFound',
      );
    },
  },
];
