import type { DeliveryPlan, PlannedProduct, PlanText } from '../../core/papers/delivery-plan';
import type { Field, NamesIn } from '../fields/field';
import { rows, type Scope, scope, type Values } from '../fields/field-values';
import { cellText, isEmpty, type RichText, singleLine } from '../rich-text';
import { ifAny, type Manner, periodOrWords, wholeNumber } from '../writing';
import { type MadeOn, MEETING_FIELDS, meetingValues } from './meeting-fields';

const PRODUCT_FIELDS = [
  { name: 'produktnummer', kind: 'text', about: 'Produktets nummer' },
  { name: 'produkt', kind: 'text', about: 'Produktets navn' },
  { name: 'verdi', kind: 'text', about: 'Behov og verdi' },
  { name: 'opprinnelig plan', kind: 'text', about: 'Start og slutt slik de først var planlagt' },
  { name: 'revidert plan', kind: 'text', about: 'Start og slutt slik de er planlagt nå' },
  { name: 'utsatt måneder', kind: 'figure', about: 'Hele måneder senere enn først planlagt', optional: true },
  { name: 'årsak', kind: 'text', about: 'Årsak til endringen', optional: true },
] as const satisfies readonly Field[];

/** Revidert leveranseplan. */
export const PLAN_FIELDS = [
  ...MEETING_FIELDS,
  { name: 'antall produkter', kind: 'figure', about: 'Hvor mange produkter planen har' },
  { name: 'antall utsatt', kind: 'figure', about: 'Hvor mange av dem som er utsatt' },
  { name: 'produkter', kind: 'list', about: 'Produktene', fields: PRODUCT_FIELDS, optional: true },
  {
    name: 'utsatte produkter',
    kind: 'list',
    about: 'Produktene som er utsatt',
    fields: PRODUCT_FIELDS,
    optional: true,
  },
] as const satisfies readonly Field[];

export function deliveryPlanView(plan: DeliveryPlan, manner: Manner, made: MadeOn): Scope {
  const late = plan.products.filter(({ slip }) => slip !== null);
  const values: Values<NamesIn<typeof PLAN_FIELDS>> = {
    ...meetingValues(plan.meeting, manner, made),
    'antall produkter': wholeNumber(plan.total, manner),
    'antall utsatt': wholeNumber(plan.slipped, manner),
    produkter: rows(plan.products.map((product) => productValues(product, manner))),
    'har produkter': plan.products.length > 0,
    'utsatte produkter': rows(late.map((product) => productValues(product, manner))),
    'har utsatte produkter': late.length > 0,
  };
  return scope(values);
}

function productValues(product: PlannedProduct, manner: Manner): Values<NamesIn<typeof PRODUCT_FIELDS>> {
  const cause = cellText(product.cause);
  return {
    produktnummer: singleLine(product.id),
    produkt: singleLine(product.name),
    verdi: cellText(product.value),
    'opprinnelig plan': planned(product.originalStart, product.originalEnd, manner),
    'revidert plan': planned(product.revisedStart, product.revisedEnd, manner),
    'utsatt måneder': ifAny(product.slip, wholeNumber, manner),
    'har utsatt måneder': product.slip !== null,
    årsak: cause,
    'har årsak': !isEmpty(cause),
  };
}

function planned(start: PlanText, end: PlanText, manner: Manner): RichText {
  const [from, to] = [periodOrWords(start, manner), periodOrWords(end, manner)];
  if (isEmpty(from) || isEmpty(to)) return [...from, ...to];
  return [...from, ' – ', ...to];
}
