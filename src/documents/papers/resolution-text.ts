import type { CellText, Figure } from '../../core/papers/figure';
import type { CaseMemo, MemoNeed } from '../../core/papers/memo-data';
import { readFrameSentence, type Said } from '../../core/references/frame-sentence';
import { type NeedClause, needClauses } from '../../core/references/need-clauses';
import type { FigureValue, Form } from '../figure-value';
import {
  cellText,
  compose,
  type FigureText,
  isEmpty,
  type RichText,
  sentences,
  singleLine,
} from '../rich-text';
import { type Manner, moneyInText, needInText, orToFill, period } from '../writing';

/**
 * The points of the proposed resolution: the workbook's own, else one per need that says what is decided in full
 * (need, from, to, change, deadline), so that it can be carried out by someone who was not in the room.
 */
export function resolutionPoints(memo: CaseMemo, manner: Manner): readonly RichText[] {
  const own = memo.proposedResolution
    .map((point) => ownPoint(point, memo))
    .filter((point) => !isEmpty(point));
  if (own.length > 0) return own;
  if (memo.kind === 'frame-change') return memo.needs.map((need) => changePoint(need, manner));
  if (memo.kind === 'need') return memo.needs.map((need) => decisionPoint(need, manner));
  const { types } = memo.case;
  const informs = types.length > 0 && types.every((type) => type === 'information' || type === 'discussion');
  return informs
    ? [compose(manner.texts.documents.resolution.noted, { board: board(memo, manner) })]
    : [orToFill([], 'case.resolution', manner)];
}

/** The body's name, or what such a body is called. */
export function board({ meeting }: CaseMemo, { texts }: Manner): RichText {
  const body = singleLine(meeting.body);
  return isEmpty(body) ? [texts.documents.board] : body;
}

/**
 * A point as the workbook has it. Amounts and deadlines in it that are the need's own are figures, so that they are
 * found again when the workbook has moved on.
 */
function ownPoint(source: CellText, { needs }: CaseMemo): RichText {
  const [only] = cellText(source);
  if (only === undefined || typeof only === 'string' || only.kind !== 'source') return cellText(source);
  const ids = needs.map((need) => need.id);
  const said = needClauses(only.text, ids).flatMap((clause) => {
    const need = needs.find((one) => one.id === clause.need);
    return need ? figuresSaid(clause, need) : [];
  });
  const pieces: RichText[] = [];
  let end = 0;
  for (const { span, figure } of said) {
    if (span.start < end) continue;
    if (span.start > end) pieces.push([{ ...only, text: only.text.slice(end, span.start) }]);
    pieces.push([{ kind: 'figure', text: span.text, ...figure }]);
    end = span.end;
  }
  if (end < only.text.length) pieces.push([{ ...only, text: only.text.slice(end) }]);
  return pieces.flat();
}

interface FigureSaid {
  readonly span: Said<unknown>;
  readonly figure: Pick<FigureText, 'field' | 'value' | 'form' | 'cells'>;
}

function figuresSaid(clause: NeedClause, need: MemoNeed): readonly FigureSaid[] {
  const { from, to, is, by, deadline, named } = readFrameSentence(
    clause,
    need.deadlineTo?.value.last ?? null,
  );
  const time = deadline ?? named;
  const found: FigureSaid[] = [];
  if (from && need.current?.value === from.value)
    found.push({ span: from, figure: { ...moneyAs(from), ...sourceOf(need.current) } });
  if (to && need.proposed?.value === to.value)
    found.push({ span: to, figure: { ...moneyAs(to), ...sourceOf(need.proposed) } });
  if (is && need.frame?.value === is.value)
    found.push({ span: is, figure: { ...moneyAs(is), ...sourceOf(need.frame) } });
  // A decrease is written without its sign, and so is not the figure itself.
  if (by && need.change?.value === by.value)
    found.push({ span: by, figure: { ...moneyAs(by), ...sourceOf(need.change) } });
  if (time && need.deadlineTo?.value.last === time.value.last) {
    const value = { kind: 'period', value: need.deadlineTo.value } as const;
    found.push({ span: time, figure: { ...sourceOf(need.deadlineTo), value, form: 'periode' } });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function sourceOf({ field, cells }: Figure<unknown>): Pick<FigureText, 'field' | 'cells'> {
  return { field, cells };
}

function moneyAs({ value, text }: Said<MoneyOf>): { readonly value: FigureValue; readonly form: Form } {
  const form = /TNOK/i.test(text)
    ? 'tusen'
    : /^kr|(?:kroner|NOK|kr)$/i.test(text) && !/m(?:nok|ill)/i.test(text)
      ? 'kroner'
      : /\p{L}/u.test(text)
        ? 'mnok'
        : 'tall';
  return { value: { kind: 'money', value }, form };
}

type MoneyOf = NonNullable<MemoNeed['current']>['value'];

function changePoint(need: MemoNeed, manner: Manner): RichText {
  const texts = manner.texts.documents.resolution;
  if (!changesFrame(need) && !changesTime(need)) return decisionPoint(need, manner);
  const time = { from: period(need.deadlineFrom, manner), to: period(need.deadlineTo, manner) };
  if (!changesFrame(need)) return compose(texts.time, { need: needInText(need, manner), ...time });
  const isDecrease = need.change !== null && need.change.value < 0;
  const frame = compose(isDecrease ? texts.decrease : texts.increase, {
    need: needInText(need, manner),
    from: moneyInText(need.current, manner),
    to: moneyInText(need.proposed, manner),
    change: moneyInText(need.change, manner, true),
  });
  return sentences([frame, deadlineSentence(need, manner)]);
}

function deadlineSentence(need: MemoNeed, manner: Manner): RichText {
  const texts = manner.texts.documents.resolution;
  if (changesTime(need)) {
    return compose(texts.alsoTime, {
      from: period(need.deadlineFrom, manner),
      to: period(need.deadlineTo, manner),
    });
  }
  if (need.deadlineFrom) return compose(texts.sameTime, { deadline: period(need.deadlineFrom, manner) });
  return [texts.noTime];
}

/** A need that is put forward to mature, or to be executed with a frame and a deadline. */
function decisionPoint(need: MemoNeed, manner: Manner): RichText {
  const texts = manner.texts.documents.resolution;
  const name = needInText(need, manner);
  if (decisionAsked(need) === 'maturing') return compose(texts.mature, { need: name });
  return sentences([
    compose(texts.execute, { need: name }),
    need.frame ? compose(texts.frameIs, { frame: moneyInText(need.frame, manner) }) : [],
    need.deadline ? compose(texts.deadlineIs, { deadline: period(need.deadline, manner) }) : [],
  ]);
}

/** The two decisions a need passes (domain): what is asked for follows from its phase. */
export function decisionAsked({ phase }: MemoNeed): 'maturing' | 'execution' {
  return phase === 'proposed' || phase === 'toMaturing' ? 'maturing' : 'execution';
}

export function changesFrame(need: MemoNeed): boolean {
  return need.current !== null || need.change !== null || need.proposed !== null;
}

export function changesTime(need: MemoNeed): boolean {
  return need.deadlineTo !== null;
}
