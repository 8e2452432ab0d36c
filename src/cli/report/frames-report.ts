import { formatPeriod } from '../../core/calendar/format';
import type { BeforeAndAfter, FrameChange, ProgrammeEffect, Traced } from '../../core/frames/frame-change';
import type { FrameReport } from '../../core/frames/frame-report';
import { decimalsToAddUp, formatMoney } from '../../core/money/format-money';
import type { Money } from '../../core/money/money';
import { formatTenths } from '../../core/money/percent';
import type { Language } from '../../locales/language';
import type { CliTexts } from '../../locales/cli-texts';
import { programmeNotes } from '../../locales/programme-notes';
import { meetingLine } from './check-report';
import { textTable } from './text-table';
import { wrap } from './wrap';

const UNKNOWN = '?';
const WIDTH = 96;

/** The frame changes and the programme before and after them, as two tables in MNOK. */
export function framesReport(
  { changes, effect, meeting, hasChangeColumns }: FrameReport,
  texts: CliTexts,
  language: Language,
): string {
  const { frames } = texts.cli;
  const write = writer(changes, effect, language);
  const lines = [
    meetingLine(meeting, texts, language),
    frames.unit,
    '',
    ...(changes.length > 0
      ? changesTable(changes, write, texts, language)
      : wrap(hasChangeColumns ? frames.none : texts.terms.noChangeColumns, WIDTH)),
    '',
    ...(effect
      ? [...programmeTable(effect, write, texts), '', ...notes(effect, write, texts)]
      : wrap(frames.noEconomy, WIDTH)),
  ];
  return `${lines.join('\n')}\n`;
}

type Write = (amount: Traced<Money> | null, sign?: boolean) => string;

/** All amounts with the decimals at which every row adds up. */
function writer(changes: readonly FrameChange[], effect: ProgrammeEffect | null, language: Language): Write {
  const ofChanges = changes.flatMap(({ current, change, proposed }) => [current, change, proposed]);
  const pairs = effect ? [effect.frames, effect.forecast, effect.available] : [];
  const ofProgramme = effect
    ? [effect.allocation, effect.spent, effect.remaining, effect.countedBefore, effect.carriedOver]
    : [];
  const amounts = [...ofChanges, ...ofProgramme, ...pairs.flatMap(({ before, after }) => [before, after])];
  const decimals = decimalsToAddUp(
    amounts.flatMap((amount) => amount?.value ?? []),
    { atLeast: 1 },
  );
  return (amount, sign = false) =>
    amount ? formatMoney(amount.value, { decimals, language, sign }) : UNKNOWN;
}

function changesTable(
  changes: readonly FrameChange[],
  write: Write,
  { cli }: CliTexts,
  language: Language,
): readonly string[] {
  const { columns } = cli.frames;
  const right = (header: string) => ({ header, align: 'right' as const });
  const left = (header: string) => ({ header, align: 'left' as const });
  return textTable(
    [
      ...[left(columns.need), left(columns.name), right(columns.current), right(columns.change)],
      ...[right(columns.proposed), right('%'), left(columns.deadline), left(columns.newDeadline)],
      right(columns.months),
    ],
    changes.map((change) => [
      `#${change.need}`,
      change.name,
      ...(change.changesFrame
        ? [
            write(change.current),
            write(change.change, true),
            write(change.proposed),
            percent(change, language),
          ]
        : ['', '', '', '']),
      period(change.deadlineFrom, change.changesTime, language),
      period(change.deadlineTo, change.changesTime, language),
      change.changesTime ? String(change.months ?? UNKNOWN) : '',
    ]),
  );
}

function percent({ percentTenths }: FrameChange, language: Language): string {
  return percentTenths === null ? UNKNOWN : formatTenths(percentTenths, language);
}

function period(deadline: FrameChange['deadlineFrom'], isChanged: boolean, language: Language): string {
  if (deadline) return formatPeriod(deadline.value, language);
  return isChanged ? UNKNOWN : '';
}

function notes(effect: ProgrammeEffect, write: Write, texts: CliTexts): readonly string[] {
  return programmeNotes(effect, texts, (amount) => amount && write(amount)).flatMap((note) =>
    wrap(note, WIDTH),
  );
}

function programmeTable(effect: ProgrammeEffect, write: Write, { cli }: CliTexts): readonly string[] {
  const { programme } = cli.frames;
  const single = (label: string, amount: Traced<Money> | null) => [label, write(amount), ''];
  const pair = (label: string, { before, after }: BeforeAndAfter) => [label, write(before), write(after)];
  return textTable(
    [
      { header: programme.title(effect.year), align: 'left' },
      { header: programme.before, align: 'right' },
      { header: programme.after, align: 'right' },
    ],
    [
      single(programme.allocation, effect.allocation),
      pair(programme.frames, effect.frames),
      single(programme.spent, effect.spent),
      single(programme.remaining, effect.remaining),
      pair(programme.forecast, effect.forecast),
      pair(programme.available, effect.available),
    ],
  );
}
