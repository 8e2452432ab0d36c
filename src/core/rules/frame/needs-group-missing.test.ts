import { describe, expect, it } from '@jest/globals';
import { change, checked, found, need, without } from '../../testing/programme-of';

const RULE = 'frame/needs-group-missing';
const HEADER = 'Behandlet i behovsgruppen';

describe(RULE, () => {
  it('finds a change without a date', () => {
    expect(found(RULE, { needs: [change({ [HEADER]: null })] })).toEqual([`#1 ${HEADER}: missing`]);
  });

  it.each(['Ja', 'Snarest', 'juni 2022', 'Q5 2022'])('finds %p, which is not a date', (written) => {
    expect(found(RULE, { needs: [change({ [HEADER]: written })] })).toEqual([`#1 ${HEADER}: notADate`]);
  });

  it('shows it at the change where the workbook has no such column', () => {
    expect(found(RULE, { needs: [without(change(), HEADER)] })).toEqual(['#1 Ny ramme (MNOK): missing']);
  });

  it.each(['02.06.2022', '2. juni 2022', 'Behandlet 2. juni 2022', { value: 44_714, format: 'dd.mm.yyyy' }])(
    'is silent about %p',
    (written) => {
      expect(found(RULE, { needs: [change({ [HEADER]: written })] })).toEqual([]);
    },
  );

  it('is silent about a misspelt day, which `schedule/date-invalid` tells', () => {
    expect(
      checked({ needs: [change({ [HEADER]: '31.06.2022', 'Ny frist': '31.12.2022' })] }).findings,
    ).toMatchObject([{ rule: 'schedule/date-invalid' }]);
  });

  it('is silent where no other frame is proposed, and where the formula failed', () => {
    const onlyTime = need({ 'Ny frist': '31.12.2022' });
    expect(found(RULE, { needs: [onlyTime, change({ Nr: 2, [HEADER]: { error: '#N/A' } })] })).toEqual([]);
  });
});
