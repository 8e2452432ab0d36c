import { type JSX, useId, useState } from 'react';
import { Notice } from '../parts/notice';
import type { NamedBytes } from './paper-message';

/** A button for choosing files. The same file can be chosen again, after it was changed. */
export function FileChooser({
  label,
  accept,
  isMany = false,
  unreadable,
  onChosen,
}: {
  readonly label: string;
  readonly accept: string;
  readonly isMany?: boolean;
  /** What is said where a file cannot be read, as one that is locked or not fetched from where it is kept. */
  readonly unreadable: string;
  readonly onChosen: (files: readonly NamedBytes[]) => void;
}): JSX.Element {
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    setUnreadable(false);
    try {
      onChosen(await readAll(files));
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <>
      <span className="file-chooser">
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={isMany}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            if (files.length > 0) void take(files);
            target.value = '';
          }}
        />
        <label htmlFor={id}>{label}</label>
      </span>
      {isUnreadable && <Notice kind="error">{unreadable}</Notice>}
    </>
  );
}

function readAll(files: readonly File[]): Promise<readonly NamedBytes[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
