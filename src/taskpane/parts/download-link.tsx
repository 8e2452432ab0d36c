import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { type JSX, useEffect, useRef, useState } from 'react';

/** Files whose download has begun; going to another place of the pane and back must not begin it again. */
const started = new WeakSet<Blob>();

/**
 * A file that is ready to fetch. Its download starts once by itself, since the person asked for it; but a pane cannot
 * know whether that was let through or kept, so the link stays, to click as often as wanted.
 */
export function DownloadLink({
  fileName,
  file,
  startsItself = true,
}: {
  readonly fileName: string;
  readonly file: Blob;
  readonly startsItself?: boolean;
}): JSX.Element {
  const address = useObjectAddress(file);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!startsItself || address === undefined || started.has(file)) return;
    started.add(file);
    link.current?.click();
  }, [address, file, startsItself]);
  return (
    <a ref={link} href={address} download={fileName}>
      <ArrowDownload20Regular aria-hidden="true" />
      <span>{fileName}</span>
    </a>
  );
}

/** An address for the file as long as it is shown. */
function useObjectAddress(file: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address belongs to the browser and must be given back
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
