import type { JSX, ReactNode } from 'react';
import type { MadeFile } from '../session/session-parts';
import { useSaid } from './announcer';
import { DownloadLink } from './download-link';

/** A document that is ready to fetch. It is said to be prepared, not saved: the pane cannot know. */
export function Made({
  made: { fileName, file },
  text,
  children,
}: {
  readonly made: MadeFile;
  /** That it is ready, in a sentence. */
  readonly text: string;
  /** What more there is to tell of it. */
  readonly children?: ReactNode;
}): JSX.Element {
  useSaid(`${text} ${fileName}`, file);
  return (
    <div className="made">
      <p>{text}</p>
      {children}
      <DownloadLink fileName={fileName} file={file} />
    </div>
  );
}
