import type { JSX, ReactNode } from 'react';
import type { Texts } from '../../locales/texts';
import type { MadeFile } from '../session/session-parts';
import { useSaid } from './announcer';
import { DownloadLink } from './download-link';

/** A document that is ready to fetch. It is said to be prepared, not saved: the pane cannot know. */
export function Made({
  made: { fileName, file, toFill = 0 },
  text,
  texts,
  children,
}: {
  readonly made: MadeFile;
  /** That it is ready, in a sentence. */
  readonly text: string;
  readonly texts: Texts;
  /** What more there is to tell of it. */
  readonly children?: ReactNode;
}): JSX.Element {
  useSaid(`${text} ${fileName}`, file);
  return (
    <div className="made">
      <p>{text}</p>
      {toFill > 0 && <p className="hint">{texts.pane.papers.missing(toFill)}</p>}
      {children}
      <DownloadLink fileName={fileName} file={file} />
    </div>
  );
}
