import { defineTable, field, required } from './define-table';

/** Møter: when each body meets. */
export const meetings = defineTable({
  fields: {
    id: required(field('text', 'Møte', 'Møte', 'Meeting', 'Møtenr', 'Møtenummer', 'Nr', 'Meeting no', 'No')),
    body: field('text', 'Organ', 'Organ', 'Body', 'Utvalg', 'Utval', 'Styre', 'Board'),
    day: required(field('day', 'Dato', 'Dato', 'Date', 'Møtedato', 'Meeting date')),
    from: field('time', 'Fra', 'Frå', 'From', 'Start', 'Kl fra'),
    to: field('time', 'Til', 'Til', 'To', 'Slutt', 'Kl til', 'End'),
    place: field('text', 'Sted', 'Stad', 'Place', 'Møtested', 'Møtestad', 'Location', 'Venue'),
  },
  recognisedBy: [
    ['id', 'day', 'body'],
    ['id', 'day', 'place'],
    ['id', 'day', 'from'],
  ],
});
