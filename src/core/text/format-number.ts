import type { Language } from './language';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

/**
 * Writes the whole number `value` × 10^-`decimals`: 114 with 1 decimal is `11,4`, in English `11.4`. Thousands are
 * grouped by U+00A0 (English: comma); the minus is U+2212 in every language.
 */
export function formatScaled(
  value: bigint,
  { decimals, language, sign = false }: { decimals: number; language: Language; sign?: boolean },
): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const [group, point] = language === 'en' ? [',', '.'] : [NO_BREAK_SPACE, ','];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const prefix = value < 0n ? MINUS : sign && value > 0n ? '+' : '';
  return prefix + grouped + (decimals > 0 ? point + fraction : '');
}
