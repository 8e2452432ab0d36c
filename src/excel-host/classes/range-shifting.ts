import { deleteRange, insertRange } from '../model/shift-range';
import { membersOf } from '../registry/declare';
import { z } from '../schema';
import { range } from './range-address';

const { act, find } = membersOf<'Range'>();

/** The members of `Range` that put cells in or take them out. */
export const rangeShiftingMembers = {
  Insert: find(z.tuple([z.enum(['Down', 'Right'])]), ({ sheet, area }, [shift]) => {
    insertRange(sheet, area, shift === 'Down' ? 'down' : 'right');
    return range(sheet, area);
  }),
  Delete: act(z.tuple([z.enum(['Up', 'Left'])]), ({ sheet, area }, [shift]) =>
    deleteRange(sheet, area, shift === 'Up' ? 'up' : 'left'),
  ),
} as const;
