export const schedule = {
  'schedule/date-invalid': {
    title: 'Ikke en dato',
    why: 'Når en dato ikke kan leses på én måte, vet ingen hva som gjelder.',
    todo: 'Skriv datoen slik: 30.06.2022. En periode kan skrives som juni 2022 eller Q3 2022.',
    messages: {
      invalid: '«{found}» er ikke en dato eller periode.',
      near: '«{found}» er ikke en dato. Mente du {expected}?',
      period: '«{found}» er en periode. Her skal det stå én dato.',
    },
  },
  'schedule/year-missing': {
    title: 'Året mangler',
    why: 'Uten år er det uklart om fristen er passert.',
    todo: 'Skriv året sammen med fristen.',
    messages: {
      missing:
        '«{found}» sier ikke hvilket år, og det går ikke fram av overskriften, tittelen eller Økonomi.',
      likely:
        '«{found}» sier ikke hvilket år, og det går ikke fram av overskriften, tittelen eller Økonomi. Møtet er i {year}. Mente du «{expected}»?',
    },
  },
  'schedule/not-a-deadline': {
    title: 'Ikke en frist',
    why: 'Ingen kan bli forsinket med noe som skal skje «så fort som mulig».',
    todo: 'Skriv en dato eller en periode.',
    messages: {
      vague: '«{found}» sier ikke når. Her skal det stå en dato eller en periode.',
    },
  },
  'schedule/extension-incomplete': {
    title: 'Ny frist uten gammel',
    why: 'Styret kan ikke se hva som utsettes, eller hvor lenge.',
    todo: 'Skriv fristen som gjelder nå.',
    messages: {
      incomplete: 'Ny frist er {proposed}, men fristen som gjelder nå, er tom.',
    },
  },
  'schedule/new-before-old': {
    title: 'Ny frist er tidligere',
    why: 'En frist flyttes sjelden fram. Er datoene byttet om, vedtar styret feil frist.',
    todo: 'Se etter om fristene er byttet om.',
    messages: {
      earlier: 'Ny frist {proposed} er før fristen som gjelder, {current}.',
    },
  },
  'schedule/overdue': {
    title: 'Fristen er passert',
    why: 'Styret vil spørre hvorfor behovet ikke er ferdig.',
    todo: 'Foreslå en ny frist, eller sett fasen til Gjennomført.',
    messages: {
      overdue:
        'Fristen {deadline} er passert på møtet {meeting}. Behovet er ikke ferdig, og ny frist er tom.',
    },
  },
  'schedule/frame-without-time': {
    title: 'Fristen endres ikke',
    why: 'Endres rammen, spør styret ofte om tiden også endres.',
    todo: 'Se etter om fristen holder.',
    messages: {
      same: 'Rammen endres, men fristen er fortsatt {deadline}.',
    },
  },
};
