import type { Area } from '../../core/workbook/address';
import { invalidArgument, itemNotFound } from '../errors';
import { intersection } from '../model/areas';
import {
  conditionalFormatTypes,
  type ConditionalFormatState,
  type ConditionalLook,
  plainLook,
} from '../model/conditional-format';
import { requireAllowed } from '../model/protection';
import { type ClassDeclaration, membersOf, noArguments, since } from '../registry/declare';
import {
  type ConditionalFormatTarget,
  type HostObject,
  object,
  type RangeAreasTarget,
} from '../registry/targets';
import { z } from '../schema';
import { range } from './range-address';
import { hexColor } from './colours';
import { changeFormat, formatState } from './conditional-format-state';

/** Those that touch the areas, the foremost first. */
const touching = ({ sheet, areas }: RangeAreasTarget): readonly ConditionalFormatState[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((one) => areas.some((area) => intersection(one, area) !== null)),
  );

const changeLook = (target: ConditionalFormatTarget, look: Partial<ConditionalLook>): void =>
  changeFormat(target, { look: { ...formatState(target).look, ...look } });

const collection = membersOf<'ConditionalFormatCollection'>();
const formatObject = ({ sheet }: RangeAreasTarget, { id }: ConditionalFormatState) =>
  object('ConditionalFormat', { sheet, id });

export const conditionalFormatCollectionClass: ClassDeclaration<'ConditionalFormatCollection'> = {
  since: '1.6',
  collection: {
    items: (target) => touching(target).map((format) => formatObject(target, format)),
    item: (target, key) => {
      const found = touching(target).find(({ id }) => id === key);
      if (!found) throw itemNotFound('conditional format');
      return formatObject(target, found);
    },
  },
  members: {
    GetCount: collection.ask(noArguments, (target) => touching(target).length),
    GetItemAt: collection.find(z.tuple([z.int()]), (target, [index]) => {
      const found = touching(target)[index];
      if (!found) throw invalidArgument(`there is no conditional format ${index}`);
      return formatObject(target, found);
    }),
    GetItemOrNullObject: since(
      '1.14',
      collection.find(z.tuple([z.string()]), (target, [id]): HostObject | null => {
        const found = touching(target).find((format) => format.id === id);
        return found ? formatObject(target, found) : null;
      }),
    ),
    Add: collection.find(z.tuple([z.enum(conditionalFormatTypes)]), (target, [type]) => {
      const { sheet, areas } = target;
      requireAllowed(sheet, 'allowFormatCells');
      const id = `{00000000-0003-${sheet.id.slice(10, 14)}-0000-${String(sheet.nextFormatNumber()).padStart(12, '0')}}`;
      const made: ConditionalFormatState = {
        ...{ id, areas, type, settings: {}, formula: '' },
        ...{ look: plainLook, stopIfTrue: false },
      };
      // A new one goes before those that are there.
      sheet.set('conditionalFormats', [made, ...sheet.conditionalFormats]);
      return formatObject(target, made);
    }),
    ClearAll: collection.act(noArguments, ({ sheet, areas }) => {
      requireAllowed(sheet, 'allowFormatCells');
      sheet.set('conditionalFormats', withoutAreas(sheet.conditionalFormats, areas));
    }),
  },
};

/** A format that reaches outside keeps what is outside, as whole areas. */
function withoutAreas(
  formats: readonly ConditionalFormatState[],
  areas: readonly Area[],
): readonly ConditionalFormatState[] {
  return formats.flatMap((format) => {
    const left = format.areas.filter((one) => !areas.some((area) => intersection(one, area) !== null));
    return left.length === 0 ? [] : [{ ...format, areas: left }];
  });
}

const format = membersOf<'ConditionalFormat'>();

const kinds = {
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  Custom: ['Custom', 'CustomConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  IconSet: ['IconSet', 'IconSetConditionalFormat'],
  Preset: ['PresetCriteria', 'PresetCriteriaConditionalFormat'],
  TextComparison: ['ContainsText', 'TextConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
} as const;

/** What each kind has of its own: `cellValue` and `cellValueOrNullObject`, and so on. */
const kindMembers = Object.fromEntries(
  Object.entries(kinds).flatMap(([name, [type, className]]) => [
    [
      name,
      format.child((target) => {
        if (formatState(target).type !== type) throw itemNotFound(`a conditional format of the type ${type}`);
        return object(className, target);
      }),
    ],
    [
      `${name}OrNullObject`,
      format.child((target): HostObject | null =>
        formatState(target).type === type ? object(className, target) : null,
      ),
    ],
  ]),
);

export const conditionalFormatClass: ClassDeclaration<'ConditionalFormat'> = {
  since: '1.6',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: format.value(({ id }) => id),
    Type: format.value((target) => formatState(target).type),
    Priority: format.writable(
      (target) => target.sheet.conditionalFormats.findIndex(({ id }) => id === target.id),
      z.int().nonnegative(),
      (target, priority) => {
        const state = formatState(target);
        const others = target.sheet.conditionalFormats.filter(({ id }) => id !== target.id);
        target.sheet.set('conditionalFormats', others.toSpliced(priority, 0, state));
      },
    ),
    StopIfTrue: format.writable(
      (target) => formatState(target).stopIfTrue,
      z.boolean(),
      (target, stopIfTrue) => changeFormat(target, { stopIfTrue }),
    ),
    ...kindMembers,
    GetRange: format.find(noArguments, (target) => {
      const [area, ...more] = formatState(target).areas;
      if (!area || more.length > 0) throw invalidArgument('the conditional format has several ranges');
      return range(target.sheet, area);
    }),
    GetRanges: since(
      '1.9',
      format.find(noArguments, (target) =>
        object('RangeAreas', { sheet: target.sheet, areas: formatState(target).areas }),
      ),
    ),
    Delete: format.act(noArguments, (target) => {
      formatState(target);
      requireAllowed(target.sheet, 'allowFormatCells');
      target.sheet.set(
        'conditionalFormats',
        target.sheet.conditionalFormats.filter(({ id }) => id !== target.id),
      );
    }),
  },
};

const custom = membersOf<'CustomConditionalFormat'>();

export const customConditionalFormatClass: ClassDeclaration<'CustomConditionalFormat'> = {
  since: '1.6',
  members: {
    Rule: custom.child((target) => object('ConditionalFormatRule', target)),
    Format: custom.child((target) => object('ConditionalRangeFormat', target)),
  },
};

const rule = membersOf<'ConditionalFormatRule'>();

export const conditionalFormatRuleClass: ClassDeclaration<'ConditionalFormatRule'> = {
  since: '1.6',
  members: {
    Formula: rule.writable(
      (target) => formatState(target).formula,
      z.string(),
      (target, formula) => {
        const text = formula.startsWith('=') ? formula : `=${formula}`;
        if (!target.sheet.workbook.options.calculation.isFormula(text.slice(1)))
          throw invalidArgument(`${formula} is not a formula`);
        changeFormat(target, { formula: text });
      },
    ),
  },
};

const rangeFormat = membersOf<'ConditionalRangeFormat'>();

export const conditionalRangeFormatClass: ClassDeclaration<'ConditionalRangeFormat'> = {
  since: '1.6',
  members: {
    Fill: rangeFormat.child((target) => object('ConditionalRangeFill', target)),
    Font: rangeFormat.child((target) => object('ConditionalRangeFont', target)),
  },
};

const fill = membersOf<'ConditionalRangeFill'>();

export const conditionalRangeFillClass: ClassDeclaration<'ConditionalRangeFill'> = {
  since: '1.6',
  members: {
    Color: fill.writable(
      (target) => formatState(target).look.fill ?? '',
      z.string(),
      (target, colour) => changeLook(target, { fill: hexColor(colour) }),
    ),
    Clear: fill.act(noArguments, (target) => changeLook(target, { fill: null })),
  },
};

const font = membersOf<'ConditionalRangeFont'>();

export const conditionalRangeFontClass: ClassDeclaration<'ConditionalRangeFont'> = {
  since: '1.6',
  members: {
    Color: font.writable(
      (target) => formatState(target).look.colour ?? '',
      z.string(),
      (target, colour) => changeLook(target, { colour: hexColor(colour) }),
    ),
    Bold: font.writable(
      (target) => formatState(target).look.bold ?? false,
      z.boolean(),
      (target, bold) => changeLook(target, { bold }),
    ),
    Italic: font.writable(
      (target) => formatState(target).look.italic ?? false,
      z.boolean(),
      (target, italic) => changeLook(target, { italic }),
    ),
    Clear: font.act(noArguments, (target) => changeLook(target, { colour: null, bold: null, italic: null })),
  },
};
