import { type JSX, useId } from 'react';
import type { NamedBytes } from './paper-message';

/** A button for choosing files. The same file can be chosen again, after it was changed. */
export function FileChooser({
  label,
  accept,
  isMany = false,
  onChosen,
}: {
  readonly label: string;
  readonly accept: string;
  readonly isMany?: boolean;
  readonly onChosen: (files: readonly NamedBytes[]) => void;
}): JSX.Element {
  const id = useId();
  return (
    <span className="file-chooser">
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMany}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void readAll(files).then(onChosen);
          target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

function readAll(files: readonly File[]): Promise<readonly NamedBytes[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
