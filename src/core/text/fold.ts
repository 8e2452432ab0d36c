/** Characters that take no room and mean nothing in a cell: soft hyphen, zero width, direction and byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * The text with every run of spaces (U+00A0, U+202F, thin, tabs, line breaks) as one plain space, without invisible
 * characters, trimmed. Superscripts stay what they are: `4,8¹` must not turn into 4,81.
 */
export function foldSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The same line by line: line breaks stay, as `\n`. */
export function foldLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map(foldSpaces)
    .join('\n')
    .trim();
}

/** Whether a cell's text says that there is nothing: empty, or one dash of any kind. */
export function isBlank(text: string): boolean {
  return /^[-‐‑–—−]?$/.test(foldSpaces(text));
}
