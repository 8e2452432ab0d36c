import { parsePeriod } from '../core/calendar/parse-period';
import type { IsoDate } from '../core/calendar/iso-date';
import type { CheckOptions } from '../core/check-options';
import { Fault } from '../core/fault';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { readWorkbook, toSnapshot } from '../xlsx';
import { CliFault } from './cli-fault';
import type { CommandContext } from './command';
import type { OptionName } from './arguments';
import { readInput } from './files/read-file';
import { readSettings } from './settings';

/** Known to every command that reads a workbook. */
export const WORKBOOK_OPTIONS = ['meeting', 'settings'] as const satisfies readonly OptionName[];

/** What `--meeting` and `--settings` ask for, read before any workbook so that a slip in them costs nothing. */
export async function checkOptions({ io, args }: CommandContext): Promise<CheckOptions> {
  const meeting = args.value('meeting');
  const settings = args.value('settings');
  return {
    today: io.today,
    meeting: meeting === null ? null : dayIn(meeting),
    settings: settings === null ? null : readSettings(await readInput(io, settings), settings),
  };
}

/** The workbook at the path as the person wrote it. */
export async function readSnapshot({ io }: CommandContext, file: string): Promise<WorkbookSnapshot> {
  return toSnapshot(readWorkbook(await readInput(io, file), file));
}

/** The one file of a command that takes one. */
export function onlyFile({ args }: CommandContext): string {
  const [file, extra] = args.operands;
  if (file === undefined) throw new CliFault({ code: 'file-missing' });
  if (extra !== undefined) throw new CliFault({ code: 'too-many-files', text: extra });
  return file;
}

/** The document and the workbook, of a command that compares the two. */
export function twoFiles({ args }: CommandContext): readonly [document: string, workbook: string] {
  const [document, workbook, extra] = args.operands;
  if (document === undefined || workbook === undefined) throw new CliFault({ code: 'two-files' });
  if (extra !== undefined) throw new CliFault({ code: 'too-many-files', text: extra });
  return [document, workbook];
}

/** The file to write, of a command that reads none. */
export function onlyOutput({ args }: CommandContext): string {
  const [output, extra] = args.operands;
  if (output === undefined) throw new CliFault({ code: 'output-missing' });
  if (extra !== undefined) throw new CliFault({ code: 'too-many-files', text: extra });
  return output;
}

function dayIn(text: string): IsoDate {
  const parsed = parsePeriod(text, null);
  if (parsed.kind === 'period' && parsed.period.first === parsed.period.last) return parsed.period.last;
  throw new Fault({ code: 'date-not-understood', text });
}
