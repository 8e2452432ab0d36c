import type { FixKind, Severity } from '../../src/core/rules/finding';

/** Stands before everything that is left to write; the project's tests fail while it stands anywhere in a rule. */
export const TO_WRITE = 'SKRIV:';

/** The rule that is wished for. */
export interface Wish {
  readonly group: string;
  readonly name: string;
  readonly severity: Severity;
  readonly fix: FixKind | null;
  /** What is said in bokmål; null where it is left to write. */
  readonly texts: Readonly<Record<WishedText, string | null>>;
}

export type WishedText = 'group-title' | 'title' | 'check' | 'why' | 'todo' | 'message';

/** `frame/delta-mismatch`. */
export function idOf({ group, name }: Wish): string {
  return `${group}/${name}`;
}

/** `delta-mismatch` → `deltaMismatch`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the rule is called in code; a name of one word may be a word of the language, or of another group. */
export function constantOf({ group, name }: Wish): string {
  return camelCase(name.includes('-') ? name : `${group}-${name}`);
}

/** `FRAME_RULES`. */
export function listOf({ group }: Wish): string {
  return `${group.replaceAll('-', '_').toUpperCase()}_RULES`;
}
