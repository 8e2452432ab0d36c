import { describe, expect, it } from '@jest/globals';
import { checked } from '../testing/programme-of';
import { snapshotOf } from '../testing/snapshot-of';

const queue = [
  ['Nr', 'Navn', 'Ansvarlig', 'Fase'],
  [1, 'Oppslag', 'Direktoratet', 'Under modning'],
];
const unread = (sheets: Parameters<typeof snapshotOf>[0]) =>
  checked(snapshotOf({ Kø: queue, ...sheets })).unreadSheets;

describe('sheets with something like a table of which none was understood', () => {
  it('are named', () => {
    const followUp = [
      ['Oppfølging etter styremøtet'],
      [],
      ['Hva', 'Hvem', 'Når'],
      ['Avklare drift', 'Seksjonsleder', '1. mars'],
      ['Be om tilbud', null, '1. april'],
    ];
    expect(unread({ Oppfølging: followUp })).toEqual(['Oppfølging']);
  });

  it('are not those with notes, with figures alone, or with settings', () => {
    expect(
      unread({
        Notater: [['Husk', 'å ringe', 'mandag'], ['Sendt']],
        Tall: [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
        Innstillinger: [
          ['Innstilling', 'Gjelder', 'Verdi'],
          ['Prisnivå', '', '2022-kroner'],
          ['Prisnivå', '', '2023-kroner'],
        ],
      }),
    ).toEqual([]);
  });

  it('are not those with a table that is read', () => {
    expect(unread({})).toEqual([]);
  });
});
