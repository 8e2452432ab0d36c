import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/phase-unknown';

describe(RULE, () => {
  it('finds an empty phase and an unknown one', () => {
    expect(found(RULE, { needs: [need({ Fase: null }), need({ Nr: 2, Fase: 'Venter på noe' })] })).toEqual([
      '#1 Fase: empty',
      '#2 Fase: unknown',
    ]);
  });

  it('finds a near miss and suggests the word', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ Fase: 'Under gjenomføring' })] });
    expect(finding?.message).toBe('near');
    expect(finding?.fix).toEqual({
      kind: 'suggestion',
      edits: [{ address: finding?.at, was: 'Under gjenomføring', to: 'Under gjennomføring' }],
    });
  });

  it('suggests the word in the language of the headers', () => {
    const row = {
      No: 1,
      Name: 'Lookup',
      Responsible: 'Directorate',
      Phase: 'In executionn',
      'Frame (MNOK)': 10,
    };
    const [finding] = findingsOf(RULE, { needs: [row] });
    expect(finding?.fix?.edits[0]?.to).toBe('In execution');
  });

  it.each(['Under gjennomføring', 'under  gjennomføring', 'Til modning', 'Stoppet'])(
    'is silent about %s',
    (Fase) => {
      expect(found(RULE, { needs: [need({ Fase })] })).toEqual([]);
    },
  );
});
