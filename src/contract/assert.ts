/** What a case expected and did not get. */
export class ContractFailure extends Error {
  override readonly name = 'ContractFailure';
}

/** @throws ContractFailure unless both are the same by value */
export function equal(actual: unknown, expected: unknown, what = ''): void {
  if (isSame(actual, expected)) return;
  const place = what === '' ? '' : `${what}: `;
  throw new ContractFailure(`${place}expected ${shown(expected)}, got ${shown(actual)}`);
}

/** @throws ContractFailure unless `work` fails with an error of this code */
export async function fails(work: Promise<unknown>, code: string): Promise<void> {
  let got: string;
  try {
    await work;
    got = 'success';
  } catch (error) {
    got = codeOf(error) ?? shown(error);
  }
  if (got !== code) throw new ContractFailure(`expected the error ${code}, got ${got}`);
}

/** Waits until `isSo`: events come when Excel gets round to them. @throws ContractFailure when it takes too long */
export async function eventually(isSo: () => boolean, what: string, patience = 5000): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > end) throw new ContractFailure(`waited ${patience / 1000} s in vain for ${what}`);
    await pause(10);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** `OfficeExtension.Error.code`; null for any other error. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;

export const shown = (value: unknown): string =>
  value === undefined || value instanceof Error || codeOf(value) !== null
    ? String(value)
    : JSON.stringify(value);

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    first.length === second.size &&
    first.every(([key, value]) => second.has(key) && isSame(value, second.get(key)))
  );
}
