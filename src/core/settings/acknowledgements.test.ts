import { describe, expect, it } from '@jest/globals';
import { JUNE_2022, NEED_20 } from '../testing/june-2022';
import { checked, workbookOf } from '../testing/programme-of';
import type { TestTables } from '../testing/programme-of';
import { canAcknowledge } from './can-acknowledge';
import { changeSettings } from './change-settings';
import type { Finding } from '../rules/finding';
import type { CellContent } from '../workbook/edits';

const check = (tables: TestTables, settings?: string) =>
  checked({ ...workbookOf(tables), ...(settings !== undefined && { settings }) });
const largeChange = (tables: TestTables, settings?: string) =>
  check(tables, settings).findings.filter(({ rule, need }) => rule === 'frame/large-change' && need === 20);

function theFinding() {
  const [finding] = largeChange(JUNE_2022);
  if (!finding) throw new Error('no finding');
  return finding;
}
const acknowledged = (json: string | undefined, finding: Finding, was: CellContent, reason: string) =>
  changeSettings(json, { kind: 'acknowledge', finding, was, reason });
const json = acknowledged(undefined, theFinding(), 6.8, ' Styret er varslet. ');

describe('an acknowledged finding', () => {
  it('is not among those that are open, and keeps its reason', () => {
    expect(largeChange(JUNE_2022, json)).toEqual([]);
    const { settingsMistakes, ...result } = check(JUNE_2022, json);
    expect(result.acknowledged.map(({ finding, reason }) => [finding.rule, finding.need, reason])).toEqual([
      ['frame/large-change', 20, 'Styret er varslet.'],
    ]);
    expect(settingsMistakes).toEqual([]);
  });

  it('comes back when the cell changes', () => {
    const [, ...others] = JUNE_2022.needs;
    const raised = { ...NEED_20, 'Ny ramme (MNOK)': 7.8, 'Endring (MNOK)': 3 };
    expect(largeChange({ ...JUNE_2022, needs: [raised, ...others] }, json)).toHaveLength(1);
  });

  it('stays when its row moves', () => {
    const needs = [...JUNE_2022.needs].reverse();
    expect(largeChange({ ...JUNE_2022, needs }, json)).toEqual([]);
  });

  it('says nothing of another need with the same amount', () => {
    const twin = {
      ...NEED_20,
      Nr: 40,
      Navn: 'En annen',
      Begrunnelse:
        'Noe helt annet enn før, med en årsak som er ny og som ingen kunne se da anslaget ble laget.',
    };
    const { findings } = check({ ...JUNE_2022, needs: [...JUNE_2022.needs, twin] }, json);
    expect(findings.filter(({ rule }) => rule === 'frame/large-change').map(({ need }) => need)).toContain(
      40,
    );
  });

  it('is taken back, and all else in the settings is kept', () => {
    const more = JSON.stringify({ ...JSON.parse(json), rules: { 'need/owner-missing': 'off' } });
    const without = changeSettings(more, { kind: 'reopen', finding: theFinding() });
    expect(JSON.parse(without)).toEqual({
      version: 1,
      acknowledged: [],
      rules: { 'need/owner-missing': 'off' },
    });
  });

  it('is written once, with the newest reason', () => {
    const again = acknowledged(json, theFinding(), 6.8, 'Ny grunn');
    expect(check(JUNE_2022, again).acknowledged.map(({ reason }) => reason)).toEqual(['Ny grunn']);
  });
});

describe('an error', () => {
  it('cannot be acknowledged', () => {
    const broken = { ...NEED_20, Begrunnelse: null };
    const tables = { ...JUNE_2022, needs: [broken] };
    const [error] = check(tables).findings;
    if (!error) throw new Error('no finding');
    expect(canAcknowledge(error)).toBe(false);
    const settings = acknowledged(undefined, error, null, 'Nei');
    expect(check(tables, settings).findings).toContainEqual(error);
  });
});
