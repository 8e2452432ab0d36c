import { type JSX, useEffect, useState } from 'react';
import { useSaid } from './announcer';

/** A turning ring, still where motion is unwanted. What it means is said beside it. */
export function Spinner({ size = 16 }: { readonly size?: 16 | 28 }): JSX.Element {
  return <span className="spinner" data-size={size} aria-hidden="true" />;
}

/** How long a wait is before it is worth telling of, in milliseconds. */
const LONG = 500;

/** All there is to see until something has been read. */
export function Waiting({ label }: { readonly label: string }): JSX.Element {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  useSaid(isLong ? label : null);
  return (
    <div className="waiting">
      <Spinner size={28} />
      <p>{label}</p>
    </div>
  );
}
