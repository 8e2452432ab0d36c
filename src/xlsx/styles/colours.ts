import { hasPart, type OfficePackage } from '../package/package';
import { type Attributes, numberOf, readXml } from '../package/read-xml';

/** The colours that a workbook's styles refer to by number. */
export interface Palette {
  /** In the order of the attribute `theme`. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The theme of a workbook that has none: Office 2013 to 2022. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
/** ISO 29500-1, 18.8.27: the first eight stand there twice. */
export const INDEXED_COLOURS: readonly string[] = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order in a theme is dark 1, light 1, dark 2, light 2; cells count light before dark. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** The colours of a theme part; Office's own where there is none. */
export function readTheme(opened: OfficePackage, path: string | undefined): readonly string[] {
  if (path === undefined || !hasPart(opened, path)) return OFFICE_THEME;
  const colours = new Map<string, string>();
  let slot: string | null = null;
  readXml(opened, path, {
    open: (name, { val, lastClr }) => {
      if (THEME_ORDER.includes(name)) slot = name;
      const hex = name === 'srgbClr' ? val : name === 'sysClr' ? lastClr : undefined;
      if (slot !== null && hex !== undefined && !colours.has(slot)) colours.set(slot, hex.toUpperCase());
    },
    close: (name) => {
      if (name === slot) slot = null;
    },
  });
  return THEME_ORDER.map((name, index) => colours.get(name) ?? OFFICE_THEME[index] ?? '000000');
}

/** A colour element's `#RRGGBB`; null for the automatic colour and for none. */
export function colourOf({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | null {
  const hex =
    (rgb === undefined ? undefined : rgb.slice(-6)) ??
    palette.theme[numberOf(theme) ?? -1] ??
    palette.indexed[numberOf(indexed) ?? -1];
  if (hex === undefined || !/^[0-9A-F]{6}$/i.test(hex)) return null;
  return `#${tinted(hex, numberOf(tint) ?? 0).toUpperCase()}`;
}

/** Lighter for a positive tint, darker for a negative: the lightness moves, hue and saturation stay (18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const spread = saturation * (1 - Math.abs(2 * moved - 1));
  const channel = (value: number): string => {
    const place = range === 0 ? 0 : (value - low) / range - 0.5;
    return Math.round(Math.min(1, Math.max(0, moved + place * spread)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(red) + channel(green) + channel(blue);
}
