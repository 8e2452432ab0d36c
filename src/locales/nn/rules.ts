import type { rules as bokmaal } from '../nb/rules';

export const rules = {
  'frame/delta-mismatch': {
    title: 'Rammen går ikke opp',
    why: 'Styret vedtar et beløp. Står det to ulike i samme rad, er det uklart hvilket.',
    todo: 'Rett endringen til {expected}, eller rett gjeldende eller ny ramme.',
    messages: {
      mismatch: '{current} + {change} er {sum}, men ny ramme er {proposed}.',
    },
  },
} satisfies typeof bokmaal;
