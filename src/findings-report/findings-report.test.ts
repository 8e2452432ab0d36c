import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../core/calendar/days';
import { checked, need } from '../core/testing/programme-of';
import en from '../locales/en';
import nb from '../locales/nb';
import { readWorkbook, toSnapshot } from '../xlsx';
import { reportCsv, reportWorkbook } from '.';

const made = isoDate(2022, 6, 9);
if (!made) throw new Error('no such day');
const result = checked({
  needs: [need({ Nr: 3, Ansvarlig: null }), need({ Nr: 4, Navn: '=1+1; "Prøve"', Fase: 'Ferdi' })],
});
const nbSource = { result, texts: nb, language: 'nb' } as const;

/** The rows of the report's table, below its headers. */
function tableOf(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const [sheet] = toSnapshot(readWorkbook(bytes, 'a.xlsx')).sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error('no table');
  return sheet.values.slice(table.area.top - sheet.top + 1);
}

describe('the report as a workbook', () => {
  it('has a row for each finding, with value found and expected', () => {
    const rows = tableOf(reportWorkbook(nbSource, made));
    expect(rows).toHaveLength(result.findings.length);
    const phase = rows.find((row) => row.includes('need/phase-unknown'));
    expect(phase).toEqual(expect.arrayContaining(['Åpen', 'Feil', '#4', 'Behovskø', 'Ferdi']));
    expect(rows.find((row) => row.includes('need/owner-missing'))).toContain('(tom)');
  });

  it('has what was accepted, and why', () => {
    const [finding] = result.findings;
    if (!finding) throw new Error('no finding');
    const accepted = { ...result, findings: [], acknowledged: [{ finding, reason: 'Avklart' }] };
    const rows = tableOf(reportWorkbook({ ...nbSource, result: accepted }, made));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(expect.arrayContaining(['Godtatt', 'Avklart']));
  });

  it('says that there is nothing, in the reader’s language', () => {
    const rows = tableOf(
      reportWorkbook({ result: checked({ needs: [need()] }), texts: en, language: 'en' }, made),
    );
    expect(rows).toEqual([[en.enrichment.findings.none, ...Array<null>(13).fill(null)]]);
  });
});

describe('the report as text', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(reportCsv(nbSource));

  it('begins so that Excel takes it for UTF-8, with a line for each finding', () => {
    expect(text.startsWith('\ufeffStatus;Alvor;Behov')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(result.findings.length + 1);
  });

  it('runs nothing and keeps its columns, whatever a cell holds', () => {
    expect(text).toContain(`;"'=1+1; ""Prøve""";`);
  });
});
