/** Puts a document on the clipboard with its headings and tables, for pasting in Word. */
export async function copyFormatted(html: string, text: string): Promise<void> {
  // Some web views, as Excel's on Mac, have no clipboard for scripts, or refuse it.
  if (typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator) {
    try {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
      return;
    } catch {
      // The older way is tried instead.
    }
  }
  copyAsEvent(html, text);
}

/** @throws {Error} when the browser does not copy */
function copyAsEvent(html: string, text: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way in web views without a clipboard for scripts
    if (!document.execCommand('copy')) throw new Error('copy refused');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
