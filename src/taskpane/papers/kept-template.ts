import type { NamedBytes } from './paper-message';

/** Where the person's own template is, in what the browser keeps for this address on this machine. */
const DATABASE = 'saksklar';
const TEMPLATES = 'templates';
const OWN = 'own';

/** The template that the person chose another time; null where none is kept, or nothing can be. */
export async function keptTemplate(): Promise<NamedBytes | null> {
  try {
    const kept = await inStore<unknown>('readonly', (store) => store.get(OWN));
    return isNamedBytes(kept) ? { name: kept.name, bytes: kept.bytes } : null;
  } catch {
    return null;
  }
}

/** Keeps a template for another time, or forgets it; false where the browser does not let anything be kept. */
export async function keepTemplate(template: NamedBytes | null): Promise<boolean> {
  try {
    if (template) await inStore('readwrite', (store) => store.put(template, OWN));
    else await inStore('readwrite', (store) => store.delete(OWN));
    return true;
  } catch {
    return false;
  }
}

function isNamedBytes(kept: unknown): kept is NamedBytes {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('bytes' in kept)) return false;
  return typeof kept.name === 'string' && kept.bytes instanceof Uint8Array;
}

/** @throws what the browser says where it keeps nothing, as in a private window. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(TEMPLATES));
  const database = await answered(opening);
  try {
    return await answered(ask(database.transaction(TEMPLATES, mode).objectStore(TEMPLATES)));
  } finally {
    database.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Nothing is kept here.')));
  });
}
