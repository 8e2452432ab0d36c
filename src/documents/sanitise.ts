/** Control characters and the two that are not characters: XML 1.0 has no place for them. */
const NOT_IN_XML = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;

/** Halves of a surrogate pair that stand alone. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

const LINE_END = /\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/g;

/** A cell's text as XML can carry it: nothing else is changed. Every kind of line end becomes a line feed. */
export function sanitised(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(LINE_END, '\n').replace(NOT_IN_XML, '');
}

export function escapedXml(text: string): string {
  return sanitised(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
