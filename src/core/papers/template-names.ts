import type { PaperKind } from './paper';

/** Our own templates in `assets/templates`, without language and ending. */
export const TEMPLATE_NAMES: Readonly<Record<PaperKind, string>> = {
  'frame-change': 'saksfremlegg-rammeendring',
  need: 'saksfremlegg-behov',
  case: 'saksfremlegg',
  status: 'status-og-okonomi',
  plan: 'leveranseplan',
  priorities: 'prioritering',
  agenda: 'innkalling',
  minutes: 'referat',
  portfolio: 'portefoljerapport',
  control: 'kontrollark',
};
