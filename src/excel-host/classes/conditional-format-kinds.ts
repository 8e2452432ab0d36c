import { membersOf, type ClassDeclaration } from '../registry/declare';
import { object, type ConditionalFormatTarget } from '../registry/targets';
import { z } from '../schema';
import { hexColor } from './colours';
import { changeFormat, formatState } from './conditional-format-state';

/** The kinds of conditional formats that have no formula of their own. All are classes of the same targets. */
const { writable, value, child } = membersOf<'CellValueConditionalFormat'>();

/** A property that is kept as it is given; until then it is `fallback`. */
const kept = <T>(name: string, schema: z.ZodType<T>, fallback: T | null) =>
  writable(
    (target) => formatState(target).settings[name] ?? fallback,
    schema,
    (target, given) => changeFormat(target, { settings: { ...formatState(target).settings, [name]: given } }),
  );

const colour = (name: string, fallback: string) =>
  kept(name, z.string().transform(hexColor).pipe(z.string()), fallback);

const format = child((target: ConditionalFormatTarget) => object('ConditionalRangeFormat', target));

const cellValueRule = z.object({
  formula1: z.string(),
  formula2: z.string().nullish(),
  operator: z.enum([
    'Between',
    'NotBetween',
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqual',
    'LessThanOrEqual',
  ]),
});

export const cellValueConditionalFormatClass: ClassDeclaration<'CellValueConditionalFormat'> = {
  since: '1.6',
  members: { Rule: kept('rule', cellValueRule, null), Format: format },
};

const textRule = z.object({
  operator: z.enum(['Contains', 'NotContains', 'BeginsWith', 'EndsWith']),
  text: z.string(),
});

export const textConditionalFormatClass: ClassDeclaration<'TextConditionalFormat'> = {
  since: '1.6',
  members: { Rule: kept('rule', textRule, null), Format: format },
};

const topBottomRule = z.object({
  rank: z.int().min(1).max(1000),
  type: z.enum(['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent']),
});

export const topBottomConditionalFormatClass: ClassDeclaration<'TopBottomConditionalFormat'> = {
  since: '1.6',
  members: {
    Rule: kept<z.output<typeof topBottomRule>>('rule', topBottomRule, { rank: 10, type: 'TopItems' }),
    Format: format,
  },
};

const presetRule = z.object({ criterion: z.string().min(1) });

export const presetCriteriaConditionalFormatClass: ClassDeclaration<'PresetCriteriaConditionalFormat'> = {
  since: '1.6',
  members: { Rule: kept('rule', presetRule, null), Format: format },
};

const point = z.object({
  type: z.enum(['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile']),
  formula: z.string().nullish(),
  color: z.string().nullish(),
});
const scale = z.object({ minimum: point, midpoint: point.nullish(), maximum: point });

export const colorScaleConditionalFormatClass: ClassDeclaration<'ColorScaleConditionalFormat'> = {
  since: '1.6',
  members: {
    Criteria: kept('criteria', scale, null),
    ThreeColorScale: value((target) => {
      const read = scale.safeParse(formatState(target).settings['criteria']);
      return read.success && Boolean(read.data.midpoint);
    }),
  },
};

const icon = z.object({
  formula: z.string(),
  operator: z.enum(['GreaterThan', 'GreaterThanOrEqual']),
  type: z.enum(['Number', 'Percent', 'Formula', 'Percentile']),
  customIcon: z.unknown().optional(),
});
/** The first icon is for what no other is for, and so has no criterion. */
const icons = z.array(z.union([icon, z.object({})]));

export const iconSetConditionalFormatClass: ClassDeclaration<'IconSetConditionalFormat'> = {
  since: '1.6',
  members: {
    Criteria: kept('criteria', icons, []),
    ReverseIconOrder: kept('reverseIconOrder', z.boolean(), false),
    ShowIconOnly: kept('showIconOnly', z.boolean(), false),
    Style: kept('style', z.string().regex(/^(?:Three|Four|Five)[A-Z]\w+$/), 'ThreeTrafficLights1'),
  },
};

const barRule = z.object({
  type: z.enum(['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile']),
  formula: z.string().nullish(),
});
const automatic: z.output<typeof barRule> = { type: 'Automatic' };

export const dataBarConditionalFormatClass: ClassDeclaration<'DataBarConditionalFormat'> = {
  since: '1.6',
  members: {
    AxisColor: colour('axisColor', '#000000'),
    AxisFormat: kept('axisFormat', z.enum(['Automatic', 'None', 'CellMidPoint']), 'Automatic'),
    BarDirection: kept('barDirection', z.enum(['Context', 'LeftToRight', 'RightToLeft']), 'Context'),
    LowerBoundRule: kept('lowerBoundRule', barRule, automatic),
    UpperBoundRule: kept('upperBoundRule', barRule, automatic),
    ShowDataBarOnly: kept('showDataBarOnly', z.boolean(), false),
    PositiveFormat: child((target) => object('ConditionalDataBarPositiveFormat', target)),
    NegativeFormat: child((target) => object('ConditionalDataBarNegativeFormat', target)),
  },
};

export const conditionalDataBarPositiveFormatClass: ClassDeclaration<'ConditionalDataBarPositiveFormat'> = {
  since: '1.6',
  members: {
    BorderColor: colour('positiveBorderColor', ''),
    FillColor: colour('positiveFillColor', '#638EC6'),
    GradientFill: kept('positiveGradientFill', z.boolean(), true),
  },
};

export const conditionalDataBarNegativeFormatClass: ClassDeclaration<'ConditionalDataBarNegativeFormat'> = {
  since: '1.6',
  members: {
    BorderColor: colour('negativeBorderColor', ''),
    FillColor: colour('negativeFillColor', '#FF0000'),
    MatchPositiveBorderColor: kept('matchPositiveBorderColor', z.boolean(), true),
    MatchPositiveFillColor: kept('matchPositiveFillColor', z.boolean(), false),
  },
};
