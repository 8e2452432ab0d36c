import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readSettings } from './read-settings';
import { NO_SETTINGS, type Settings, type SettingsMistake } from './settings';
import { readSettingsSheets, type SheetMistake } from './settings-sheet';

/** What is in force for a workbook. */
export interface SettingsInForce {
  readonly settings: Settings;
  /** Why what the pane has put into the workbook is not in force; empty when it is, or there is nothing. */
  readonly mistakes: readonly SettingsMistake[];
  /** Why what a settings sheet says is not in force. */
  readonly sheetMistakes: readonly SheetMistake[];
}

/**
 * What the person gives, alone; else what the pane has put into the workbook, and under it what a settings sheet of the
 * workbook says. Each of them is in force whole or not at all.
 */
export function settingsFor(snapshot: WorkbookSnapshot, given: Settings | null): SettingsInForce {
  if (given) return { settings: given, mistakes: [], sheetMistakes: [] };
  const sheets = readSettingsSheets(snapshot);
  const base = sheets.settings ?? NO_SETTINGS;
  const read = snapshot.settings === undefined ? null : readSettings(snapshot.settings, base);
  return {
    settings: read?.kind === 'settings' ? read.settings : base,
    mistakes: read?.kind === 'mistakes' ? read.mistakes : [],
    sheetMistakes: sheets.mistakes,
  };
}
