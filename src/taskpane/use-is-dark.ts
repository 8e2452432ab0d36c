import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** Office's own theme where Office tells it, else the browser's. */
export function useIsDark(officeTheme: { readonly isDarkTheme?: boolean } | undefined): boolean {
  const browserIsDark = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return officeTheme?.isDarkTheme ?? browserIsDark;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
