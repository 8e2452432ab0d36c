import { describe, expect, it } from '@jest/globals';
import { JUNE_2022 } from './testing/june-2022';
import { change, checked, need, type TestTables } from './testing/programme-of';
import { snapshotOf, tableOf } from './testing/snapshot-of';
import type { WorkbookSnapshot } from './workbook/snapshot';

function rulesIn(tables: TestTables | WorkbookSnapshot): readonly string[] {
  return checked(tables).findings.map(({ rule, need: id }) => `${rule} ${id ?? ''}`);
}

const LARGE_CHANGES = ['frame/large-change 20', 'frame/large-change 23'];

describe('a correct workbook', () => {
  it('has nothing to find but what is truly a large change', () => {
    expect(rulesIn(JUNE_2022)).toEqual(LARGE_CHANGES);
    expect(rulesIn({ needs: [need(), change({ Nr: 2 })] })).toEqual(['schedule/frame-without-time 2']);
  });

  it('with all its tables', () => {
    expect(
      rulesIn({
        ...JUNE_2022,
        cases: [
          {
            Sak: '17/22',
            Tittel: 'Endring av ramme for #20 tillitsanker og #23 prøvesvar',
            Type: 'Beslutning',
            Behov: '#20 og #23',
            'Forslag til vedtak':
              '1. Rammen for #20 tillitsanker, del 1, økes fra 4,8 til 6,8 MNOK.\n2. Rammen for #23 økes fra 8,1 til 11,4 MNOK.',
            Møte: '3/22',
          },
        ],
        meetings: [{ Møte: '3/22', Organ: 'Programstyret', Dato: '22.06.2022' }],
        log: [
          {
            Dato: '10.11.2021',
            Sak: '9/21',
            Behov: '#20',
            Type: 'gjennomføring',
            Fra: null,
            Til: 4.8,
            Tekst: 'Vedtatt.',
          },
          {
            Dato: '10.11.2021',
            Sak: '9/21',
            Behov: '#23',
            Type: 'gjennomføring',
            Fra: null,
            Til: '8,1 MNOK',
            Tekst: '',
          },
          {
            Dato: '09.03.2022',
            Sak: '5/22',
            Behov: '#20',
            Type: 'tid',
            Fra: 'mars 2022',
            Til: 'april 2022',
            Tekst: '',
          },
        ],
      }),
    ).toEqual(LARGE_CHANGES);
  });

  it('in English', () => {
    const row = {
      No: 20,
      Name: 'Trust anchor, part 1',
      Responsible: 'Agency for e-health',
      Phase: 'Execution',
      'Ambition level': 'Medium',
      'Frame (MNOK)': 4.8,
      'New frame (MNOK)': 5.8,
      Deadline: 'April 2022',
      'New deadline': 'December 2022',
      Background: 'Decided for execution in case 9/21.',
      Reason:
        'The rough estimate left out the work to make the solution ready for production and to put it there.',
      Consequence: 'If approved, the solution is live in December. Otherwise the work stops.',
      Funding: 'Programme money',
      'Running costs': 'No change',
      'Assessed by the needs group': '2 June 2022',
    };
    expect(rulesIn(snapshotOf({ Needs: tableOf([row]) }))).toEqual([]);
  });

  it('in nynorsk, in thousands, under a title, without the columns that need not be there', () => {
    const row = {
      'Behovsnr.': '#20',
      Namn: 'Tillitsanker, del 1',
      Ansvarleg: 'Norsk helsenett',
      Fase: 'Under gjennomføring',
      'Økonomisk ramme i 1000 kr': 4800,
      'Rammeendring i 1000 kr': 1000,
      Bakgrunn: 'Vedteke til gjennomføring i fjor.',
      Grunngiving:
        'Det første overslaget tok ikkje med arbeidet med å gjere løysinga klar for produksjon i alle kommunar.',
      'Konsekvens ved ja': 'Klar i desember.',
      'Konsekvens ved nei': 'Arbeidet stoppar.',
      Finansiering: 'Programmidlar',
      'Drift og forvalting': 'Inga endring',
      'Behandla i behovsgruppa': '2. juni 2022',
    };
    const rows = [['Behovskø'], ['Oppdatert 13. juni 2022'], [], ...tableOf([row])];
    expect(rulesIn(snapshotOf({ 'Køa 2022': rows }))).toEqual([]);
  });

  it('whose columns are kept filled by formulas', () => {
    const repeated = { formula: '=F2', value: 10 };
    const difference = { formula: '=J2-F2', value: 0 };
    const needs = [1, 2, 3].map((Nr) =>
      need({ Nr, 'Ny ramme (MNOK)': repeated, 'Endring (MNOK)': difference }),
    );
    expect(rulesIn({ needs })).toEqual([]);
  });
});

describe('the order of findings', () => {
  it('is blocking first, then by need', () => {
    const needs = [
      need({ Nr: 9, Ansvarlig: null }),
      need({ Nr: 5, 'Forbruk (MNOK)': 11, Ansvarlig: null }),
      need({ Nr: 3, Fase: 'Hvem vet' }),
    ];
    expect(rulesIn({ needs })).toEqual([
      'need/phase-unknown 3',
      'frame/spent-over-frame 5',
      'need/owner-missing 5',
      'need/owner-missing 9',
    ]);
  });
});
