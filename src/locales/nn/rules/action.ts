export const action = {
  'action/owner-missing': {
    title: 'Aksjonen har ingen ansvarleg',
    why: 'Ei oppgåve utan ansvarleg blir ikkje gjord.',
    todo: 'Skriv kven som skal gjere det.',
    messages: {
      missing: 'Aksjonen er open, men ingen er ansvarleg.',
    },
  },
  'action/overdue': {
    title: 'Aksjonen er over fristen',
    why: 'Styret vil spørje kvifor det ikkje er gjort.',
    todo: 'Lukk aksjonen med eit utfall, eller avtal ein ny frist.',
    messages: {
      overdue: 'Fristen {deadline} er passert på møtet {meeting}, og aksjonen er ikkje lukka.',
    },
  },
  'action/closed-without-outcome': {
    title: 'Aksjonen er lukka utan utfall',
    why: 'Ingen kan sjå kva som kom ut av han.',
    todo: 'Skriv kva som vart gjort eller avgjort.',
    messages: {
      closed: 'Aksjonen er lukka, men utfallet er tomt.',
      dropped: 'Aksjonen har falle bort, men det står ikkje kvifor.',
    },
  },
};
