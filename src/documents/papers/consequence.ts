/** What follows if the board says yes and if it says no, where the text of one cell marks the two. */
export interface MarkedConsequence {
  /** What stands before the first mark; often empty. */
  readonly common: string;
  readonly yes: string;
  readonly no: string;
}

const YES = String.raw`(?:ved|hvis|dersom|om)\s+ja|if\s+(?:yes|approved)`;
const NO = String.raw`(?:ved|hvis|dersom|om)\s+nei|if\s+(?:no|not\s+approved)`;
const MARK = new RegExp(String.raw`(?<=^|[\s(])(?:(${YES})|(${NO}))\s*:\s*`, 'giu');

/** Null unless both are marked, once each (`Ved ja: … Ved nei: …`): then the text stays as it is. */
export function markedConsequence(text: string): MarkedConsequence | null {
  const marks = [...text.matchAll(MARK)];
  const [first, second] = marks;
  if (!first || !second || marks.length > 2) return null;
  const isYesFirst = first[1] !== undefined;
  if (isYesFirst === (second[1] !== undefined)) return null;
  const one = asSentence(text.slice(first.index + first[0].length, second.index));
  const other = asSentence(text.slice(second.index + second[0].length));
  const common = text.slice(0, first.index).trim();
  return isYesFirst ? { common, yes: one, no: other } : { common, yes: other, no: one };
}

/** Once its mark has become a heading, the text begins a sentence. */
function asSentence(text: string): string {
  return text.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
