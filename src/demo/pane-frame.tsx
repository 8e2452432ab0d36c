import { useState, type JSX } from 'react';
import type { DemoTexts } from '../locales/demo-texts';

const WIDTHS = [350, 320] as const;

/** The task pane's own page, as wide as Excel shows it. Another `epoch` loads it afresh. */
export function PaneFrame({
  texts,
  epoch,
}: {
  readonly texts: DemoTexts['pane'];
  readonly epoch: number;
}): JSX.Element {
  const [width, setWidth] = useState<number>(WIDTHS[0]);
  return (
    <aside className="pane card" aria-label={texts.label}>
      <header className="pane-head">
        <span className="pane-title">Saksklar</span>
        <fieldset className="segments" aria-label={texts.width}>
          {WIDTHS.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === width}
              title={texts.pixels(choice)}
              onClick={() => setWidth(choice)}
            >
              {choice}
            </button>
          ))}
        </fieldset>
      </header>
      <iframe key={epoch} title={texts.label} src="/taskpane.html" style={{ width }} />
    </aside>
  );
}
