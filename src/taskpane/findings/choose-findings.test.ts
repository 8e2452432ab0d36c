import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checked, need } from '../../core/testing/programme-of';
import nb from '../../locales/nb';
import { chosen, grouped, searchable } from './choose-findings';
import { EVERY_FINDING } from './findings-choice';

const needs = [2, 20, 200].map((Nr) => need({ Nr, Navn: `Behov ${Nr}`, Ansvarlig: null }));
const result = checked({ needs: [...needs, need({ Nr: 7, 'Avhenger av': '#20, #99' })] });
const all = searchable(result, nb, 'nb');
const found = (search: string) => chosen(all, { ...EVERY_FINDING, search }).map(({ need: id }) => id);

describe('a search', () => {
  it('takes #20 for need 20 alone, also where another finding names it', () => {
    expect(found('#20')).toEqual([20]);
    expect(found('#99')).toEqual([7]);
    expect(found('#2')).toEqual([2]);
  });

  it('looks for every word, in any order, whatever the letters’ size', () => {
    expect(found('ANSVARLIG behov')).toEqual([2, 20, 200]);
    expect(found('d6 ANSVARLIG')).toHaveLength(found('d6').length);
    expect(found('owner-missing #200')).toEqual([200]);
    expect(found('  ')).toHaveLength(result.findings.length);
  });

  it('never fails and never finds what is not there', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        for (const one of chosen(all, { ...EVERY_FINDING, search })) expect(result.findings).toContain(one);
      }),
    );
  });
});

describe('groups', () => {
  it('hold each finding once, needs by number and sheets last', () => {
    const sheetFindings = checked({
      needs: [...needs].reverse(),
      cases: [{ Sak: '1/22', Tittel: 'Prøvesvar.', Type: 'Orientering' }],
    });
    const groups = grouped(sheetFindings.findings, 'need', sheetFindings.names);
    expect(groups.map(({ key }) => key)).toEqual(['need-2', 'need-20', 'need-200', 'sheet-Saker']);
    expect(groups[0]?.of).toEqual({ kind: 'need', need: 2, name: 'Behov 2' });
    const grouping = grouped(result.findings, 'severity', result.names);
    expect(grouping.flatMap(({ findings }) => findings)).toEqual(result.findings);
  });
});
