import { type Area, parseAreaName } from '../../core/workbook/address';
import { type Attributes, relationshipId } from '../package/read-xml';

/** Where cells of a sheet lead, as the file has it. */
export interface LinkFile {
  readonly area: Area;
  /** Outside the workbook: `https://…`, `mailto:…`, another file; null for a place within it. */
  readonly address: string | null;
  /** `'Behovskø'!L24`; '' for none. */
  readonly location: string;
  readonly tooltip: string;
  /** What the cell showed when the link was made; '' for nothing else than the cell's own text. */
  readonly display: string;
}

/** A link before the places outside are looked up. */
export type UnresolvedLink = Omit<LinkFile, 'address'> & { readonly id: string | null };

/** Gathers a sheet's `hyperlink` elements. */
export class LinkReader {
  private readonly links: UnresolvedLink[] = [];

  open(name: string, attributes: Attributes): void {
    if (name !== 'hyperlink') return;
    const { ref = '', location = '', tooltip = '', display = '' } = attributes;
    const area = parseAreaName(ref);
    if (area) this.links.push({ area, id: relationshipId(attributes) ?? null, location, tooltip, display });
  }

  all(): readonly UnresolvedLink[] {
    return this.links;
  }
}

/** The links with where they lead; those that lead nowhere are left out. */
export function resolvedLinks(
  links: readonly UnresolvedLink[],
  targets: ReadonlyMap<string, string>,
): readonly LinkFile[] {
  return links.flatMap(({ id, ...link }) => {
    const address = id === null ? null : (targets.get(id) ?? null);
    return address === null && link.location === '' ? [] : [{ ...link, address }];
  });
}
