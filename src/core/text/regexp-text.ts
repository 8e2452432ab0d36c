/** The text as a regular expression that matches just it, in Unicode mode too. */
export function regExpText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
