import { describe, expect, it } from '@jest/globals';
import { found, need, workbookOf } from '../../testing/programme-of';
import { snapshotOf } from '../../testing/snapshot-of';

const RULE = 'workbook/settings-invalid';

function withRow(...row: readonly string[]) {
  const queue = workbookOf({ needs: [need()] });
  const { sheets } = snapshotOf({ Innstillinger: [['Innstilling', 'Gjelder', 'Verdi'], row] });
  return { ...queue, sheets: [...queue.sheets, ...sheets] };
}

describe(RULE, () => {
  it('finds a row that cannot be understood', () => {
    expect(found(RULE, withRow('Kontrol', 'frame/large-change', 'Av'))).toEqual(['Innstillinger A2: kind']);
    expect(found(RULE, withRow('Kontroll', 'frame/large-chang', 'Av'))).toEqual(['Innstillinger B2: near']);
    expect(found(RULE, withRow('Kontroll', 'xyz', 'Av'))).toEqual(['Innstillinger B2: name']);
    expect(found(RULE, withRow('Kontroll', 'frame/large-change', '?'))).toEqual(['Innstillinger C2: value']);
  });

  it('is silent on rows that can', () => {
    expect(found(RULE, withRow('kontroll', 'frame/large-change', 'av'))).toEqual([]);
    expect(found(RULE, withRow('', '', ''))).toEqual([]);
  });
});
