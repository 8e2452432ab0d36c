import { cellCount } from '../model/areas';
import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object, type RangeAreasTarget } from '../registry/targets';
import { z } from '../schema';
import { itemNotFound } from '../errors';
import { fullRangeAddress, range } from './range-address';

const { value, child } = membersOf<'RangeAreas'>();

const addresses = ({ sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => fullRangeAddress({ sheet, area })).join(',');

export const rangeAreasClass: ClassDeclaration<'RangeAreas'> = {
  since: '1.9',
  keptByReference: true,
  members: {
    Address: value(addresses),
    AddressLocal: value(addresses),
    AreaCount: value(({ areas }) => areas.length),
    CellCount: value(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    Areas: child((target) => object('RangeCollection', target)),
    ConditionalFormats: child((target) => object('ConditionalFormatCollection', target)),
    Worksheet: child(({ sheet }) => object('Worksheet', sheet)),
  },
};

const ranges = membersOf<'RangeCollection'>();

export const rangeCollectionClass: ClassDeclaration<'RangeCollection'> = {
  since: '1.9',
  collection: {
    items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
    item: () => {
      throw itemNotFound('ranges have no keys');
    },
  },
  members: {
    GetCount: ranges.ask(noArguments, ({ areas }) => areas.length),
    GetItemAt: since(
      '1.9',
      ranges.find(z.tuple([z.int()]), ({ sheet, areas }, [index]) => {
        const area = areas[index];
        if (!area) throw itemNotFound(`range ${index}`);
        return range(sheet, area);
      }),
    ),
  },
};
