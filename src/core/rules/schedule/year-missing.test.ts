import { describe, expect, it } from '@jest/globals';
import { checked, findingsOf, found, need, without } from '../../testing/programme-of';
import { snapshotOf, tableOf } from '../../testing/snapshot-of';

const RULE = 'schedule/year-missing';
const unknownMeeting = { meeting: null };
const september = need({ Frist: 'september' });

describe(RULE, () => {
  it('finds a deadline without a year where nothing says which, and writes the year of the day that counts', () => {
    const [finding] = findingsOf(RULE, { needs: [september] }, unknownMeeting);
    expect(finding?.fix).toMatchObject({
      kind: 'suggestion',
      edits: [{ was: 'september', to: 'september 2022' }],
    });
  });

  it.each([
    ['30.09', '30.09.2022'],
    ['30.09.', '30.09.2022'],
    ['30. september', '30. september 2022'],
    ['Q1/Q2', 'Q1/Q2 2022'],
    ['uke 24', 'uke 24 2022'],
  ])('writes %j so that it can be read', (Frist, to) => {
    const [finding] = findingsOf(RULE, { needs: [need({ Frist })] }, unknownMeeting);
    expect(finding?.fix?.edits).toMatchObject([{ to }]);
    expect(checked({ needs: [need({ Frist: to })] }, unknownMeeting).findings).not.toContainEqual(
      expect.objectContaining({ at: finding?.at, rule: expect.stringMatching(/date-invalid|year-missing/) }),
    );
  });

  it('finds one where the title and Økonomi disagree', () => {
    const workbook = snapshotOf({
      'Kø 2021': tableOf([september]),
      Økonomi: tableOf([{ År: 2022, 'Tildelt ramme (MNOK)': 170 }]),
    });
    expect(findingsOf(RULE, workbook)).toHaveLength(1);
  });

  it('is silent where the header, the title, Økonomi or the meeting gives the year', () => {
    const dated = { ...without(september, 'Frist'), 'Frist 2022': 'september' };
    expect(found(RULE, { needs: [dated] }, unknownMeeting)).toEqual([]);
    expect(findingsOf(RULE, snapshotOf({ 'Kø 2022': tableOf([september]) }), unknownMeeting)).toEqual([]);
    const economy = [{ År: 2022, 'Tildelt ramme (MNOK)': 170 }];
    expect(found(RULE, { needs: [september], economy }, unknownMeeting)).toEqual([]);
    expect(found(RULE, { needs: [september] })).toEqual([]);
  });

  it('takes the year of its own row in Økonomi', () => {
    const economy = [2021, 2022].map((År) => ({ År, 'Tildelt ramme (MNOK)': 170, 'Forbruk pr.': '31.05.' }));
    expect(found(RULE, { needs: [need()], economy }, unknownMeeting)).toEqual([]);
  });

  it('is silent where the year is written', () => {
    expect(found(RULE, { needs: [need({ Frist: '30. september 2022' })] }, unknownMeeting)).toEqual([]);
  });
});
