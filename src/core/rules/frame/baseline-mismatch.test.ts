import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'frame/baseline-mismatch';

function decided(Dato: string, Type: string, Til: string | number | null, more: TestRow = {}): TestRow {
  return { Dato, Sak: '5/22', Behov: '#1', Type, Fra: null, Til, Tekst: 'Vedtatt.', ...more };
}

describe(RULE, () => {
  it('finds a frame that is not the last one decided, and suggests that one', () => {
    const log = [decided('09.03.2022', 'ramme', 11), decided('10.11.2021', 'gjennomføring', 10)];
    const [finding] = findingsOf(RULE, { needs: [need()], log });
    expect(finding?.fix).toEqual({ kind: 'suggestion', edits: [{ address: finding?.at, was: 10, to: 11 }] });
    expect(finding?.data['log']).toEqual({
      kind: 'cell',
      address: { sheet: 'Vedtakslogg', row: 1, column: 5 },
    });
  });

  it('finds it where the first frame alone is decided', () => {
    expect(
      found(RULE, { needs: [need()], log: [decided('10.11.2021', 'gjennomføring', '9,5 MNOK')] }),
    ).toEqual(['#1 Ramme (MNOK): mismatch']);
  });

  it('is silent where they are the same, by the last one before the meeting', () => {
    const log = [
      decided('10.11.2021', 'gjennomføring', 8),
      decided('09.03.2022', 'ramme', 10),
      decided('22.06.2022', 'ramme', 12),
    ];
    expect(found(RULE, { needs: [need()], log })).toEqual([]);
  });

  it('is silent about other resolutions, other needs, and rows about several', () => {
    const log = [
      decided('09.03.2022', 'tid', '31.12.2022'),
      decided('09.03.2022', 'tak', 13),
      decided('09.03.2022', 'ramme', 12, { Behov: '#2' }),
      decided('09.03.2022', 'ramme', 12, { Behov: '#1 og #2' }),
    ];
    expect(found(RULE, { needs: [need()], log })).toEqual([]);
  });

  it('is silent where the log is kept in thousands', () => {
    expect(found(RULE, { needs: [need()], log: [decided('09.03.2022', 'ramme', 10_000)] })).toEqual([]);
  });
});
