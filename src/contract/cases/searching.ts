import { equal, fails } from '../assert';
import type { Bench } from '../bench';
import { method, property, type ContractCase } from '../contract-case';

/** A header and three rows, one of them with a formula that fails. */
const fill = (bench: Bench): Promise<void> =>
  bench.run((sheet) => {
    sheet.getRange('A1:C3').formulas = [
      ['Navn', 'Ramme', 'Merknad'],
      ['Tillitsanker', 4.5, 'Økt ramme'],
      ['Prøvesvar', '=1/0', ''],
    ];
  });

const withoutSheet = (address: string): string => address.replace(/[^,]*!/g, '');

export const searching: readonly ContractCase[] = [
  {
    name: 'a text is found whatever its case, in a part of a cell',
    cites: method('Range', 'find'),
    async run(bench) {
      await fill(bench);
      const found = await bench.run((sheet) => sheet.getRange('A1:C3').find('RAMME', {}).load('address'));
      equal(withoutSheet(found.address), 'B1');
    },
  },
  {
    name: 'a text is found from behind, by its case, as all of a cell',
    cites: method('Range', 'find'),
    async run(bench) {
      await fill(bench);
      const criteria = { searchDirection: 'Backwards', matchCase: true } as const;
      const [part, whole] = await bench.run((sheet) => {
        const range = sheet.getRange('A1:C3');
        return [
          range.find('ramme', criteria).load('address'),
          range.findOrNullObject('ramme', { ...criteria, completeMatch: true }),
        ] as const;
      });
      equal([withoutSheet(part.address), whole.isNullObject], ['C2', true]);
    },
  },
  {
    name: 'a text that is nowhere is an error, or a null object',
    cites: method('Range', 'findOrNullObject'),
    async run(bench) {
      await fill(bench);
      await fails(
        bench.run((sheet) => sheet.getRange('A1:C3').find('Ingen steder', {}).load('address')),
        'ItemNotFound',
      );
      const none = await bench.run((sheet) => sheet.findAllOrNullObject('Ingen steder', {}));
      equal(none.isNullObject, true);
    },
  },
  {
    name: 'cells are told by what they hold',
    cites: method('Range', 'getSpecialCells'),
    async run(bench) {
      await fill(bench);
      const [formulas, errors, blanks] = await bench.run((sheet) => {
        const range = sheet.getRange('A1:C3');
        return [
          range.getSpecialCells('Formulas').load('address'),
          range.getSpecialCells('Formulas', 'Errors').load('cellCount'),
          range.getSpecialCells('Blanks').load('address'),
        ] as const;
      });
      equal(
        [withoutSheet(formulas.address), errors.cellCount, withoutSheet(blanks.address)],
        ['B3', 1, 'C3'],
      );
    },
  },
  {
    name: 'special cells that are none are an error',
    cites: method('Range', 'getSpecialCells'),
    async run(bench) {
      await fill(bench);
      await fails(
        bench.run((sheet) => sheet.getRange('A1:A2').getSpecialCells('Formulas').load('address')),
        'ItemNotFound',
      );
    },
  },
  {
    name: 'merged cells keep the first value, and are one area until they are parted',
    cites: method('Range', 'merge'),
    async run(bench) {
      await fill(bench);
      const [merged, values] = await bench.run((sheet) => {
        const range = sheet.getRange('A1:B2');
        range.merge();
        return [range.getMergedAreasOrNullObject().load('address'), range.load('values')] as const;
      });
      equal(
        [withoutSheet(merged.address), values.values],
        [
          'A1:B2',
          [
            ['Navn', ''],
            ['', ''],
          ],
        ],
      );
      const parted = await bench.run((sheet) => {
        sheet.getRange('A1').unmerge();
        return sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      });
      equal(parted.isNullObject, true);
    },
  },
  {
    name: 'a rule for what may be written is read back with formulas',
    cites: property('DataValidation', 'rule'),
    async run(bench) {
      const validation = await bench.run((sheet) => {
        const { dataValidation } = sheet.getRange('B1:B9');
        dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
        return dataValidation.load('type,rule');
      });
      equal([validation.type, validation.rule.decimal?.formula1], ['Decimal', '=0']);
    },
  },
  {
    name: 'a list of what may be written finds the cells that are not on it',
    cites: method('DataValidation', 'getInvalidCells'),
    async run(bench) {
      const invalid = await bench.run((sheet) => {
        sheet.getRange('A1:A3').values = [['Ja'], ['Kanskje'], ['Nei']];
        const { dataValidation } = sheet.getRange('A1:A3');
        dataValidation.rule = { list: { source: 'Ja,Nei', inCellDropDown: true } };
        return dataValidation.getInvalidCells().load('address');
      });
      equal(withoutSheet(invalid.address), 'A2');
    },
  },
];
