import type { CaseNumber } from '../../core/references/case-number';

/** Brings a case's card into sight, with the focus on what makes its memo. Nothing happens where there is none. */
export function focusCase(number: CaseNumber): void {
  const card = Array.from(document.querySelectorAll<HTMLElement>('[data-case]')).find(
    ({ dataset }) => dataset['case'] === number,
  );
  if (!card) return;
  card.scrollIntoView({ block: 'start' });
  card.querySelector<HTMLElement>('.card-actions button')?.focus({ preventScroll: true });
}
