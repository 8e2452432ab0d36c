import { createContext, type JSX, type ReactNode, use, useEffect, useRef, useState } from 'react';

interface Line {
  readonly id: number;
  readonly text: string;
}

const Announce = createContext<(text: string) => void>(() => undefined);

/** How long a line stands, in milliseconds: readers take it at once, and nobody should come upon it afterwards. */
const STANDS = 5_000;

/**
 * Where what happens is said to screen readers, in the order in which it happens. A live region that comes together with
 * its words is read by few of them; this one stands from the first.
 */
export function Announcer({ children }: { readonly children: ReactNode }): JSX.Element {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [announce] = useState(() => {
    let said = 0;
    return (text: string): void => {
      const id = said++;
      setLines((before) => [...before, { id, text }]);
      setTimeout(() => setLines((now) => now.filter((line) => line.id !== id)), STANDS);
    };
  });
  return (
    <Announce value={announce}>
      {children}
      <div className="visually-hidden announcer" aria-live="polite" aria-atomic="false">
        {lines.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </Announce>
  );
}

/** What was last said of what, so that it is not said again when it is shown again. */
const LAST_SAID = new WeakMap<object, string>();

/**
 * Has `text` said when it comes and when it changes. Null says nothing.
 *
 * @param about - What it is said of. However often that is shown, the same text is said of it once.
 * @param again - Another number has the same text said again, as when a person has asked once more.
 */
export function useSaid(text: string | null, about?: object, again = 0): void {
  const announce = use(Announce);
  const itself = useRef({});
  useEffect(() => {
    const of = about ?? itself.current;
    const saying = `${again} ${text}`;
    if (text === null || text === '' || LAST_SAID.get(of) === saying) return;
    LAST_SAID.set(of, saying);
    announce(text);
  }, [announce, about, text, again]);
}
