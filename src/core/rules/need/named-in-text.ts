/** Words that follow a need's number in a text, as if they were its name. */
export interface NameInText {
  readonly id: number;
  readonly words: string;
  /** Where in the text the words begin. */
  readonly from: number;
  /** Whether the words are marked off as a name: by quotes, or by what ends them. */
  readonly isMarkedOff: boolean;
}

/** Words that begin something else than a name, in the three languages; any inflection of a starred one. */
const NOT_OF_A_NAME = new RegExp(
  `^(?:${[
    'og|eller|samt|men|mens|and|or|but|while',
    'fra|frå|til|med|på|av|om|ved|etter|innenfor|innafor|from|to|with|by|of|on|at|within|under|over|inntil',
    'er|var|blir|bli|ble|vert|vart|skal|kan|må|vil|bør|har|får|fikk|is|are|was|be|has|have|will|shall|should|can|must|gets',
    'som|der|hvor|kor|når|så|at|that|which|where|when|so|ikke|ikkje|not|også|also|nå|no|now',
    'økes?|øker|økt|økning\\p{L}*|aukast?|auka|auke\\p{L}*|utvid\\p{L}*|endr\\p{L}*|heves?|senkes?|reduser\\p{L}*|settes?|fastsett\\p{L}*|increas\\p{L}*|rais\\p{L}*|extend\\p{L}*|reduc\\p{L}*|chang\\p{L}*|set',
    'godkjen\\p{L}*|vedta\\p{L}*|vedtek\\p{L}*|besl\\p{L}*|tilslut\\p{L}*|anbefal\\p{L}*|tilrå\\p{L}*|innvilg\\p{L}*|avvis\\p{L}*|utsett\\p{L}*|utsatt|stopp\\p{L}*|approv\\p{L}*|decid\\p{L}*|adopt\\p{L}*|recommend\\p{L}*|reject\\p{L}*|postpon\\p{L}*|stop\\p{L}*',
    'ny|nye|nytt|new|ramme\\p{L}*|kostnadsramme\\p{L}*|tidsramme\\p{L}*|frist\\p{L}*|prognose\\p{L}*|frame\\p{L}*|deadline\\p{L}*|forecast\\p{L}*|budget\\p{L}*',
    'gjennomfør\\p{L}*|modn\\p{L}*|start\\p{L}*|oppstart\\p{L}*|ferdig\\p{L}*|avslutt\\p{L}*|sett\\p{L}*|går|held|holdes?|flytt\\p{L}*|forleng\\p{L}*|execut\\p{L}*|matur\\p{L}*',
    'sak|møte|vedlegg|case|meeting|attachment',
    // Passive verbs: legges, foreslås, sendes.
    '(?!felles$)\\p{L}{3,}es|\\p{L}{3,}ås',
  ].join('|')})$`,
  'iu',
);

const AFTER_NUMBER = /#\s?(\d{1,9})(?!\d)(?!\s?[-–—]\s?#?\d)[ \u00a0\u202f]*(?:[-–—:][ \u00a0]+)?/gu;
const QUOTED = /^[«"“”'‘]([^«»"“”'‘’\n]{2,80})[»"“”'’]/u;
const RUN_OF_WORDS = /^[^.;:!?()[\]{}«»"“”/|\n\r\t–—#]+/u;

/** What stands right after each `#20` in the text and could be its name. */
export function namesInText(text: string): readonly NameInText[] {
  return Array.from(text.matchAll(AFTER_NUMBER)).flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    const id = Number(match[1]);
    const quoted = QUOTED.exec(rest)?.[1];
    if (quoted !== undefined) return [{ id, words: quoted, from: from + 1, isMarkedOff: true }];
    const run = RUN_OF_WORDS.exec(rest)?.[0] ?? '';
    const { words, endedByRun } = untilOtherWords(run);
    return words === '' ? [] : [{ id, words, from, isMarkedOff: endedByRun }];
  });
}

/** A comma belongs to a name only when it is followed by a part: `tillitsanker, del 1`. */
function untilOtherWords(run: string): { readonly words: string; readonly endedByRun: boolean } {
  const comma = /,(?!\s*(?:del|part|fase|trinn|steg|phase|step)\s*\d)/iu.exec(run);
  const piece = comma ? run.slice(0, comma.index) : run;
  let end = 0;
  for (const match of piece.matchAll(/[^\s]+/gu)) {
    if (NOT_OF_A_NAME.test(match[0].replace(/,$/u, '')))
      return { words: piece.slice(0, end).trimEnd(), endedByRun: false };
    end = match.index + match[0].length;
  }
  return { words: piece.slice(0, end).replace(/,$/u, ''), endedByRun: true };
}
