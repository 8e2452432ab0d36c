import { joined } from './joined';
import { formatDay, formatPeriod } from '../core/calendar/format';
import { isIsoDate } from '../core/calendar/days';
import { columnHeader } from '../core/mapping/column-header';
import { formatMoneyWithUnit } from '../core/money/format-money';
import { ore } from '../core/money/money';
import { formatTenths } from '../core/money/percent';
import type { Finding, FindingValue, LackedColumn } from '../core/rules/finding';
import type { LackedColumns } from '../core/rules/lacked-columns';
import { SETTINGS_VOCABULARIES } from '../core/settings/settings-words';
import { canonicalWord } from '../core/vocabulary/vocabulary';
import { VOCABULARIES } from '../core/vocabulary/vocabularies';
import { cellName, fullAddress } from '../core/workbook/address';
import { contentText } from './content-text';
import type { Language } from './language';
import type { Texts } from './texts';
import { writeNumber } from './write-number';

/** A finding as a person reads it. */
export interface RenderedFinding {
  /** The rule in a few words: `Rammen går ikke opp`. */
  readonly title: string;
  /** What is wrong here, with the value found and the value expected. */
  readonly message: string;
  /** What the message speaks of: a value in a text, else what the cell shows. */
  readonly found: string;
  /** What it should be; null where no one value is right. */
  readonly expected: string | null;
  readonly why: string;
  readonly todo: string;
}

/** Makes the sentences of a finding in one language. */
export function renderFinding(finding: Finding, texts: Texts, language: Language): RenderedFinding {
  const rule = ruleTexts(finding.rule, texts);
  const template = Object.entries(rule.messages).find(([id]) => id === finding.message)?.[1];
  if (template === undefined) throw new Error(`No text for the message ${finding.rule} ${finding.message}`);
  const fill = (text: string): string => fillIn(text, finding, texts, language);
  return {
    title: rule.title,
    message: fill(template),
    found: foundText(finding, texts, language),
    expected: expectedText(finding, texts, language),
    why: fill(rule.why),
    todo: finding.lacks
      ? `${lackedColumn(finding.lacks, texts, language)} ${fill(rule.todo)}`
      : fill(rule.todo),
  };
}

function lackedColumn({ table, field }: LackedColumn, texts: Texts, language: Language): string {
  return texts.terms.addColumn(columnHeader(table, field, language), texts.terms.tables[table]);
}

/** What of the findings comes of columns that are not read, in one sentence or two. */
export function lackedColumnsText(
  { table, fields, findings }: LackedColumns,
  texts: Texts,
  language: Language,
): string {
  const { terms } = texts;
  const names = fields.map((field) => columnHeader(table, field, language));
  return terms.lackedColumns(joined(names, texts, terms.or), terms.tables[table], findings);
}

function foundText({ data, found }: Finding, texts: Texts, language: Language): string {
  const value = data['found'] ?? found;
  return value ? renderValue(value, texts, language) : texts.terms.emptyCell;
}

/** As the rule says; else what its fix would write in the cell. */
function expectedText({ data, fix, at }: Finding, texts: Texts, language: Language): string | null {
  const { expected } = data;
  if (expected) return renderValue(expected, texts, language);
  const edit = fix?.edits.find(({ address }) => fullAddress(address) === fullAddress(at));
  return edit ? contentText(edit.to, texts, language) : null;
}

interface RuleTexts {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** All texts of a rule. @throws Error for a rule that has none */
export function ruleTexts(id: string, texts: Texts): RuleTexts {
  const all: Readonly<Record<string, RuleTexts>> = texts.rules;
  const rule = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!rule) throw new Error(`No texts for the rule ${id}`);
  return rule;
}

/** `{name}` in a text is the finding's value of that name; `{cell}` and `{need}` are the finding's own. */
function fillIn(text: string, finding: Finding, texts: Texts, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(finding.data, name) ? finding.data[name] : undefined;
    if (value) return renderValue(value, texts, language);
    if (name === 'cell') return cellName(finding.at);
    if (name === 'need' && finding.need !== null) return `#${finding.need}`;
    throw new Error(`${finding.rule} has no value for ${placeholder}`);
  });
}

/** One value in one language. */
export function renderValue(value: FindingValue, texts: Texts, language: Language): string {
  switch (value.kind) {
    case 'money':
      return formatMoneyWithUnit(ore(value.money), { decimals: value.decimals, language });
    case 'percent':
      return `${formatTenths(value.tenths, language)}\u00a0%`;
    case 'number':
      return writeNumber(value.number, language);
    case 'duration':
      return value.months > 0 ? texts.terms.months(value.months) : texts.terms.days(value.days);
    case 'text':
      return value.text;
    case 'truth':
      return texts.terms.truth[value.isTrue ? 'yes' : 'no'];
    case 'need':
      return `#${value.id}`;
    case 'needs':
      return joined(
        value.ids.map((id) => `#${id}`),
        texts,
      );
    case 'cell':
      return fullAddress(value.address);
    case 'term':
      return termWord(value.vocabulary, value.term, language);
    case 'table':
      return texts.terms.tables[value.table];
    case 'column':
      return columnHeader(value.table, value.field, language);
    case 'decided':
      return decidedFrame(value, language);
    case 'day':
      return isIsoDate(value.day) ? formatDay(value.day, language) : value.day;
    case 'period':
      return isIsoDate(value.first) && isIsoDate(value.last)
        ? formatPeriod({ first: value.first, last: value.last }, language)
        : value.last;
    case 'list':
      return joined(
        value.items.map((item) => renderValue(item, texts, language)),
        texts,
      );
    case 'choice':
      return joined(
        value.items.map((item) => renderValue(item, texts, language)),
        texts,
        texts.terms.or,
      );
  }
}

/** `4,8 MNOK (17/22, 9. juni 2022)`. */
function decidedFrame(value: Extract<FindingValue, { kind: 'decided' }>, language: Language): string {
  const day = value.day !== null && isIsoDate(value.day) ? formatDay(value.day, language) : null;
  const where = [value.case, day].filter((part) => part !== null).join(', ');
  const amount = formatMoneyWithUnit(ore(value.money), { decimals: value.decimals, language });
  return where === '' ? amount : `${amount} (${where})`;
}

function termWord(vocabulary: string, term: string, language: Language): string {
  const words = [...Object.values(VOCABULARIES), ...SETTINGS_VOCABULARIES].find(
    ({ name }) => name === vocabulary,
  );
  return words ? canonicalWord(words, term, language) : term;
}
