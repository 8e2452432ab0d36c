import { expect, it } from '@jest/globals';
import { clock, clockOfDay } from './clock';
import { isTimeFormat } from './serial';

it('writes minutes after midnight, and the part of a day that Excel keeps', () => {
  expect([clock(0), clock(570), clock(23 * 60 + 59)]).toEqual(['00.00', '09.30', '23.59']);
  expect([0.375, 0.3784722222222222, 0.458333333333333, 44_721.5, 0.999_999].map(clockOfDay)).toEqual([
    ...['09.00', '09.05', '11.00', '12.00', '00.00'],
  ]);
});

it('knows a format that shows a time of the day', () => {
  const formats = ['hh:mm', 'h:mm AM/PM', 'dd.mm.yyyy hh:mm', '[h]:mm', 'mm:ss', '0.00', 'General', '"h" 0'];
  expect(formats.filter(isTimeFormat)).toEqual(['hh:mm', 'h:mm AM/PM', 'dd.mm.yyyy hh:mm']);
});
