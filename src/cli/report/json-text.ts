/** Indented, with a line break at the end. Letters outside ASCII are written as they are. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
