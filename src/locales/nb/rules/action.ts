export const action = {
  'action/owner-missing': {
    title: 'Aksjonen har ingen ansvarlig',
    why: 'En oppgave uten ansvarlig blir ikke gjort.',
    todo: 'Skriv hvem som skal gjøre det.',
    messages: {
      missing: 'Aksjonen er åpen, men ingen er ansvarlig.',
    },
  },
  'action/overdue': {
    title: 'Aksjonen er over fristen',
    why: 'Styret vil spørre hvorfor det ikke er gjort.',
    todo: 'Lukk aksjonen med et utfall, eller avtal en ny frist.',
    messages: {
      overdue: 'Fristen {deadline} er passert på møtet {meeting}, og aksjonen er ikke lukket.',
    },
  },
  'action/closed-without-outcome': {
    title: 'Aksjonen er lukket uten utfall',
    why: 'Ingen kan se hva som kom ut av den.',
    todo: 'Skriv hva som ble gjort eller avgjort.',
    messages: {
      closed: 'Aksjonen er lukket, men utfallet er tomt.',
      dropped: 'Aksjonen er bortfalt, men det står ikke hvorfor.',
    },
  },
};
