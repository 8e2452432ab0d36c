import { type ComponentProps, type JSX, type Ref, useRef, useState } from 'react';

/**
 * A list to choose from whose choice is written at once. With the arrow keys a person passes by what they do not want:
 * then it is written on Enter, or when the list is left, and Escape puts back what was.
 */
export function ListChoice({
  value,
  onChoose,
  ref,
  children,
  ...select
}: Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'onKeyDown' | 'onPointerDown' | 'onBlur'> & {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly ref?: Ref<HTMLSelectElement>;
}): JSX.Element {
  /** What is looked at, and what it would be instead of. */
  const [passing, setPassing] = useState<{ readonly at: string; readonly from: string } | null>(null);
  const lastKey = useRef<string | null>(null);
  const choose = (to: string): void => {
    setPassing(null);
    if (to !== value) onChoose(to);
  };
  const shown = passing?.from === value ? passing.at : value;
  return (
    <select
      {...select}
      ref={ref}
      value={shown}
      onKeyDown={({ key }) => {
        lastKey.current = key;
        if (key === 'Enter') choose(shown);
        if (key === 'Escape') setPassing(null);
      }}
      onPointerDown={() => {
        lastKey.current = null;
      }}
      onChange={({ target }) => {
        // From an open list it comes after Enter, or after no key at all.
        if (lastKey.current === null || lastKey.current === 'Enter') choose(target.value);
        else setPassing({ at: target.value, from: value });
      }}
      onBlur={() => {
        lastKey.current = null;
        choose(shown);
      }}
    >
      {children}
    </select>
  );
}
