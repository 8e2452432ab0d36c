import { defineTable, field, required } from './define-table';

/** Milepæler: what is to be reached, and when. */
export const milestones = defineTable({
  fields: {
    id: field('text', 'Nr', 'Nr', 'No', 'Nummer', 'ID', 'Milepæl nr', 'Number', '#'),
    day: required(field('period', 'Dato', 'Dato', 'Date', 'Frist', 'Når', 'Deadline', 'Due date', 'When')),
    result: required(
      field(
        'text',
        'Resultat',
        'Resultat',
        'Result',
        'Milepæl',
        'Milepel',
        'Leveranse',
        'Beskrivelse',
        'Beskriving',
        'Milestone',
        'Description',
      ),
    ),
    consideredBy: field(
      'text',
      'Behandles',
      'Blir behandla',
      'Considered by',
      'Behandles i',
      'Behandles av',
      'Blir behandla i',
      'Considered in',
    ),
  },
  recognisedBy: [['day', 'result', 'consideredBy']],
});
