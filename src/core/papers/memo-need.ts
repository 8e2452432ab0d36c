import type { IsoDate } from '../calendar/iso-date';
import { type ChangeOfNeed } from '../frames/frame-changes';
import { frameHistory } from '../frames/frame-history';
import type { Money } from '../money/money';
import type { NeedRow, Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';
import type { NeedId } from '../references/need-id';
import { normaliseText } from '../text/normalise';
import { type CellText, costsFrom, dayOrText, type Figure, figureFrom, figureOf, textFrom } from './figure';
import type { FrameInTime, MemoNeed } from './memo-data';

/** What a memo says of a need; `change` is what is proposed for it, if anything is. */
export function memoNeed(
  programme: Programme,
  row: NeedRow,
  change: ChangeOfNeed['change'] | null,
  { meeting, availableAfter }: { readonly meeting: IsoDate; readonly availableAfter: Money | null },
): MemoNeed {
  const id = valueOf(row.id) ?? 0;
  const name = (part: string): string => `need.${id}.${part}`;
  const changeCells = [...(change?.change?.cells ?? []), ...(change?.current?.cells ?? [])];
  return {
    id,
    name: textFrom(name('name'), row.name),
    area: textFrom(name('area'), row.area),
    owner: textFrom(name('owner'), row.owner),
    phase: valueOf(row.phase),
    ambition: valueOf(row.ambition),
    priority: textFrom(name('priority'), row.priority),
    frame: figureFrom(name('frame'), row.frame),
    deadline: figureFrom(name('deadline'), row.deadline),
    current: figureOf(name('current'), change?.current ?? null),
    change: figureOf(name('change'), change?.change ?? null),
    proposed: figureOf(name('proposed'), change?.proposed ?? null),
    percentTenths:
      change === null || change.percentTenths === null
        ? null
        : { field: name('percent'), value: change.percentTenths, cells: [...new Set(changeCells)] },
    deadlineFrom: figureOf(name('deadlineFrom'), change?.deadlineFrom ?? null),
    deadlineTo: figureOf(name('deadlineTo'), change?.deadlineTo ?? null),
    months: months(name('months'), change),
    availableAfter:
      availableAfter === null
        ? null
        : { field: name('availableAfter'), value: availableAfter, cells: change?.change?.cells ?? [] },
    cap: capOf(name('cap'), row),
    background: textFrom(name('background'), row.background),
    reason: textFrom(name('reason'), row.reason),
    consequence: textFrom(name('consequence'), row.consequence),
    consequenceYes: textFrom(name('consequenceYes'), row.consequenceYes),
    consequenceNo: textFrom(name('consequenceNo'), row.consequenceNo),
    needsGroup: dayOrText(name('needsGroup'), row.needsGroup),
    recommendation: textFrom(name('recommendation'), row.recommendation),
    runningCosts: costsFrom(name('runningCosts'), row.runningCosts),
    deviation: textFrom(name('deviation'), row.processDeviation),
    dependsOn: (valueOf(row.dependsOn) ?? []).map((other) => dependency(programme, other)),
    funding: fundingOf(id, row),
    value: valueOfProduct(programme, name('value'), row),
    history: history(programme, id, meeting),
  };
}

function capOf(field: string, { cap }: NeedRow): MemoNeed['cap'] {
  if (cap.kind !== 'value') return null;
  return { field, value: cap.value.money, cells: [cap.at], inclusive: cap.value.inclusive };
}

function months(field: string, change: ChangeOfNeed['change'] | null): Figure<number> | null {
  if (!change || change.months === null || !change.deadlineFrom || !change.deadlineTo) return null;
  return { field, value: change.months, cells: [...change.deadlineFrom.cells, ...change.deadlineTo.cells] };
}

function fundingOf(id: NeedId, { funding }: NeedRow): MemoNeed['funding'] {
  if (funding.kind !== 'value') return [];
  return funding.value.map(({ source, amount }) => ({
    source,
    amount:
      amount === null ? null : { field: `need.${id}.funding.${source}`, value: amount, cells: [funding.at] },
  }));
}

function dependency(programme: Programme, id: NeedId): MemoNeed['dependsOn'][number] {
  const row = programme.needs.find((need) => valueOf(need.id) === id);
  return {
    id,
    name: textFrom(`need.${id}.name`, row?.name ?? { kind: 'absent' }),
    phase: row ? valueOf(row.phase) : null,
  };
}

/** Produktkø knows needs by their name alone. */
function valueOfProduct(programme: Programme, field: string, row: NeedRow): CellText {
  const name = normaliseText(valueOf(row.name) ?? '');
  const product = programme.products.find((one) => normaliseText(valueOf(one.name) ?? '') === name);
  return textFrom(field, name === '' || !product ? { kind: 'absent' } : product.value);
}

function history(programme: Programme, id: NeedId, meeting: IsoDate): readonly FrameInTime[] {
  return frameHistory(programme, id, meeting).map(({ day, case: number, frame, kind, at }, index) => ({
    day: day === null ? null : { field: `need.${id}.history.${index + 1}.day`, value: day, cells: [at] },
    case: number,
    kind,
    frame: { field: `need.${id}.history.${index + 1}`, value: frame, cells: [at] },
  }));
}
