import { SETTINGS_NAMESPACE, settingsIn, settingsXml } from '../core/settings/settings-part';

/**
 * Writes the settings that travel in the workbook, where they still are what the caller read. Three round trips.
 * @returns whether they were written
 */
export async function writeSettings(
  context: Excel.RequestContext,
  { was, to }: { readonly was: string | undefined; readonly to: string },
): Promise<boolean> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const part = parts.items.at(0);
  const present = part?.getXml();
  await context.sync();
  const now = present ? (settingsIn(present.value) ?? undefined) : undefined;
  if (now !== was) return false;
  if (part) part.setXml(settingsXml(to));
  else context.workbook.customXmlParts.add(settingsXml(to));
  await context.sync();
  return true;
}
