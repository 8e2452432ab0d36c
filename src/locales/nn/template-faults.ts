import type { templateFaults as bokmal, templateWarnings as bokmalWarnings } from '../nb/template-faults';

export const templateFaults: typeof bokmal = {
  unknown: (field, hint) =>
    `Feltet «${field}» finst ikkje. ${hint === null ? 'Rett namnet eller fjern feltet.' : `Meinte du «${hint}»?`}`,
  unclosed: (field) => `Feltet «${field}» manglar avslutninga ]]. Rett det i Word.`,
  unopened: (field) => `Framfor «${field}» manglar [[. Set det inn, eller fjern ]].`,
  'loop-unclosed': (field) => `«${field}» er ikkje avslutta. Set inn [[/${field.replace(/^[#^]/, '')}]].`,
  'loop-unopened': (field) =>
    `«${field}» avsluttar noko som ikkje er byrja. Set inn byrjinga, eller fjern ho.`,
  'loop-crossed': (field) =>
    `«${field}» står ein annan stad enn byrjinga: i ein annan tabell, boks eller liste. Flytt ho ut eller inn.`,
  outside: (field, hint) =>
    `Feltet «${field}» høyrer til i lista «${hint ?? ''}». Flytt det inn mellom [[#${hint ?? ''}]] og [[/${hint ?? ''}]].`,
  'wrong-use': (field) =>
    `«${field}» er brukt feil: Ei liste eller eit vilkår byrjar med # og blir avslutta med /, eit felt står for seg sjølv.`,
  form: (field, hint) => `«${field}» kan ikkje skrivast slik. Bak streken kan det stå: ${hint ?? ''}.`,
  'chart-place': (field) => `Diagrammet «${field}» kan berre stå i brødteksten. Flytt det dit.`,
};

export const templateWarnings: typeof bokmalWarnings = {
  missing: (field) => `Malen manglar feltet «${field}», som eit slikt dokument bør ha.`,
  'assumption-missing': (_field) =>
    'Tala for programmet manglar føresetnaden dei kviler på. Set inn [[forutsetning]] ved dei.',
  'tracked-changes': (_field) => 'Malen har spora endringar. Dei blir rekna som godtekne.',
};
