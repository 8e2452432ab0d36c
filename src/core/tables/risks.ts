import { defineTable, field, required } from './define-table';

/** Risiko: what may go wrong, and what is done about it. */
export const risks = defineTable({
  fields: {
    id: field('text', 'Nr', 'Nr', 'No', 'Nummer', 'ID', 'Risikonr', 'Number', '#'),
    description: required(
      field('text', 'Beskrivelse', 'Beskriving', 'Description', 'Risiko', 'Risikobeskrivelse', 'Risk'),
    ),
    level: required(
      field('text', 'Nivå', 'Nivå', 'Level', 'Risikonivå', 'Alvorlighet', 'Risk level', 'Severity'),
    ),
    trend: field('text', 'Trend', 'Trend', 'Trend', 'Utvikling'),
    measure: field('text', 'Tiltak', 'Tiltak', 'Measure', 'Mottiltak', 'Mitigation', 'Action'),
    owner: field('text', 'Ansvarlig', 'Ansvarleg', 'Responsible', 'Risikoeier', 'Risikoeigar', 'Owner'),
  },
  recognisedBy: [
    ['description', 'level', 'trend'],
    ['description', 'level', 'measure'],
  ],
});
