import type { Finding } from '../rules/finding';

/** Errors cannot be lived with: they must be mended, or their rule made less grave by the organisation. */
export function canAcknowledge({ severity }: Finding): boolean {
  return severity !== 'error';
}
