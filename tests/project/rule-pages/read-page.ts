import { parsePeriod } from '../../../src/core/calendar/parse-period';
import type { IsoDate } from '../../../src/core/calendar/iso-date';
import { type ExampleTable, readTable } from './example-table';

/** A page of docs/rules, as far as it is tested. */
export interface RulePage {
  readonly title: string;
  /** The line that tells id, severity and fix. */
  readonly head: string;
  readonly before: Example;
  readonly after: Example;
}

/** One workbook, at one meeting. */
export interface Example {
  readonly tables: readonly ExampleTable[];
  /** Null where it is not known; undefined where it does not matter. */
  readonly meeting: IsoDate | null | undefined;
  /** Other rules that find something in it too. */
  readonly others: readonly string[];
}

/** @throws Error when there is no example, or something in it is not understood */
export function readPage(markdown: string): RulePage {
  const [, title, head] = /^# (.+)\n\n(.+)\n/.exec(markdown) ?? [];
  const [, shared, before, after] =
    /\n## Eksempel\n([^]*)\n### Slik blir det meldt\n([^]*)\n### Slik er det i orden\n([^]*)$/.exec(
      markdown,
    ) ?? [];
  if (!title || !head || shared === undefined || !before || !after)
    throw new Error('No title, or no example at the end');
  return { title, head, before: readExample(shared + before), after: readExample(shared + after) };
}

function readExample(section: string): Example {
  const tables: ExampleTable[] = [];
  let meeting: Example['meeting'];
  let others: readonly string[] = [];
  let caption: string | null = null;
  for (const part of section.trim().split(/\n\n+/)) {
    if (part.startsWith('|')) {
      if (caption === null) throw new Error(`Which table is this?\n${part}`);
      tables.push(readTable(caption, part.split('\n')));
      caption = null;
    } else if (caption !== null) throw new Error(`No table under ${caption}`);
    else if (/^Møte(?:t er)? /.test(part)) meeting = readMeeting(part);
    else if (part.startsWith('Meldes også: ')) others = part.match(/(?<=`)\w+\/[\w-]+(?=`)/g) ?? [];
    else caption = part;
  }
  if (caption !== null || tables.length === 0) throw new Error(`No table under ${caption ?? 'a heading'}`);
  return { tables, meeting, others };
}

function readMeeting(line: string): IsoDate | null {
  if (line === 'Møtet er ikke kjent') return null;
  const parsed = parsePeriod(line.replace(/^Møte /, ''), null);
  if (parsed.kind === 'period' && parsed.period.first === parsed.period.last) return parsed.period.first;
  throw new Error(`Not a meeting: ${line}`);
}
