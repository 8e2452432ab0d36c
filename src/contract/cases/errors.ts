import { codeOf, ContractFailure, equal, fails } from '../assert';
import { guide, method, type ContractCase } from '../contract-case';

const errorHandling = guide('testing/application-specific-api-error-handling');

export const errors: readonly ContractCase[] = [
  {
    name: 'a sheet that is not there is an error, or a null object',
    cites: guide('develop/application-specific-api-model#ornullobject-methods-and-properties'),
    async run(bench) {
      const name = bench.unique('Ukjent');
      await fails(
        bench.run((_, { workbook }) => workbook.worksheets.getItem(name).load('name')),
        'ItemNotFound',
      );
      const none = await bench.run((_, { workbook }) => workbook.worksheets.getItemOrNullObject(name));
      equal(none.isNullObject, true);
    },
  },
  {
    name: 'what is no address is refused',
    cites: method('Worksheet', 'getRange'),
    async run(bench) {
      await fails(
        bench.run((sheet) => sheet.getRange('A0:Ø').load('values')),
        'InvalidArgument',
      );
    },
  },
  {
    name: 'a property that was not loaded cannot be read',
    cites: guide('develop/application-specific-api-model#load'),
    async run(bench) {
      await fails(
        bench.run((sheet) => sheet.getRange('A1').values),
        'PropertyNotLoaded',
      );
    },
  },
  {
    name: 'an error is an OfficeExtension.Error and says where it is',
    cites: errorHandling,
    async run(bench) {
      try {
        await bench.run((sheet) => sheet.tables.getItem(bench.unique('Ukjent')).load('name'));
      } catch (error) {
        const { OfficeExtension } = bench.office;
        if (!(error instanceof OfficeExtension.Error)) throw new ContractFailure('another kind of error');
        equal([codeOf(error), typeof error.message], ['ItemNotFound', 'string']);
        equal(error.debugInfo.errorLocation, 'TableCollection.getItem');
        return;
      }
      throw new ContractFailure('expected an error');
    },
  },
  {
    name: 'after an error a new batch works',
    cites: errorHandling,
    async run(bench) {
      await fails(
        bench.run((sheet) => sheet.getRange('A0').load('values')),
        'InvalidArgument',
      );
      const cell = await bench.run((sheet) => sheet.getRange('A1').load('values'));
      equal(cell.values, [['']]);
    },
  },
];
