import type { JSX } from 'react';

/** A turning ring, still where motion is unwanted. What it means is said beside it. */
export function Spinner({ size = 16 }: { readonly size?: 16 | 28 }): JSX.Element {
  return <span className="spinner" data-size={size} aria-hidden="true" />;
}

/** All there is to see until something has been read. */
export function Waiting({ label }: { readonly label: string }): JSX.Element {
  return (
    <div className="waiting" role="status">
      <Spinner size={28} />
      <p>{label}</p>
    </div>
  );
}
