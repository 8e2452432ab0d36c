/** Which answers of the board a text tells the consequence of. */
export interface Sides {
  readonly yes: boolean;
  readonly no: boolean;
}

const NEGATION = String.raw`(?:ikke|ikkje|ei|not|n't|never|aldri)`;
const APPROVAL = String.raw`(?:godkjen\p{L}*|innvil[gj]\p{L}*|vedta\p{L}*|vedtek\p{L}*|tilslut\p{L}*|øk(?:e|es|er|t|ning\p{L}*)|auk\p{L}*|utvid\p{L}*|bevilg\p{L}*|løyv\p{L}*|tildel\p{L}*|hev(?:es|e|et)|approv\p{L}*|grant\p{L}*|adopt\p{L}*|accept\p{L}*|increas\p{L}*|rais\p{L}*|extend\p{L}*)`;
const IF = String.raw`(?:hvis|dersom|om|når|viss|vert|blir|får|if|when|once|should|provided)`;

/** A word, not a part of one. */
function word(pattern: string): string {
  return `(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`;
}

/** Within one clause, with no negation on the way. */
const WITHOUT_NEGATION = String.raw`(?:(?!(?<![\p{L}])${NEGATION}(?![\p{L}]))[^.;!?\n]){0,80}?`;

const NO = new RegExp(
  [
    word(
      'nei|(?:if|on|of|at|a|in case of)\\s+no|no(?=\\s*[:=–-])|avslag\\p{L}*|avsl(?:å|år|ås|ått)|avvis\\p{L}*|nedstem\\p{L}*|reject\\p{L}*|declin\\p{L}*|turn(?:ed)? down|refus\\p{L}*|den(?:y|ied|ial)',
    ),
    word('uten|utan|without|unless|mangl\\p{L}*|absent'),
    word(
      'ellers|elles|otherwise|failing that|i motsatt fall|i motsett fall|alternativet|nullalternativ\\p{L}*|the alternative|or else|motsatt',
    ),
    word(`${IF}[^.;!?\\n]{0,80}?${word(NEGATION)}`),
    word(`${NEGATION}\\s+(?:\\p{L}+\\s+){0,2}${APPROVAL}`),
    word(`${APPROVAL}\\s+(?:\\p{L}+\\s+){0,4}${NEGATION}`),
    word(
      'blir (?:det |den |rammen )?ikke|vert (?:det |ho |ramma )?ikkje|må (?:da|behovet|arbeidet|prosjektet|løsningen|leveransen|vi) [^.;\\n]{0,40}(?:stans\\p{L}*|stopp\\p{L}*|utsett\\p{L}*|kutt\\p{L}*|avslutt\\p{L}*|avvikl\\p{L}*|reduser\\p{L}*|skaler\\p{L}*)|(?:beholdes|videreføres|vidareførast|holdes|står) (?:dagens|gjeldende|nåværende|gjeldande|noverande) (?:ramme\\p{L}*|nivå\\p{L}*)|(?:dagens|gjeldende|nåværende|gjeldande|noverande|current|existing|present) (?:ramme\\p{L}*|frame\\p{L}*)',
    ),
    word(
      'uteblir|uteblivelse|mislykkes|nektes|nekta|må da|må i så fall|stanses da|da (?:stanses|stopper|utsettes)|då (?:stansar|stoppar|blir utsett)',
    ),
  ].join('|'),
  'iu',
);

const YES = new RegExp(
  [
    word('ja|yes'),
    word(
      `(?:ved|med|etter|gjennom|gitt|with|upon|on|after|given|by|hvis|dersom)\\s+${WITHOUT_NEGATION}${word(APPROVAL)}`,
    ),
    word(`${IF}\\s+${WITHOUT_NEGATION}${word(APPROVAL)}`),
    // `Godkjennes endringen, …`, `Approval lets …`, `Økningen gjør at …`, `Økt ramme gir …`
    `(?:^|[.;!?\\n:•–-]\\s*)(?:(?:en|ei|et|eit|den|det|the|an|a|this)\\s+)?${APPROVAL}(?![\\p{L}])(?!\\s+(?:\\p{L}+\\s+){0,3}${word(NEGATION)})`,
    // `Ny ramme på 6,8 MNOK gjør at …`, `Med 2 MNOK mer …`
    word(
      '(?:med|with)\\s+(?:en\\s+|ei\\s+|a\\s+|the\\s+)?(?:ny|nye|høyere|høgare|større|utvidet|utvida|full|fuller|more|new|higher|larger|ekstra|additional|extra|mer|meir|tilleggs\\p{L}*|endring\\p{L}*|midler|midlene|midlane|pengene|pengane|the money|\\d)',
    ),
    word('(?:ny|høyere|høgare|større|utvidet|utvida|new|higher|larger) (?:ramme\\p{L}*|frame\\p{L}*)'),
    word(
      'tilleggsmid\\p{L}*|tilleggsløyving\\p{L}*|tilleggsbevilgning\\p{L}*|rammeøkning\\p{L}*|rammeauke\\p{L}*|(?:får|gets?) (?:vi|behovet|prosjektet|the) ',
    ),
  ].join('|'),
  'iu',
);

/** Where a new thought begins that may be about the other answer. */
const CLAUSES =
  /[.;!?\n]+|,\s*(?=(?:men|mens|medan|ellers|elles|hvis|dersom|viss|om|uten|utan|ved|og\s+(?:uten|utan|ved|hvis|dersom)|i motsatt fall|i motsett fall|but|while|whereas|otherwise|without|if|or)(?![\p{L}]))|\s(?=(?:mens|medan|ellers|whereas|otherwise)(?![\p{L}]))/iu;

/**
 * Finds both sides in a running text, in bokmål, nynorsk or English. It is generous, since a false alarm costs more
 * than a miss: where the side of no is marked, a clause of its own beside it counts as the side of yes.
 */
export function sidesOf(text: string): Sides {
  const clauses = text.split(CLAUSES).map((clause) => clause.trim());
  const isNo = (clause: string): boolean => NO.test(clause);
  const no = isNo(text);
  const yes = YES.test(text) || (no && clauses.some((clause) => !isNo(clause) && words(clause) >= 4));
  return { yes, no };
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
