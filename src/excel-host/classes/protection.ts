import { accessDenied, invalidOperation, notImplemented } from '../errors';
import { protectionOptionNames, type ProtectionState } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { membersOf, type ClassDeclaration } from '../registry/declare';
import { z } from '../schema';

const { value, act } = membersOf<'WorksheetProtection'>();

const options = z.partialRecord(z.enum([...protectionOptionNames, 'selectionMode']), z.unknown()).nullable();
const password = z.string().nullable();

export const worksheetProtectionClass: ClassDeclaration<'WorksheetProtection'> = {
  since: '1.2',
  members: {
    Protected: value((sheet) => sheet.protection !== null),
    Options: value(({ protection }) => ({
      ...Object.fromEntries(protectionOptionNames.map((name) => [name, protection?.options[name] ?? false])),
      selectionMode: 'Normal',
    })),
    Protect: act(z.tuple([options, password]), (sheet, [given, secret]) => {
      if (sheet.protection) throw invalidOperation(`${sheet.name} is protected already`);
      const allowed = protectionOptionNames.flatMap((name) =>
        given?.[name] === true ? [[name, true] as const] : [],
      );
      set(sheet, { options: Object.fromEntries(allowed), password: secret ? { text: secret } : 'none' });
    }),
    Unprotect: act(z.tuple([password]), (sheet, [given]) => {
      if (!sheet.protection) return;
      if (!opens(sheet.protection, given))
        throw accessDenied(`${sheet.name} is protected with another password`);
      set(sheet, null);
    }),
  },
};

/** @throws NotImplemented for a sheet that was protected in the file: its password is kept there as a hash only */
function opens({ password: kept }: ProtectionState, given: string | null): boolean {
  if (kept === 'unknown')
    throw notImplemented('checking the password of a sheet that was protected in the file');
  return kept === 'none' || kept.text === given;
}

function set(sheet: Sheet, protection: ProtectionState | null): void {
  sheet.set('protection', protection);
  sheet.workbook.tell({ kind: 'protection-changed', sheet });
}
