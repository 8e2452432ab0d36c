import { z } from 'zod';
import { CliFault } from './cli-fault';

const settingsSchema = z.record(z.string(), z.unknown());

/**
 * Reads a settings file. There is no setting yet, so one that sets something is refused: an organisation must not
 * believe that its thresholds are in force when they are not.
 */
export function readSettings(bytes: Uint8Array, file: string): void {
  const parsed = settingsSchema.safeParse(parseJson(bytes, file));
  if (!parsed.success) throw new CliFault({ code: 'settings-not-object', file }, { cause: parsed.error });
  const names = Object.keys(parsed.data);
  if (names.length > 0) throw new CliFault({ code: 'settings-unknown', file, names });
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new CliFault({ code: 'settings-not-json', file }, { cause });
  }
}
