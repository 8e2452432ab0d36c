import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import type { Finding } from '../../src/core/rules/finding';
import nb from '../../src/locales/nb';
import { chosen, grouped, searchable } from '../../src/taskpane/findings/choose-findings';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { largeWorkbook } from './large-workbook';
import { compareTimes, type Comparison, timeBoth } from './measure';

const ENOUGH = 5000;

/** What each letter typed in Kontroll's search costs, and what comes before the first, with 5,000 findings. */
export function choosing(): readonly Comparison[] {
  const today = isoDate(2022, 6, 1);
  if (!today) throw new Error('no day');
  const checked = checkWorkbook(toSnapshot(readWorkbook(largeWorkbook(3000), 'stor.xlsx')), { today });
  const findings = copiesOf(checked.findings, ENOUGH);
  const all = searchable({ findings, names: checked.names }, nb, 'nb');
  const search = 'ramme #20';
  return [
    compareTimes(
      'search 5,000 findings',
      'a word in each text',
      10,
      timeBoth(
        () => grouped(chosen(all, { search, severities: [], groupBy: 'need' }), 'need', checked.names),
        () => all.filter(({ text }) => text.includes('ramme')),
        20,
      ),
    ),
    compareTimes(
      'their texts, once',
      'folding each text',
      40,
      timeBoth(
        () => searchable({ findings, names: checked.names }, nb, 'nb'),
        () => all.map(({ text }) => text.normalize('NFC').toLowerCase()),
        10,
      ),
    ),
  ];
}

function copiesOf(findings: readonly Finding[], count: number): readonly Finding[] {
  if (findings.length === 0) throw new Error('The large workbook has no findings.');
  return Array.from({ length: Math.ceil(count / findings.length) }, () => findings)
    .flat()
    .slice(0, count);
}
