import { hasPart, type OfficePackage } from './package';
import { readXml } from './read-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, equal in the transitional and the strict form: `worksheet`, `sharedStrings`. */
  readonly kind: string;
  /** The part's path in the package. */
  readonly target: string;
}

/** Where the relationships of a part stand; those of the package for `''`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships of a part to other parts, in the order of the file; those to places outside are left out.
 *
 * @throws Fault when they are damaged
 */
export function readRelationships(opened: OfficePackage, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!hasPart(opened, path)) return [];
  const found: Relationship[] = [];
  readXml(opened, path, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolveTarget(part, Target),
      });
    },
  });
  return found;
}

/** Where a part leads outside the package, by the relationship's id. @throws Fault when they are damaged */
export function readExternalTargets(opened: OfficePackage, part: string): ReadonlyMap<string, string> {
  const path = relationshipsPath(part);
  const found = new Map<string, string>();
  if (hasPart(opened, path))
    readXml(opened, path, {
      open: (name, { Id = '', Target = '', TargetMode }) => {
        if (name === 'Relationship' && TargetMode === 'External') found.set(Id, Target);
      },
    });
  return found;
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` is `xl/tables/table1.xml`; `/xl/…` is from the top. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(decoded(step));
  }
  return steps.join('/');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
