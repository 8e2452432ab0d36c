import { describe, expect, it } from '@jest/globals';
import nb from '../../locales/nb';
import { renderFinding } from '../../locales/render-finding';
import { change, checked, findingsOf, without } from '../testing/programme-of';

const COLUMNS = [
  ['frame/background-missing', 'Bakgrunn', 'background'],
  ['frame/reason-missing', 'Begrunnelse', 'reason'],
  ['frame/consequence-missing', 'Konsekvens', 'consequence'],
  ['frame/needs-group-missing', 'Behandlet i behovsgruppen', 'needsGroup'],
  ['frame/running-costs-missing', 'Drift og forvaltning', 'runningCosts'],
  ['funding/missing', 'Finansiering', 'funding'],
] as const;

describe('what is missing because its column is', () => {
  it.each(COLUMNS)(
    '%s names the column %s, and says that it has to be added first',
    (rule, header, field) => {
      const [finding] = findingsOf(rule, { needs: [without(change(), header)] });
      expect(finding?.lacks).toEqual({ table: 'needs', field });
      const { todo } = renderFinding(finding ?? never(), nb, 'nb');
      expect(todo.startsWith(nb.terms.addColumn(header, 'Behovskø'))).toBe(true);
    },
  );

  it.each(COLUMNS)('%s names none where %s is there and empty', (rule, header, _field) => {
    const [finding] = findingsOf(rule, { needs: [change({ [header]: null })] });
    expect(finding?.lacks).toBeNull();
  });

  it('is nothing where one side of the consequence has a column of its own', () => {
    const needs = [{ ...without(change(), 'Konsekvens'), 'Konsekvens ved ja': null }];
    const missing = checked({ needs }).findings.filter(({ rule }) => rule === 'frame/consequence-missing');
    expect(missing.map(({ lacks }) => lacks)).toEqual([null]);
  });
});

function never(): never {
  throw new Error('nothing found');
}
