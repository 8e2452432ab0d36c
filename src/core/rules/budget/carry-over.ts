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
    const left = effect?.available.after?.value ?? 0;
    if (!row || effect?.year !== yearOf(meeting.day) || !effect.available.after || left <= 0) return;
    yield {
      at: addressOf(row.available, row.at),
      need: null,
      message: 'left',
      data: { ...moneyData({ left: effect.available.after.value }), year: numberData(effect.year + 1) },
    };
  },
});
