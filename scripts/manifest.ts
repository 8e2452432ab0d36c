/** The address in manifest.xml as it stands in the repository: the development server. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * The manifest of another add-in beside Saksklar, whose pane is contract.html: it tells whether an Excel answers as
 * Saksklar relies on.
 */
export const contractManifest = (manifest: string): string =>
  manifest
    .replace(/<Id>.*?<\/Id>/, '<Id>0b7d9f64-51c2-4c0e-8a7e-6d3f2b9c4e15</Id>')
    .replaceAll('Value="Saksklar"', 'Value="Saksklar kontrakt"')
    .replaceAll('/taskpane.html', '/contract.html');

/**
 * manifest.xml for the web server that hosts the add-in. `address` is where the build's files are, with or without a
 * closing slash, and a path is allowed: `https://intranett.example.no/saksklar`. The build takes it from `SAKSKLAR_URL`.
 * Throws for an address that Office would refuse.
 */
export function manifestFor(manifest: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`SAKSKLAR_URL must be an https address without query or fragment, not “${address}”.`);
  }
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, url.href.replace(/\/+$/, '').replaceAll('&', '&amp;'));
}
