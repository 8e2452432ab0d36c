/** The groups of rules as docs/rules/README.md names them. */
export const RULE_GROUPS: Readonly<Record<string, string>> = {
  workbook: 'Arbeidsboken',
  need: 'Behov',
  frame: 'Ramme',
  funding: 'Finansiering',
  schedule: 'Frister',
  budget: 'Økonomi',
  process: 'Saksgang',
  case: 'Saker',
  action: 'Aksjoner',
  plan: 'Leveranseplan',
  priority: 'Prioritering',
  portfolio: 'Portefølje',
};
