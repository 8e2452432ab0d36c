import { equal, fails } from '../assert';
import { method, property, type ContractCase } from '../contract-case';
import type { Bench } from '../bench';

/** A name for B1:B2 of the case's sheet, with 4.5 and 8.25 in it. */
async function frames(bench: Bench): Promise<string> {
  const name = bench.unique('Rammer');
  bench.afterwards(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    await context.sync();
    if (!item.isNullObject) item.delete();
  });
  await bench.run((sheet, { workbook }) => {
    const range = sheet.getRange('B1:B2');
    range.values = [[4.5], [8.25]];
    workbook.names.add(name, range);
  });
  return name;
}

export const names: readonly ContractCase[] = [
  {
    name: 'a name leads to its range',
    cites: method('NamedItem', 'getRange'),
    async run(bench) {
      const name = await frames(bench);
      const [item, range] = await bench.run((_, { workbook }) => {
        const found = workbook.names.getItem(name).load('name,type,scope');
        return [found, found.getRange().load('values')] as const;
      });
      equal([item.name, item.type, item.scope], [name, 'Range', 'Workbook']);
      equal(range.values, [[4.5], [8.25]]);
    },
  },
  {
    name: 'formulas can use a name',
    cites: method('NamedItemCollection', 'add'),
    async run(bench) {
      const name = await frames(bench);
      const sum = await bench.run((sheet) => {
        const cell = sheet.getRange('D1');
        cell.formulas = [[`=SUM(${name})`]];
        return cell.load('values');
      });
      equal(sum.values, [[12.75]]);
    },
  },
  {
    name: 'the formula of a name has an equals sign and whole addresses',
    cites: property('NamedItem', 'formula'),
    async run(bench) {
      const name = await frames(bench);
      const item = await bench.run((_, { workbook }) => workbook.names.getItem(name).load('formula'));
      equal(item.formula, `=${bench.sheetName}!$B$1:$B$2`);
    },
  },
  {
    name: 'a name that is not there is a null object, or an error',
    cites: method('NamedItemCollection', 'getItemOrNullObject'),
    async run(bench) {
      const name = bench.unique('Ukjent');
      const item = await bench.run((_, { workbook }) => workbook.names.getItemOrNullObject(name));
      equal(item.isNullObject, true);
      await fails(
        bench.run((_, { workbook }) => workbook.names.getItem(name).load('formula')),
        'ItemNotFound',
      );
    },
  },
];
