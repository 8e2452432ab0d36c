import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isIsoDate } from './days';
import { formatDay, formatPeriod, formatShortDay } from './format';
import type { IsoDate } from './iso-date';
import { parsePeriod } from './parse-period';

const read = (text: string, contextYear: number | null = null): string => {
  const parsed = parsePeriod(text, contextYear);
  switch (parsed.kind) {
    case 'period':
      return `${parsed.period.first} ${parsed.period.last} ${parsed.precision} ${parsed.yearFrom}`;
    case 'invalid':
      return `invalid ${parsed.suggestion ?? '-'}`;
    case 'empty':
    case 'not-a-deadline':
    case 'year-missing':
      return parsed.kind;
  }
};
const day = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(text);
  return text;
};

describe('parsePeriod', () => {
  it.each([
    ['09.06.22', '2022-06-09 2022-06-09 day'],
    ['9.6.2022', '2022-06-09 2022-06-09 day'],
    ['9. 6. 2022', '2022-06-09 2022-06-09 day'],
    ['9/6-22', '2022-06-09 2022-06-09 day'],
    ['31/12/2022', '2022-12-31 2022-12-31 day'],
    ['9. juni 2022', '2022-06-09 2022-06-09 day'],
    ['9.\u00a0juni\u202f2022', '2022-06-09 2022-06-09 day'],
    ['9 June 2022', '2022-06-09 2022-06-09 day'],
    ['June 9, 2022', '2022-06-09 2022-06-09 day'],
    ['9th June 2022', '2022-06-09 2022-06-09 day'],
    ['2022-06-09', '2022-06-09 2022-06-09 day'],
    ['29. februar 2024', '2024-02-29 2024-02-29 day'],
    ['juni 2022', '2022-06-01 2022-06-30 month'],
    ['Juni, 2022', '2022-06-01 2022-06-30 month'],
    ['jun. 22', '2022-06-01 2022-06-30 month'],
    ['juni-22', '2022-06-01 2022-06-30 month'],
    ["juni '22", '2022-06-01 2022-06-30 month'],
    ['okt.22', '2022-10-01 2022-10-31 month'],
    ['May 2022', '2022-05-01 2022-05-31 month'],
    ['sept. 2022', '2022-09-01 2022-09-30 month'],
    ['06.2022', '2022-06-01 2022-06-30 month'],
    ['2022-06', '2022-06-01 2022-06-30 month'],
    ['06.22', '2022-06-01 2022-06-30 month'],
    ['Q3 22', '2022-07-01 2022-09-30 quarter'],
    ['Q3 2022', '2022-07-01 2022-09-30 quarter'],
    ['3Q22', '2022-07-01 2022-09-30 quarter'],
    ['K3 2022', '2022-07-01 2022-09-30 quarter'],
    ['2022 Q3', '2022-07-01 2022-09-30 quarter'],
    ['3. kvartal 2022', '2022-07-01 2022-09-30 quarter'],
    ['tredje kvartal 2022', '2022-07-01 2022-09-30 quarter'],
    ['3rd quarter of 2022', '2022-07-01 2022-09-30 quarter'],
    ['Q1/Q2 23', '2023-01-01 2023-06-30 quarter'],
    ['Q3/Q4 22', '2022-07-01 2022-12-31 quarter'],
    ['Q1–Q2 2023', '2023-01-01 2023-06-30 quarter'],
    ['Q1 og Q2 23', '2023-01-01 2023-06-30 quarter'],
    ['Q1-2 23', '2023-01-01 2023-06-30 quarter'],
    ['Q4 22/Q1 23', '2022-10-01 2023-03-31 quarter'],
    ['1.–2. kvartal 2023', '2023-01-01 2023-06-30 quarter'],
    ['T2 2022', '2022-05-01 2022-08-31 third'],
    ['2. tertial 2022', '2022-05-01 2022-08-31 third'],
    ['H1 23', '2023-01-01 2023-06-30 half'],
    ['1. halvår 2023', '2023-01-01 2023-06-30 half'],
    ['andre halvår 2023', '2023-07-01 2023-12-31 half'],
    ['first half of 2023', '2023-01-01 2023-06-30 half'],
    ['uke 24 2022', '2022-06-13 2022-06-19 week'],
    ['veke 24/2022', '2022-06-13 2022-06-19 week'],
    ['week 1, 2021', '2021-01-04 2021-01-10 week'],
    ['uke 53 2020', '2020-12-28 2021-01-03 week'],
    ['uke 24–26 2022', '2022-06-13 2022-07-03 week'],
    ['2022', '2022-01-01 2022-12-31 year'],
    ['2022–2023', '2022-01-01 2023-12-31 year'],
    ['innen desember 2022', '2022-12-01 2022-12-31 month'],
    ['innan utgangen av 2022', '2022-01-01 2022-12-31 year'],
    ['Ultimo juni 2022', '2022-06-01 2022-06-30 month'],
    ['by the end of June 2022', '2022-06-01 2022-06-30 month'],
    ['juni–august 2022', '2022-06-01 2022-08-31 month'],
    ['juni til august 2022', '2022-06-01 2022-08-31 month'],
    ['november 2022 – februar 2023', '2022-11-01 2023-02-28 month'],
    ['november–februar 2023', '2022-11-01 2023-02-28 month'],
    ['9.–10. juni 2022', '2022-06-09 2022-06-10 day'],
    ['01.06.2022-31.08.2022', '2022-06-01 2022-08-31 day'],
    ['2022-06-01 – 2022-06-30', '2022-06-01 2022-06-30 day'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(`${expected} text`);
    // The text's own year is never set aside.
    expect(read(text, 1999)).toBe(`${expected} text`);
  });

  it.each([
    ['april', '2022-04-01 2022-04-30 month'],
    ['9. juni', '2022-06-09 2022-06-09 day'],
    ['9.6.', '2022-06-09 2022-06-09 day'],
    ['09.06', '2022-06-09 2022-06-09 day'],
    ['Q3', '2022-07-01 2022-09-30 quarter'],
    ['Q3/Q4', '2022-07-01 2022-12-31 quarter'],
    ['uke 24', '2022-06-13 2022-06-19 week'],
    ['uke 24-26', '2022-06-13 2022-07-03 week'],
    ['2. tertial', '2022-05-01 2022-08-31 third'],
    ['H2', '2022-07-01 2022-12-31 half'],
    ['juni–august', '2022-06-01 2022-08-31 month'],
  ])('takes the year of %j from its surroundings', (text, expected) => {
    expect(read(text, 2022)).toBe(`${expected} context`);
    expect(read(text)).toBe('year-missing');
  });

  it.each(['', '\u00a0', '-', '–', '—'])('takes %j as empty', (text) => {
    expect(read(text, 2022)).toBe('empty');
  });

  it.each([
    'Så fort som mulig',
    'løpende',
    'Løpende.',
    'snarest',
    'ASAP',
    'fortløpende',
    'ikke avklart',
    'TBD',
    'så snart som mogleg',
    'vår 2022',
    'hausten 2026',
    'sent på høsten',
    '?',
  ])('knows %j for no deadline', (text) => {
    expect(read(text, 2022)).toBe('not-a-deadline');
  });

  it.each([
    ['31.06.2022', '30.06.2022'],
    ['30. februar 2022', '28.02.2022'],
    ['29.02.2023', '28.02.2023'],
    ['06.13.2022', '13.06.2022'],
    ['32.06.2022', '-'],
    ['14.13.2022', '-'],
    ['0.6.2022', '-'],
    ['1.12.201', '-'],
    ['1.12.20222', '01.12.2022'],
    ['1.12.20122', '-'],
    ['31.06', '-'],
  ])('suggests for %j what alone can be meant', (text, suggestion) => {
    expect(read(text)).toBe(`invalid ${suggestion}`);
  });

  it('lets the surroundings settle a year with a digit too few', () => {
    expect(read('1.12.201', 2021)).toBe('invalid 01.12.2021');
    expect(read('1.12.20122', 2022)).toBe('invalid 01.12.2022');
    expect(read('31.06', 2022)).toBe('invalid 30.06.2022');
  });

  it.each([
    '9/6/2022',
    '6/22',
    '17/22',
    '22',
    '44713',
    '3022',
    'Q5 22',
    'T4 2022',
    'H3 23',
    'uke 54 2022',
    'uke 53 2022',
    'uke 2022',
    'uke 222',
    'Q1/Q3 23',
    'august–juni 2022 2023',
    'desember 2022 – juni 2022',
    'primo juni 2022',
    'medio juni 2022',
    'før juni 2022',
    'juni 2022?',
    'juni 2022¹',
    'ca. juni 2022',
    'juni 201',
    'i dag',
    '4,8',
    '__proto__',
    'constructor',
    'juni '.repeat(5000),
  ])('does not read %j', (text) => {
    expect(read(text, 2022)).toBe('invalid -');
  });

  const days = fc.integer({ min: 0, max: 365 * 90 }).map((number) => addDays(day('2010-01-01'), number));
  const languages = fc.constantFrom('nb' as const, 'nn' as const, 'en' as const);

  it('reads every day and period as it is written here', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 900 }), languages, (first, length, language) => {
        const last = addDays(first, length);
        expect(read(formatDay(first, language))).toBe(`${first} ${first} day text`);
        expect(read(formatShortDay(first))).toBe(`${first} ${first} day text`);
        expect(read(formatPeriod({ first, last }, language))).toContain(`${first} ${last} `);
      }),
    );
  });

  it.each([
    [
      'quarter',
      4,
      [
        'Q@ #',
        'q@ #',
        'Q@/#',
        '@. kvartal #',
        '@. kv. #',
        'K@ #',
        '@Q#',
        '#-Q@',
        'Q@ &',
        '@Q&',
        '@th quarter #',
      ],
    ],
    ['third', 3, ['T@ #', 'T@ &', '@. tertial #', '@. tertial i #']],
    ['half', 2, ['H@ #', 'H@ &', '@H&', '@. halvår #', '@. halvår &']],
    ['week', 52, ['uke @ #', 'Uke @, #', 'veke @ #', 'week @ #', 'uke @/#', 'uke @ &']],
  ] as const)('reads a %s in every form as the same', (precision, most, forms) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: most }),
        fc.integer({ min: 2010, max: 2090 }),
        fc.constantFrom('', 'innen ', 'senest ', 'by ', 'i løpet av '),
        (number, year, lead) => {
          const write = (form: string): string =>
            lead +
            form
              .replace('@', String(number))
              .replace('#', String(year))
              .replace('&', String(year % 100));
          const all = new Set(forms.map((form) => read(write(form))));
          expect([...all]).toEqual([expect.stringContaining(` ${precision} text`)]);
        },
      ),
    );
  });

  it('never throws, and gives only periods that begin before they end', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.-/– qhtuke'.split(''),
      'juni',
      'kvartal',
      ' 22',
      ' 2022',
      'uke ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parsePeriod(text, 2022);
          if (parsed.kind === 'period') expect(parsed.period.first <= parsed.period.last).toBe(true);
        },
      ),
    );
  });
});
