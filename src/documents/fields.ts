/** A field that a template may hold, as `[[name]]`. Spaces, hyphens and capitals in the name do not count. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What it holds, in Norwegian: docs/templates.md is made of these. */
  readonly about: string;
  /** Has the condition `[[#har …]]`, which is true when there is something to show. */
  readonly optional?: true;
}

/** `toFill` is filled in by a person when the workbook does not know it; `list` is repeated from `[[#…]]` to `[[/…]]`. */
export type FieldKind = 'text' | 'figure' | 'toFill' | 'list' | 'condition';

/** Fields that stand anywhere in the memo. */
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
  { name: 'vedtakspunkter', kind: 'list', about: 'Punktene i forslag til vedtak' },
  { name: 'hensikt', kind: 'text', about: 'Hva styret skal ta stilling til, og hva det gjør med økonomien' },
  { name: 'behov', kind: 'list', about: 'Behovene i saken' },
  { name: 'har flere behov', kind: 'condition', about: 'Saken gjelder mer enn ett behov' },
  { name: 'rammeendringer', kind: 'list', about: 'Behovene som får ny ramme', optional: true },
  { name: 'fristendringer', kind: 'list', about: 'Behovene som får ny frist', optional: true },
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
  { name: 'tidligere vedtak', kind: 'list', about: 'Tidligere vedtak om behovene', optional: true },
  { name: 'vedlegg', kind: 'list', about: 'Vedleggene', optional: true },
] as const satisfies readonly Field[];

/** Fields of one need, between `[[#behov]]`, `[[#rammeendringer]]` or `[[#fristendringer]]` and its end. */
export const NEED_FIELDS = [
  { name: 'behovsnummer', kind: 'text', about: 'Behovets nummer, for eksempel #20' },
  { name: 'behovsnavn', kind: 'text', about: 'Behovets nummer og navn' },
  { name: 'gjeldende ramme', kind: 'figure', about: 'Gjeldende ramme' },
  { name: 'endring', kind: 'figure', about: 'Endring av rammen, med fortegn' },
  { name: 'ny ramme', kind: 'figure', about: 'Ny ramme' },
  { name: 'endring i prosent', kind: 'figure', about: 'Endringen i prosent av gjeldende ramme' },
  { name: 'gjeldende frist', kind: 'figure', about: 'Gjeldende frist' },
  { name: 'ny frist', kind: 'figure', about: 'Ny frist' },
  { name: 'endring i måneder', kind: 'figure', about: 'Måneder fra gjeldende til ny frist' },
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
  { name: 'finansiering', kind: 'text', about: 'Hvem som betaler, med beløp', optional: true },
  { name: 'tak', kind: 'text', about: 'Taket styret har satt', optional: true },
] as const satisfies readonly Field[];

/** Between `[[#vedtakspunkter]]` and `[[/vedtakspunkter]]`. */
export const POINT_FIELDS = [
  { name: 'punkt', kind: 'text', about: 'Vedtakspunktets tekst' },
] as const satisfies readonly Field[];

/** Between `[[#tidligere vedtak]]` and `[[/tidligere vedtak]]`. */
export const EARLIER_RESOLUTION_FIELDS = [
  { name: 'sak', kind: 'text', about: 'Saksnummer' },
  { name: 'vedtaksdato', kind: 'text', about: 'Dagen vedtaket ble gjort' },
  { name: 'tema', kind: 'text', about: 'Behovene vedtaket gjelder' },
  { name: 'vedtak', kind: 'text', about: 'Vedtakets ordlyd' },
] as const satisfies readonly Field[];

/** Between `[[#vedlegg]]` and `[[/vedlegg]]`. */
export const ATTACHMENT_FIELDS = [
  { name: 'vedleggsnavn', kind: 'text', about: 'Vedleggets navn' },
] as const satisfies readonly Field[];

type NameOf<T extends readonly Field[]> = T[number]['name'];
type OptionalOf<T extends readonly Field[]> = Extract<T[number], { optional: true }>['name'];
/** The names of a group of fields together with the conditions that come with the optional ones. */
export type NamesIn<T extends readonly Field[]> = NameOf<T> | `har ${OptionalOf<T>}`;

/** Lists, and which fields stand in them. */
export const LISTS: ReadonlyMap<string, readonly Field[]> = new Map<string, readonly Field[]>([
  ['behov', NEED_FIELDS],
  ['rammeendringer', NEED_FIELDS],
  ['fristendringer', NEED_FIELDS],
  ['vedtakspunkter', POINT_FIELDS],
  ['tidligere vedtak', EARLIER_RESOLUTION_FIELDS],
  ['vedlegg', ATTACHMENT_FIELDS],
]);

/** A field's name as it is looked up: `Ny_ramme`, `ny ramme` and `nyramme` are the same. */
export function fieldKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-\u00ad\u200b]+/g, '');
}

/** Every name a template may use, keyed by `fieldKey`. */
export const KNOWN_NAMES: ReadonlyMap<string, string> = new Map(
  [MEMO_FIELDS, ...LISTS.values()]
    .flat()
    .flatMap(({ name, optional }: Field) => (optional ? [name, `har ${name}`] : [name]))
    .map((name) => [fieldKey(name), name]),
);
