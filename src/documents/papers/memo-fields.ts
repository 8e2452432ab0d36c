import { type Field, namesIn } from '../fields/field';
import { ATTACHMENT_FIELDS, POINT_FIELDS } from './case-fields';

/** Between `[[#historikk]]` and `[[/historikk]]`. */
export const HISTORY_FIELDS = [
  { name: 'historikkdato', kind: 'text', about: 'Dagen rammen ble besluttet' },
  { name: 'historikksak', kind: 'text', about: 'Saken den ble besluttet i' },
  { name: 'historikkhendelse', kind: 'text', about: 'Første ramme, eller endring' },
  { name: 'historikkramme', kind: 'figure', about: 'Rammen fra da av' },
] as const satisfies readonly Field[];

/** Between `[[#avhengigheter]]` and `[[/avhengigheter]]`. */
export const DEPENDENCY_FIELDS = [
  { name: 'avhengighet', kind: 'text', about: 'Behovet det avhenges av, med nummer og navn' },
  { name: 'avhengighetens fase', kind: 'text', about: 'Fasen det er i' },
] as const satisfies readonly Field[];

/** Between `[[#finansieringskilder]]` and `[[/finansieringskilder]]`. */
export const FUNDING_FIELDS = [
  { name: 'kilde', kind: 'text', about: 'Hvem som betaler' },
  { name: 'kildens beløp', kind: 'figure', about: 'Hvor mye, når arbeidsboken sier det' },
] as const satisfies readonly Field[];

/** Fields of one need, between `[[#behov]]`, `[[#rammeendringer]]` or `[[#fristendringer]]` and its end. */
export const NEED_FIELDS = [
  { name: 'behovsnummer', kind: 'text', about: 'Behovets nummer, for eksempel #20' },
  { name: 'behovsnavn', kind: 'text', about: 'Behovets nummer og navn' },
  { name: 'område', kind: 'text', about: 'Området behovet hører til', optional: true },
  { name: 'behovsansvarlig', kind: 'text', about: 'Hvem som er ansvarlig for behovet', optional: true },
  { name: 'fase', kind: 'text', about: 'Fasen behovet er i', optional: true },
  { name: 'ambisjonsnivå', kind: 'text', about: 'Lavt, middels eller høyt', optional: true },
  { name: 'ramme', kind: 'figure', about: 'Rammen i behovskøen, endret eller ikke', optional: true },
  { name: 'frist', kind: 'figure', about: 'Fristen i behovskøen, endret eller ikke', optional: true },
  { name: 'gjeldende ramme', kind: 'figure', about: 'Rammen før endringen' },
  { name: 'endring', kind: 'figure', about: 'Endring av rammen, med fortegn' },
  { name: 'ny ramme', kind: 'figure', about: 'Ny ramme' },
  { name: 'endring i prosent', kind: 'figure', about: 'Endringen i prosent av gjeldende ramme' },
  { name: 'gjeldende frist', kind: 'figure', about: 'Gjeldende frist' },
  { name: 'ny frist', kind: 'figure', about: 'Ny frist' },
  { name: 'endring i måneder', kind: 'figure', about: 'Måneder fra gjeldende til ny frist' },
  {
    name: 'disponibelt etter saken',
    kind: 'figure',
    about: 'Det som er igjen etter denne endringen og dem som står før den på sakslisten',
    optional: true,
  },
  { name: 'bakgrunn', kind: 'text', about: 'Bakgrunn', optional: true },
  { name: 'begrunnelse', kind: 'text', about: 'Hvorfor estimatet er endret', optional: true },
  { name: 'har konsekvenser', kind: 'condition', about: 'Minst én av de tre neste er fylt ut' },
  { name: 'konsekvens', kind: 'text', about: 'Konsekvens', optional: true },
  { name: 'konsekvens ved ja', kind: 'text', about: 'Konsekvens av at forslaget vedtas', optional: true },
  {
    name: 'konsekvens ved nei',
    kind: 'text',
    about: 'Konsekvens av at forslaget ikke vedtas',
    optional: true,
  },
  { name: 'har behandling', kind: 'condition', about: 'Minst én av de to neste er fylt ut' },
  { name: 'behovsgruppen', kind: 'text', about: 'Når behovsgruppen behandlet endringen', optional: true },
  { name: 'tilråding', kind: 'text', about: 'Behovsgruppens tilråding', optional: true },
  { name: 'drift og forvaltning', kind: 'text', about: 'Drift og forvaltning (FDV)', optional: true },
  { name: 'finansiering', kind: 'text', about: 'Hvem som betaler, med beløp, i én setning', optional: true },
  {
    name: 'finansieringskilder',
    kind: 'list',
    about: 'Hvem som betaler, én rad for hver kilde',
    fields: FUNDING_FIELDS,
    optional: true,
  },
  { name: 'tak', kind: 'text', about: 'Taket styret har satt', optional: true },
  { name: 'verdi', kind: 'toFill', about: 'Behov og verdi, fra Produktkø når den har behovet' },
  { name: 'alternativer', kind: 'toFill', about: 'Alternativene som er vurdert; fylles ut for hånd' },
  {
    name: 'innsats fra sektoren',
    kind: 'toFill',
    about: 'Det behovet krever av sektoren; fylles ut for hånd',
  },
  { name: 'avvik fra prosess', kind: 'text', about: 'Avvik fra prosessen, med grunn', optional: true },
  {
    name: 'avhengigheter',
    kind: 'list',
    about: 'Behovene det avhenger av',
    fields: DEPENDENCY_FIELDS,
    optional: true,
  },
  {
    name: 'historikk',
    kind: 'list',
    about: 'Rammene styret har besluttet, eldste først',
    fields: HISTORY_FIELDS,
    optional: true,
  },
] as const satisfies readonly Field[];

/** Between `[[#tidligere vedtak]]` and `[[/tidligere vedtak]]`. */
export const EARLIER_RESOLUTION_FIELDS = [
  { name: 'sak', kind: 'text', about: 'Saksnummer' },
  { name: 'vedtaksdato', kind: 'text', about: 'Dagen vedtaket ble gjort' },
  { name: 'tema', kind: 'text', about: 'Behovene vedtaket gjelder' },
  { name: 'vedtak', kind: 'text', about: 'Vedtakets ordlyd' },
] as const satisfies readonly Field[];

/** Fields that stand anywhere in a case's memo. */
export const MEMO_FIELDS = [
  { name: 'sakstittel', kind: 'text', about: 'Sakens tittel' },
  { name: 'saksnummer', kind: 'text', about: 'Saksnummer, for eksempel 17/22' },
  { name: 'sakstype', kind: 'text', about: 'Sakstype, for eksempel Beslutning' },
  { name: 'til', kind: 'toFill', about: 'Organet som skal behandle saken' },
  { name: 'møte', kind: 'toFill', about: 'Møtets nummer og dato' },
  { name: 'dato', kind: 'toFill', about: 'Dagen saksfremlegget ble laget' },
  { name: 'sakseier', kind: 'toFill', about: 'Ansvarlig for saken' },
  { name: 'saksbehandler', kind: 'toFill', about: 'Saksbehandler; fylles alltid ut for hånd' },
  { name: 'arkivnummer', kind: 'toFill', about: 'Arkivnummer' },
  { name: 'unntatt offentlighet', kind: 'text', about: 'Hjemmel for unntak', optional: true },
  { name: 'utkast', kind: 'text', about: 'UTKAST når saksfremlegget er et utkast, ellers ingenting' },
  {
    name: 'prisnivå',
    kind: 'text',
    about: 'Hva beløpene er oppgitt i, når innstillingene sier det',
    optional: true,
  },
  { name: 'vedtakspunkter', kind: 'list', about: 'Punktene i forslag til vedtak', fields: POINT_FIELDS },
  {
    name: 'hensikt',
    kind: 'toFill',
    about: 'Hva styret skal ta stilling til, og hva det gjør med økonomien',
  },
  { name: 'saksbakgrunn', kind: 'toFill', about: 'Bakgrunn for en sak uten behov; fylles ut for hånd' },
  { name: 'behov', kind: 'list', about: 'Behovene i saken', fields: NEED_FIELDS, optional: true },
  { name: 'har flere behov', kind: 'condition', about: 'Saken gjelder mer enn ett behov' },
  {
    name: 'rammeendringer',
    kind: 'list',
    about: 'Behovene som får ny ramme',
    fields: NEED_FIELDS,
    optional: true,
  },
  {
    name: 'fristendringer',
    kind: 'list',
    about: 'Behovene som får ny frist',
    fields: NEED_FIELDS,
    optional: true,
  },
  { name: 'rammediagram', kind: 'chart', about: 'Rammene før og etter som diagram', optional: true },
  { name: 'har økonomi', kind: 'condition', about: 'Det er noe å vise under Økonomi' },
  {
    name: 'har programøkonomi',
    kind: 'condition',
    about: 'En ramme endres, og arbeidsboken har tabellen Økonomi',
  },
  { name: 'år', kind: 'text', about: 'Året økonomien gjelder' },
  { name: 'tildelt ramme', kind: 'figure', about: 'Årets tildelte ramme' },
  { name: 'forbruk', kind: 'figure', about: 'Forbruk hittil i år' },
  { name: 'restprognose', kind: 'figure', about: 'Forventet forbruk resten av året' },
  { name: 'rammer før', kind: 'figure', about: 'Sum besluttede rammer før endringen' },
  { name: 'rammer etter', kind: 'figure', about: 'Sum besluttede rammer etter endringen' },
  { name: 'prognose før', kind: 'figure', about: 'Årsprognose før endringen' },
  { name: 'prognose etter', kind: 'figure', about: 'Årsprognose etter endringen' },
  { name: 'disponibelt før', kind: 'figure', about: 'Disponibelt før endringen' },
  { name: 'disponibelt etter', kind: 'figure', about: 'Disponibelt etter endringen' },
  {
    name: 'forutsetning',
    kind: 'text',
    about: 'Forutsetningen tallene for programmet hviler på; skal alltid stå ved dem',
  },
  {
    name: 'tidligere vedtak',
    kind: 'list',
    about: 'Tidligere vedtak om behovene',
    fields: EARLIER_RESOLUTION_FIELDS,
    optional: true,
  },
  { name: 'vedlegg', kind: 'list', about: 'Vedleggene', fields: ATTACHMENT_FIELDS, optional: true },
] as const satisfies readonly Field[];

/** The conditions of a need's fields may stand outside its list too: they hold when they hold for one of the needs. */
export const NEED_CONDITIONS: readonly Field[] = [...namesIn(NEED_FIELDS).values()].filter(
  ({ kind }) => kind === 'condition',
);
