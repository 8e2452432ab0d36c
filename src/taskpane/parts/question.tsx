import type { JSX, ReactNode } from 'react';

/** Something that a person must answer before what follows can be trusted. */
export function Question({
  legend,
  children,
}: {
  readonly legend: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <fieldset className="settings-question">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
