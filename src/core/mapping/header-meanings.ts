import type { MoneyUnit } from '../money/unit';
import type { TableKind } from '../tables/tables';
import type { Header } from './header';
import type { KnownHeaders } from './known-headers';

/** What a header of a table means. */
export interface HeaderMeaning {
  /** Null where it means no field, or the column is not to be read. */
  readonly field: string | null;
  /** What it means to everybody, whatever a person has said. */
  readonly usual: string | null;
  /** Whether a person has said which field it is, or that it is none. */
  readonly isChosen: boolean;
  /** The unit that a person has said its amounts are in. */
  readonly unit: MoneyUnit | null;
}

/** What each of a table's headers means as one of the kind: what a person has said, else what it means to everybody. */
export function meaningsIn(
  kind: TableKind,
  headers: readonly Header[],
  { fields, own }: KnownHeaders,
): readonly HeaderMeaning[] {
  const said = own.filter(({ table }) => table === kind);
  const usuals = usualMeanings(kind, headers, fields.get(kind) ?? new Map());
  return headers.map((header, index): HeaderMeaning => {
    const usual = usuals[index] ?? null;
    if (said.length === 0) return { field: usual, usual, isChosen: false, unit: null };
    // Later goes before earlier, and what is said of just this header before what is said of all of its name.
    const all = said
      .filter(({ read }) => isSaidOf(read, header))
      .toSorted((a, b) => Number(isSameHeader(a.read, header)) - Number(isSameHeader(b.read, header)));
    const field = all.findLast((one) => one.field !== undefined)?.field;
    const unit = all.findLast((one) => one.unit !== undefined)?.unit ?? null;
    return { field: field === undefined ? usual : field, usual, isChosen: field !== undefined, unit };
  });
}

/** What the headers mean to everybody. `Sak` is a case's number; beside `Saksnr.` it is not, but its title where no other is. */
function usualMeanings(
  kind: TableKind,
  headers: readonly Header[],
  known: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  const named = headers.map(({ key }) => known.get(key) ?? null);
  const usual = withSecondMeanings(named, (index) => secondMeaning(kind, headers[index]?.key ?? '', known));
  const hasTwoNumbers = kind === 'cases' && usual.filter((field) => field === 'number').length === 2;
  if (!hasTwoNumbers) return usual;
  const other = usual.includes('title') ? null : 'title';
  return usual.map((field, index) => (CASE_ALONE.includes(headers[index]?.key ?? '') ? other : field));
}

/** A header may mean what it usually does not, where no other header means the same: of two, nobody knows which is meant. */
function withSecondMeanings(
  named: readonly (string | null)[],
  second: (index: number) => string | null,
): readonly (string | null)[] {
  const all = named.map((field, index) => field ?? second(index));
  return named.map((field, index) => {
    const other = all[index] ?? null;
    return field ?? (all.filter((one) => one === other).length === 1 ? other : null);
  });
}

/** `Påløpt pr. 31.10.` is `Påløpt`; `Handsama i porteføljeutvalet` is when the agency's own needs group assessed it. */
function secondMeaning(kind: TableKind, key: string, known: ReadonlyMap<string, string>): string | null {
  const dated = known.get(key.replace(AS_OF, ''));
  if (dated !== undefined) return dated;
  if (kind === 'needs' && ASSESSED.test(key)) return 'needsGroup';
  return SECOND_MEANINGS[kind]?.get(key) ?? null;
}

/** In a header's key: ` pr 31 10`, ` per 31 oktober`, ` pr oktober`. A year is not in the key. */
const AS_OF =
  / (?:pr|per) (?:\d{1,2}(?: \d{1,2})?|(?:\d{1,2} )?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))(?: \d\d)?$/;
const ASSESSED = /^(?:behandlet|behandla|handsama|vurdert|drøftet|drøfta) (?:i|av) \p{L}+$/u;

const OF_PROJECTS = ['prosjektnr', 'prosjekt nr', 'prosjektnummer'];
/** What agencies call a need, whose own number and name may stand beside it. */
const SECOND_MEANINGS: Readonly<Partial<Record<TableKind, ReadonlyMap<string, string>>>> = {
  needs: new Map([
    ...OF_PROJECTS.map((key) => [key, 'id'] as const),
    ...['prosjekt', 'prosjektnavn', 'prosjektnamn'].map((key) => [key, 'name'] as const),
  ]),
  cases: new Map([...OF_PROJECTS, 'prosjekt', 'tiltak', 'tiltak nr'].map((key) => [key, 'needs'] as const)),
  resolutions: new Map([...OF_PROJECTS, 'prosjekt'].map((key) => [key, 'needs'] as const)),
};

const CASE_ALONE: readonly string[] = ['sak', 'case'];

/** Whether what is said of the one is said of the other: of a name alone, it is said of the name in every unit and year. */
export function isSaidOf(said: Header, header: Header): boolean {
  return isSameHeader(said, header) || (said.key === header.key && said.unit === null && said.year === null);
}

/** Whether two headers are one, however written: of the same name, unit and year. */
export function isSameHeader(a: Header, b: Header): boolean {
  return a.key === b.key && a.unit === b.unit && a.year === b.year;
}
