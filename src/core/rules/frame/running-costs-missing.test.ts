import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need, without } from '../../testing/programme-of';

const RULE = 'frame/running-costs-missing';
const HEADER = 'Drift og forvaltning';

describe(RULE, () => {
  it('finds a change that does not mention them, and gives a first assumption', () => {
    const [finding] = findingsOf(RULE, { needs: [change({ [HEADER]: null })] });
    expect(finding?.severity).toBe('warning');
    expect(finding?.data['assumed']).toMatchObject({ kind: 'money', money: 240_000_000 });
  });

  it('shows it at the change where the workbook has no such column', () => {
    expect(found(RULE, { needs: [without(change(), HEADER)] })).toEqual([
      '#1 Ny ramme (MNOK): missingWithAssumption',
    ]);
  });

  it('gives no assumption of a frame that is not known', () => {
    const row = change({ [HEADER]: null, 'Ramme (MNOK)': null, 'Ny ramme (MNOK)': null });
    expect(found(RULE, { needs: [row] })).toEqual([`#1 ${HEADER}: missing`]);
  });

  it.each(['Ingen', '0', 1.2])('is silent about %p', (written) => {
    expect(found(RULE, { needs: [change({ [HEADER]: written })] })).toEqual([]);
  });

  it('is silent where no other frame is proposed', () => {
    expect(found(RULE, { needs: [need(), need({ Nr: 2, 'Ny frist': '31.12.2022' })] })).toEqual([]);
  });
});
