import type { workbook as bokmaal } from '../../nb/rules/workbook';

export const workbook = {
  'workbook/settings-invalid': {
    title: 'Ei innstilling lèt seg ikkje lese',
    why: 'Så lenge ei rad er feil, gjeld ingenting av det som står på arket.',
    todo: 'Rett cella, eller ta rada bort.',
    messages: {
      kind: '«{found}» er ikkje noko som kan stillast inn. Skriv ein av: {known}.',
      name: '«{found}» er ikkje kjent.',
      near: '«{found}» er ikkje kjent. Meinte du {expected}?',
      value: '«{found}» kan ikkje brukast her. Det kan berre vere: {known}.',
    },
  },
  'workbook/table-twice': {
    title: 'Tabellen står to gonger',
    why: 'Saksklar kan ikkje vite kva for ein av dei som gjeld. Blir feil tabell lesen, blir alle tal feil.',
    todo: 'Vel i innstillingane kva for tabell som skal lesast, eller skjul arket med den gamle.',
    messages: {
      twice:
        '{table} her har mange av dei same radene som tabellen i {other}. Det er den i {other} som er lesen.',
    },
  },
  'workbook/missing-column': {
    title: 'Ein kolonne manglar',
    why: 'Utan kolonnen kan ikkje radene i tabellen kontrollerast.',
    todo: 'Legg til kolonnen, gi den rette kolonnen denne overskrifta, eller vel i innstillingane kva kolonnen er.',
    messages: {
      missing: 'Tabellen {table} har ingen kolonne med overskrifta «{column}».',
      near: 'Tabellen {table} har ingen kolonne med overskrifta «{column}». Er det «{found}»?',
    },
  },
  'workbook/ambiguous-column': {
    title: 'To kolonnar for det same',
    why: 'Når to kolonnar seier det same, er det uklart kva verdiar som gjeld.',
    todo: 'Gje den kolonnen som ikkje skal brukast, ei anna overskrift, eller vel i innstillingane kva for ein det er.',
    messages: {
      ambiguous:
        'Både «{used}» og «{header}» kan vere kolonnen «{column}» i {table}. Berre éin kan vere det; «{used}» er lesen.',
    },
  },
  'workbook/column-unsure': {
    title: 'Overskrifta liknar ei kjend',
    why: 'Ein kolonne som ikkje blir lesen, blir ikkje kontrollert, og ingen merkar det.',
    todo: 'Rett overskrifta, eller vel i innstillingane kva kolonnen er.',
    messages: {
      near: 'Meinte du «{column}»? «{found}» i {table} er ikkje kjend, og kolonnen er ikkje lesen.',
    },
  },
  'workbook/formula-error': {
    title: 'Formelen gjev feil',
    why: 'Verdien er ukjend, og alt som blir rekna ut av han, blir òg ukjent.',
    todo: 'Rett formelen i cella, eller cella han viser til.',
    messages: {
      error: 'Cella under «{column}» gjev {error}. Her skal det stå ein verdi.',
    },
  },
  'workbook/number-as-text': {
    title: 'Talet er lagra som tekst',
    why: 'Excel tek ikkje med tekst når han summerer, så summane blir for små.',
    todo: 'Skriv talet på nytt, eller bruk rettinga.',
    messages: {
      text: '«{found}» er lagra som tekst. Her skal det stå talet {expected}.',
    },
  },
  'workbook/merged-cells': {
    title: 'Samanslåtte celler i tabellen',
    why: 'Berre den første cella held det som er skrive. Dei andre radene manglar verdien.',
    todo: 'Opphev samanslåinga, og fyll ut kvar celle.',
    messages: {
      merged: '{cells} er slått saman.',
    },
  },
  'workbook/total-in-data': {
    title: 'Ein sum står blant radene',
    why: 'Summen blir med når Excel sorterer, filtrerer og summerer, og då blir alt talt to gonger.',
    todo: 'Flytt summen ut av tabellen, eller slå på totalrada til tabellen.',
    messages: {
      total: 'Rada er ein sum, men står blant radene i {table}. Ho er ikkje rekna med.',
    },
  },
  'workbook/hidden-rows': {
    title: 'Skjulte rader er rekna med',
    why: 'Den som ser på arket, ser ikkje alt som er kontrollert og summert.',
    todo: 'Vis radene, eller fjern filteret, om dei skal sjåast over.',
    messages: {
      one: '1 rad i {table} er skjult eller filtrert bort. Ho er kontrollert og rekna med.',
      several: '{count} rader i {table} er skjulte eller filtrerte bort. Dei er kontrollerte og rekna med.',
    },
  },
  'workbook/blank-row': {
    title: 'Tom rad i tabellen',
    why: 'Excel trur at området sluttar ved den tomme rada når det blir sortert eller filtrert.',
    todo: 'Slett den tomme rada.',
    messages: {
      blank: 'Rada er tom, men {table} held fram under henne.',
    },
  },
  'workbook/unit-suspect': {
    title: 'Beløpet kan vere i feil eining',
    why: 'Eitt beløp i ei anna eining enn dei andre gjer alle summar feil.',
    todo: 'Skriv beløpet i eininga til kolonnen, eller skriv i overskrifta kva eining kolonnen er i.',
    messages: {
      unit: '{found} er langt frå rammene i køa, som er rundt {usual}. Meinte du {expected}?',
      far: '{found} er langt frå rammene i køa, som er rundt {usual}.',
      assumed:
        '«{header}» er lese som MNOK, for eininga står verken i overskrifta eller over tabellen. Då er {found} eit beløp her.',
      allocation:
        'Tildelt ramme er lesen som {allocation}, medan rammene i køa til saman er {frames}. Truleg er det eine i ei anna eining.',
    },
  },
} satisfies typeof bokmaal;
