import { readSettings as readJson } from '../core/settings/read-settings';
import type { Settings } from '../core/settings/settings';
import { CliFault } from './cli-fault';

/**
 * Reads a settings file.
 * @throws {CliFault} for a file with a mistake: an organisation must not believe that its thresholds are in force when
 * they are not
 */
export function readSettings(bytes: Uint8Array, file: string): Settings {
  const read = readJson(new TextDecoder('utf-8').decode(bytes));
  if (read.kind === 'settings') return read.settings;
  throw new CliFault({ code: 'settings-wrong', file, mistakes: read.mistakes });
}
