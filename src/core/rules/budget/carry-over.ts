import { monthOf, yearOf } from '../../calendar/days';
import { programmeEffect } from '../../frames/programme-effect';
import { economyOf } from '../../programme/meeting-date';
import { addressOf } from '../../programme/reading';
import { moneyData, numberData } from '../data';
import { defineRule } from '../define-rule';

const OCTOBER = 10;

/** At the year's last meetings, what is left moves to the next year. */
export const carryOver = defineRule({
  id: 'budget/carry-over',
  severity: 'info',
  fix: null,
  *check({ programme, changes, meeting }) {
    if (monthOf(meeting.day) < OCTOBER) return;
    const row = economyOf(programme, meeting.day);
    const listed = changes.map(({ change }) => change);
    const effect = programmeEffect(programme, listed, meeting.day);
    const { before, after } = effect?.available ?? {};
    if (!row || effect?.year !== yearOf(meeting.day) || !before || !after || after.value <= 0) return;
    yield {
      at: addressOf(row.available, row.at),
      need: null,
      message: before.value === after.value ? 'left' : 'leftAfter',
      data: { ...moneyData({ left: after.value }), year: numberData(effect.year + 1) },
    };
  },
});
