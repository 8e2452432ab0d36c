import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import { meetingDate } from '../programme/meeting-date';
import type { PortfolioRow } from '../programme/programme';
import { readNeedsQueue } from '../programme/read-programme';
import { valueOf } from '../programme/reading';
import type { Light, Segment, YesOrNo } from '../vocabulary/terms';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type CellText, type Figure, textFrom } from './figure';
import { type MeetingHead, meetingHead, meetingOn } from './meeting-head';

/** What the portfolio report (Porteføljerapport) says. */
export interface PortfolioReport {
  readonly kind: 'portfolio';
  readonly meeting: MeetingHead;
  /** In the order of how closely they are followed; those without a segment last. */
  readonly segments: readonly {
    readonly segment: Segment | null;
    readonly entries: readonly PortfolioEntry[];
  }[];
  readonly red: readonly PortfolioEntry[];
  /** Entries for which one of the two criteria does not hold. */
  readonly outside: readonly PortfolioEntry[];
  /** Those that depend on something. */
  readonly dependent: readonly PortfolioEntry[];
  readonly total: Figure<number>;
  readonly byLight: Readonly<Record<Light, Figure<number>>>;
}

export interface PortfolioEntry {
  readonly name: CellText;
  readonly owner: CellText;
  readonly digital: YesOrNo | null;
  readonly coordination: YesOrNo | null;
  readonly status: Light | null;
  readonly risk: CellText;
  readonly dependency: CellText;
  readonly criticality: CellText;
  readonly deadline: CellText;
  readonly followUp: CellText;
}

const SEGMENTS: readonly (Segment | null)[] = ['jointSteering', 'coordination', 'observation', null];

/** @throws {Fault} `no-needs-table`, `paper-without-table` */
export function portfolioReport(snapshot: WorkbookSnapshot, options: CheckOptions): PortfolioReport {
  const programme = readNeedsQueue(snapshot, options);
  const { day } = meetingDate(programme, { given: options.meeting ?? null, today: options.today });
  const rows = programme.portfolio.filter(({ name }) => valueOf(name) !== null);
  if (rows.length === 0) throw new Fault({ code: 'paper-without-table', table: 'portfolio' });
  const entries = rows.map(entryOf);
  const where = (holds: (row: PortfolioRow, entry: PortfolioEntry) => boolean): readonly PortfolioEntry[] =>
    entries.filter((entry, index) => {
      const row = rows[index];
      return row !== undefined && holds(row, entry);
    });
  const count = (field: string, light: Light | null): Figure<number> => {
    const counted = light === null ? rows : rows.filter((row) => valueOf(row.status) === light);
    return { field, value: counted.length, cells: counted.map(({ at }) => at) };
  };
  return {
    kind: 'portfolio',
    meeting: meetingHead(meetingOn(programme, day), day, null),
    segments: SEGMENTS.map((segment) => ({
      segment,
      entries: where((row) => valueOf(row.segment) === segment),
    })).filter((one) => one.entries.length > 0),
    red: where((row) => valueOf(row.status) === 'red'),
    outside: where((row) => valueOf(row.digital) === 'no' || valueOf(row.coordination) === 'no'),
    dependent: where((_, { dependency }) => dependency.value !== null),
    total: count('portfolio.total', null),
    byLight: {
      green: count('portfolio.green', 'green'),
      yellow: count('portfolio.yellow', 'yellow'),
      red: count('portfolio.red', 'red'),
    },
  };
}

function entryOf(row: PortfolioRow, index: number): PortfolioEntry {
  const name = (part: string): string => `entry.${index + 1}.${part}`;
  return {
    name: textFrom(name('name'), row.name),
    owner: textFrom(name('owner'), row.owner),
    digital: valueOf(row.digital),
    coordination: valueOf(row.coordination),
    status: valueOf(row.status),
    risk: textFrom(name('risk'), row.risk),
    dependency: textFrom(name('dependency'), row.dependency),
    criticality: textFrom(name('criticality'), row.criticality),
    deadline: textFrom(name('deadline'), row.deadline),
    followUp: textFrom(name('followUp'), row.followUp),
  };
}
