import { describe, expect, it } from '@jest/globals';
import { found, need, without } from '../../testing/programme-of';

const RULE = 'process/maturing-skipped';

describe(RULE, () => {
  const matured = need({ Nr: 9, 'Vedtak modning': 'Sak 3/21' });

  it.each(['Til beslutning', 'Under gjennomføring'])('finds a need that is %s without it', (Fase) => {
    const row = need({ Fase, 'Vedtak modning': null, 'Avvik fra prosess': null });
    expect(found(RULE, { needs: [matured, row] })).toEqual(['#1 Vedtak modning: skipped']);
  });

  it('is silent where it was decided, in the row or in the log, or the deviation has a reason', () => {
    const needs = [
      matured,
      need({ 'Vedtak modning': null, 'Avvik fra prosess': 'For å holde fremdriften.' }),
      need({ Nr: 2, 'Vedtak modning': null, 'Avvik fra prosess': null }),
    ];
    const log = [{ Dato: '01.02.2022', Sak: '1/22', Behov: '#2', Type: 'Modning', Fra: null, Til: null }];
    expect(found(RULE, { needs, log })).toEqual([]);
  });

  it('is silent before, and after the need is finished', () => {
    const rows = ['Foreslått', 'Under modning', 'Gjennomført', 'Utsatt'].map((Fase, at) =>
      need({ Nr: at + 1, Fase, 'Vedtak modning': null }),
    );
    expect(found(RULE, { needs: [matured, ...rows] })).toEqual([]);
  });

  it('is silent on a need that is being executed, where the log alone tells of maturing: it may be older', () => {
    const log = [{ Dato: '01.02.2022', Sak: '1/22', Behov: '#9', Type: 'Modning', Fra: null, Til: null }];
    const row = (Nr: number, Fase: string) => without(need({ Nr, Fase }), 'Vedtak modning');
    const needs = [row(1, 'Under gjennomføring'), row(2, 'Til beslutning'), row(9, 'Under gjennomføring')];
    expect(found(RULE, { needs, log })).toEqual(['#2 Nr: skipped']);
  });

  it('is silent where the workbook tells of no maturing at all', () => {
    expect(found(RULE, { needs: [need({ 'Vedtak modning': null })] })).toEqual([]);
    expect(found(RULE, { needs: [need()] })).toEqual([]);
  });
});
