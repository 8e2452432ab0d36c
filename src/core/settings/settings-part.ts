/**
 * The settings as they travel in the workbook: JSON in a custom XML part of our own. Other programs leave it alone, and it
 * holds no personal data.
 */
export const SETTINGS_NAMESPACE = 'urn:saksklar:settings';

export function settingsXml(json: string): string {
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`;
}

/** The JSON in the part; null when the part is not one of ours. */
export function settingsIn(xml: string): string | null {
  const text = /^(?:<\?[^>]*\?>\s*)?<settings xmlns="urn:saksklar:settings">([^<]*)<\/settings>\s*$/.exec(
    xml,
  )?.[1];
  return text === undefined
    ? null
    : text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
