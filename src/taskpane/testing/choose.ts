import { fireEvent } from '@testing-library/react';

/** Chooses by label or value as a person does, but quicker than `userEvent`, which looks at every option. */
export function choose(select: HTMLElement, label: string): void {
  const option = Array.from(select.querySelectorAll('option')).find(
    ({ textContent, value }) => textContent === label || value === label,
  );
  if (!option) throw new Error(`«${label}» cannot be chosen`);
  fireEvent.change(select, { target: { value: option.value } });
}
