import type { ListedMeasure, MeasureList, Priorities } from '../../core/papers/priorities';
import { MATURITIES } from '../../core/vocabulary/maturities';
import { canonicalWord } from '../../core/vocabulary/vocabulary';
import type { Field, NamesIn } from '../fields/field';
import { type FieldRows, rows, type Scope, scope, type Values } from '../fields/field-values';
import { cellText, NO_TEXT, plainText, singleLine } from '../rich-text';
import { ifAny, type Manner, moneyInTable, moneyInText, wholeNumber } from '../writing';
import { type MadeOn, MEETING_FIELDS, meetingValues } from './meeting-fields';

const MEASURE_FIELDS = [
  { name: 'rangering', kind: 'figure', about: 'Plassen i rangeringen' },
  { name: 'tiltaks-id', kind: 'text', about: 'Tiltakets ID' },
  { name: 'tiltak', kind: 'text', about: 'Tiltakets navn' },
  { name: 'modenhet', kind: 'text', about: 'Modent, mindre modent eller umodent' },
  { name: 'kostnad', kind: 'figure', about: 'Hva det koster' },
  { name: 'akkumulert', kind: 'figure', about: 'Dette og alt over, på begge listene' },
  { name: 'forutsetter', kind: 'text', about: 'Tiltakene det bygger på' },
  { name: 'over rammen', kind: 'text', about: 'Et merke når styringsrammen ikke rekker hit' },
] as const satisfies readonly Field[];

/** Prioritering av omfang. */
export const PRIORITY_FIELDS = [
  ...MEETING_FIELDS,
  { name: 'styringsramme', kind: 'figure', about: 'Programmets styringsramme (P50)', optional: true },
  { name: 'sum minimum', kind: 'figure', about: 'Hva minimumslisten koster' },
  { name: 'sum pluss', kind: 'figure', about: 'Hva plusslisten koster' },
  { name: 'igjen etter minimum', kind: 'figure', about: 'Styringsrammen minus minimumslisten' },
  { name: 'igjen etter pluss', kind: 'figure', about: 'Styringsrammen minus begge listene' },
  { name: 'minimum', kind: 'list', about: 'Minimumslisten', fields: MEASURE_FIELDS, optional: true },
  { name: 'pluss', kind: 'list', about: 'Plusslisten', fields: MEASURE_FIELDS, optional: true },
  {
    name: 'andre tiltak',
    kind: 'list',
    about: 'Tiltak på ingen av dem',
    fields: MEASURE_FIELDS,
    optional: true,
  },
] as const satisfies readonly Field[];

export function prioritiesView(given: Priorities, manner: Manner, made: MadeOn): Scope {
  const { frame, minimum, plus, others, left, leftWithPlus } = given;
  const values: Values<NamesIn<typeof PRIORITY_FIELDS>> = {
    ...meetingValues(given.meeting, manner, made),
    styringsramme: ifAny(frame, moneyInText, manner),
    'har styringsramme': frame !== null,
    'sum minimum': moneyInTable(minimum.sum, manner),
    'sum pluss': moneyInTable(plus.sum, manner),
    'igjen etter minimum': ifAny(left, moneyInTable, manner),
    'igjen etter pluss': ifAny(leftWithPlus, moneyInTable, manner),
    minimum: listRows(minimum, manner),
    'har minimum': minimum.measures.length > 0,
    pluss: listRows(plus, manner),
    'har pluss': plus.measures.length > 0,
    'andre tiltak': listRows(others, manner),
    'har andre tiltak': others.measures.length > 0,
  };
  return scope(values);
}

function listRows({ measures }: MeasureList, manner: Manner): FieldRows {
  return rows(measures.map((measure) => measureValues(measure, manner)));
}

function measureValues(measure: ListedMeasure, manner: Manner): Values<NamesIn<typeof MEASURE_FIELDS>> {
  const { maturity } = measure;
  return {
    rangering: ifAny(measure.rank, wholeNumber, manner),
    'tiltaks-id': singleLine(measure.id),
    tiltak: singleLine(measure.name),
    modenhet: plainText(maturity && canonicalWord(MATURITIES, maturity, manner.language)),
    kostnad: ifAny(measure.cost, moneyInTable, manner),
    akkumulert: moneyInTable(measure.cumulative, manner),
    forutsetter: cellText(measure.requires),
    'over rammen': measure.isOverFrame ? [manner.texts.documents.overFrame] : NO_TEXT,
  };
}
