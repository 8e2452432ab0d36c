import type { Texts } from './texts';

/** What a person calls a figure or a text of a document: `need.20.proposed` is `#20 ny ramme`. */
export function fieldName(field: string, texts: Texts): string {
  const { fieldNames } = texts.documents;
  const { suffix } = fieldNames;
  const parts = field.split('.');
  const isInChart = parts.at(-1) === 'chart';
  const [group = '', ...rest] = isInChart ? parts.slice(0, -1) : parts;
  const [first = '', second = ''] = rest;
  const chart = isInChart ? ` ${suffix.chart}` : '';
  if (group === 'need') return `#${first} ${nameIn(fieldNames.need, second)}${chart}`;
  if (group === 'programme') {
    const when = second === 'before' || second === 'after' ? ` ${suffix[second]}` : '';
    return `${nameIn(fieldNames.programme, first)}${when}${chart}`;
  }
  if (group === 'case') return nameIn(fieldNames.case, first);
  if (group === 'meeting') return nameIn(fieldNames.meeting, first);
  return group === 'earlier' ? `${fieldNames.earlier} ${first}` : field;
}

function nameIn(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}
