/*
 * How resolutions say amounts, frames and deadlines, in bokmål, nynorsk and English. The parts are sources of patterns that
 * are read with the flags `iu`.
 */

const NUMBER = String.raw`(?:\d{1,3}(?:[\s.]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)`;
const UNIT = String.raw`MNOK|mkr|mill(?:ioner|ionar|ion|\.)?(?:\s(?:kr|kroner|NOK))?|TNOK|tkr|NOK|kroner|kr|,[-–]`;

const UNIT_BEFORE = String.raw`(?<!\p{L})(?:kr\.?|M?NOK)`;

/**
 * An amount that says its unit: `6,9 MNOK`, `kr 6 900 000`. Without one it may be a day, or a number of a need. It is looked at
 * ahead, so that it is taken as a whole: never `2 mill.` of `2 mill. kr`.
 */
export function amountAs(name: string): string {
  const withUnit = String.raw`(?:${UNIT_BEFORE}\s)?${NUMBER}\s?(?:${UNIT})(?!\p{L})`;
  return String.raw`(?=(?<${name}>${withUnit}|${UNIT_BEFORE}\s${NUMBER}(?![\s.,]?\d)(?!\p{L})))\k<${name}>`;
}

const AMOUNT_LIKE = String.raw`(?:${UNIT_BEFORE}\s)?${NUMBER}(?:\s?(?:${UNIT})(?!\p{L}))?`;

/** `fra 4,8 til 6,8 MNOK`. */
export const FROM_TO = String.raw`(?:fra|frå|from)\s(?<from>${AMOUNT_LIKE})\s(?:til|to)\s${amountAs('to')}`;

/** What follows an amount of a year or of a purpose; such an amount is a part of the frame. */
const NOT_A_PART = String.raw`(?!\s(?:årl|kvart|hvert|each|yearly|(?:til|i|per|pr\.?|in|a|to|for|of)\s(?!#|behov|stedet|staden)))`;

/** As far as it can be the frame of one need: not `styringsrammen`, not `tidsrammen`. */
const FRAME_NOUN = String.raw`(?:(?:kostnads)?ramm(?:e|en|a)|(?:cost\s)?frame)(?!\p{L})`;

const NEED = String.raw`#\s?\d{1,6}(?!\d)\)?`;
const NAME_WORD = String.raw`(?!(?:og|and|samt|med|with|som|der|hvor|innenfor|innanfor|within|ved)\s|modn|matur|pilot|opplæring|training)(?:\p{L}[\p{L}-]*|\d)`;
const QUOTED = String.raw`,?\s[«"][^»"]{1,80}[»"]`;
/** The name after a need's number: quoted, or a few words. */
const NAME = String.raw`(?:${QUOTED}|(?:,?\s${NAME_WORD}(?![\p{L}\d])){1,7}?)?`;
const OF_NEED = String.raw`(?:\s(?:for|til|av|of)\s(?:behov\s|need\s)?${NEED}${NAME})?`;

const RAISED = String.raw`økes|aukast|auka|økt|reduseres|redusert|reduserast|senkes|utvides|increased?|reduced?`;
const SET = String.raw`endres|endrast|endra|settes|setjast|fastsettes|fastsetjast|changed?|set`;

const SET_TO = String.raw`satt|sett|fastsatt|fastsett|hevet|heva|heves|hevast|endret|redusert|senket|senka|utvidet|utvida|raised`;
const SETS = String.raw`øker|aukar|hever|hevar|setter|endrer|endrar|reduserer|senker|increases|raises|reduces|sets`;

/** `økes til 6,8 MNOK`, `økes med 2,0 MNOK til 6,8 MNOK`, `styret øker rammen for #20 til 6,8 MNOK`. */
export const CHANGED_TO =
  String.raw`(?:(?:${RAISED}|${SET})\s(?:\p{L}+\s){0,4}?|(?:${RAISED})\s(?:med|by)\s${AMOUNT_LIKE}\s|(?<!\p{L})(?:${SET_TO})\s` +
  String.raw`|(?<!\p{L})(?:${SETS})\s(?:the\s)?${FRAME_NOUN}${OF_NEED}\s)(?:til|to)\s${amountAs('to')}`;
export const CHANGED_BY = String.raw`(?<!\p{L})(?:med|by)\s${amountAs('by')}`;
export const RAISED_BY = String.raw`(?<!\p{L})(?:(?:${RAISED})\s(?:\p{L}+\s){0,2}?(?:med|by)|(?:økning|auke|reduksjon)(?:en)?\spå|(?:increase|reduction)\sof)\s${amountAs('by')}`;

/** `ny ramme på 6,9 MNOK`, `rammen for #20 blir 6,9 MNOK`; not `programmets nye ramme`, not `samlet ny ramme`. */
export const NEW_FRAME =
  String.raw`(?<!\p{L})(?<!(?:samlet|samla|samlede|total|totale|\p{L}s)\s)(?:` +
  String.raw`(?:(?:ny|nye|new)\s(?:økonomisk\s)?${FRAME_NOUN}${OF_NEED}(?:\s(?:på|er|blir|vert|of|is)|:)?` +
  String.raw`|(?:får|gis|gets|is\sgiven)\s(?:en|ei|ein|a)\s${FRAME_NOUN}\s(?:på|of)` +
  String.raw`|(?<!\p{L}e\s)(?:(?:kostnads)?ramm(?:en|a)|(?:cost\s)?frame)${OF_NEED}\s(?:blir|vert|skal\s(?:være|vere)|becomes|(?:will|shall|is\sto)\sbe))` +
  String.raw`)\s${amountAs('to')}${NOT_A_PART}`;

const EXECUTED =
  String.raw`(?:(?:gjennomføring(?:en|a)?|execution|implementation)\s(?:av|of)\s(?:behov\s|need\s)?(?:${NEED}|behovet|the\sneed)` +
  String.raw`|(?:^(?:av|of)|(?<!\p{L})(?:godkjenner|godkjenn|vedtar|vedtek|approves))\s${NEED}` +
  String.raw`|(?<!(?:for|til|av|i|på|of|in)\s(?:behov\s)?)${NEED}${NAME}\s(?:gjennomføres|gjennomførast|gjennomført|executed|implemented))`;

/** The need itself is the subject, first in its sentence: no training in it, no pilot for it. */
const STARTED =
  String.raw`(?<=^\s*|[.;]\s*)(?:(?:behov|tiltak|prosjekt|need)(?:et)?(?:\s#?\d{1,6})?|${NEED})${NAME}\s(?:(?:blir|vert|skal|går|is|will\sbe)\s)?` +
  String.raw`(?:(?:sett(?:es|ast)?|satt)\si\sgang|igangsett(?:es|ast)|startes|startast|started|til\sgjennomføring|gjennomføres|gjennomførast)`;

/** `gjennomføring av #30 innenfor en ramme på 2,4 MNOK`, `settes i gang med en ramme på 2,4 MNOK`, `kostnadsrammen er 2,4 MNOK`. */
export const FRAME_IS =
  String.raw`(?:${STARTED},?\s(?:innenfor|innanfor|within|med|with)\s(?:en|ei|ein|a)\s(?:økonomisk\s)?${FRAME_NOUN}\s(?:på|of)|` +
  String.raw`${EXECUTED}${NAME},?\s(?:(?:innenfor|innanfor|within|med|with)\s(?:(?:en|ei|ein|a|the)\s)?(?:økonomisk\s)?${FRAME_NOUN}\s(?:på|of)|innenfor|innanfor|within)` +
  String.raw`|(?<![\p{L}]|\p{L}e\s|(?:new|original|previous|total)\s(?:cost\s)?)(?:(?:kostnads)?ramm(?:en|a)|(?:cost\s)?frame)${OF_NEED}\s(?:er|is)(?:\spå)?)` +
  String.raw`\s${amountAs('is')}${NOT_A_PART}`;

const LISTED_CHANGE = String.raw`(?:${QUOTED})?:?(?:\s(?:blir\s|vert\s|is\s)?(?:${RAISED}|${SET}|${SET_TO}))?\s`;

/** `#23 fra 8,1 til 11,4 MNOK`, `#23 økes med 3,3 MNOK`: what comes straight after a need, of a frame named before it. */
export const LISTED =
  String.raw`${NEED}(?:${NAME}:?\s\(?${FROM_TO}` +
  String.raw`|${LISTED_CHANGE}(?:(?:til|to)\s${amountAs('toOnly')}|(?:med|by)\s${amountAs('by')}))${NOT_A_PART}`;

/** What is said of another amount than the frame. */
export const OF_ANOTHER_AMOUNT =
  /forbruk|prognose|tildel|disponib|avset|sett?(?:es|er|ast|e)?\sdet\sav|sett?(?:es|er|ast|e)?\sav|kostnad(?!sramm)|spen[dt]|forecast|alloc|set\saside/iu;

export const FRAME = /(?<!\p{L})(?:\p{L}*ramm(?:e|en|er|ene|a|ar|ane)|cost frame|frame|frames)(?!\p{L})/iu;

/** A full stop that does not end a sentence: `31.12.2026`, `31. desember`, `3. kvartal`. */
const DOT_IN_DATE = String.raw`(?<=\d)\.(?=\d|\s?(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc]|kvartal|tertial|halvår))`;
const TIME = String.raw`(?<time>(?:[^.,;()\n]|${DOT_IN_DATE})+?)(?=\s(?:og|and|med|with|for)\s|(?!${DOT_IN_DATE})[.,;()\n]|$)`;

/** Headers call it so too. */
const DEADLINE_NOUN = String.raw`(?:frist|ferdigdato|sluttdato)`;
/** A deadline that is moved. */
export const DEADLINE_TO = String.raw`(?<!\p{L})(?:\p{L}*frist(?:en)?|(?:ferdig|slutt)dato(?:en)?|tidsramm(?:e|en|a)|deadline)(?!\p{L})(?:[^.;\n]|${DOT_IN_DATE})*?\s(?:til|to)\s${TIME}`;
/** A deadline that is named: `med frist desember 2022`, `fristen er desember 2022`. */
export const DEADLINE_NAMED = String.raw`(?<!\p{L})(?:${DEADLINE_NOUN}(?:en)?|deadline)${OF_NEED}:?\s(?:er\s|is\s|of\s)?${TIME}`;
/** A deadline of the need itself: `fristen er …`. What else is `med frist …` may be of a report. */
export const DEADLINE_IS = String.raw`(?<!\p{L}|\p{L}e\s|(?:original|current|previous)\s)(?:${DEADLINE_NOUN}en|deadline)${OF_NEED}\s(?:er|is)\s${TIME}`;
/** A deadline that is given with a frame, or as a new one. */
export const DEADLINE_GIVEN =
  String.raw`(?:(?:${UNIT}|\d{3})\)?,?\s(?:(?:og|and|med|with|en|ein|a|ny|new)\s){0,4}|(?<!\p{L})(?:ny|new|får|gis|gets)\s)` +
  String.raw`(?:${DEADLINE_NOUN}|deadline)${OF_NEED}:?\s(?:er\s|is\s|blir\s|of\s)?${TIME}`;
