import type { CellStyle } from '../../xlsx/workbook-file';
import { invalidArgument } from '../errors';
import type { Area } from '../../core/workbook/address';
import { bottomOf, cellsOf, isEntireColumns, isEntireRows, rightOf } from '../model/areas';
import { stylesWithin } from '../model/line-styles';
import { requireAllowed, requireUnprotected } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { restyle } from '../model/write';
import { membersOf, noArguments, since, type ClassDeclaration } from '../registry/declare';
import { object, type RangeTarget } from '../registry/targets';
import { z } from '../schema';
import { hexColor } from './colours';
import { autofitColumns, autofitRows } from './range-autofit';
import { charactersOf, columnWidthOf, rowHeightOf } from './range-size';

const horizontal = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const format = membersOf<'RangeFormat'>();

export const rangeFormatClass: ClassDeclaration<'RangeFormat'> = {
  since: '1.1',
  members: {
    Fill: format.child((range) => object('RangeFill', range)),
    Font: format.child((range) => object('RangeFont', range)),
    Borders: format.child((range) => object('RangeBorderCollection', range)),
    Protection: since(
      '1.2',
      format.child((range) => object('FormatProtection', range)),
    ),
    IndentLevel: since(
      '1.9',
      format.writable(
        (range) => shared(range, ({ indent }) => indent ?? 0),
        z.int().min(0).max(250),
        (range, indent) => change(range, (style) => ({ ...style, indent })),
      ),
    ),
    HorizontalAlignment: format.writable(
      (range) => shared(range, ({ horizontal: side }) => horizontal[side]),
      z.enum(['General', 'Left', 'Center', 'Right']),
      (range, side) => change(range, (style) => ({ ...style, horizontal: keyOf(horizontal, side) })),
    ),
    VerticalAlignment: format.writable(
      (range) => shared(range, ({ vertical: side }) => vertical[side]),
      z.enum(['Top', 'Center', 'Bottom']),
      (range, side) => change(range, (style) => ({ ...style, vertical: keyOf(vertical, side) })),
    ),
    WrapText: format.writable(
      (range) => shared(range, ({ wrap }) => wrap),
      z.boolean(),
      (range, wrap) => change(range, (style) => ({ ...style, wrap })),
    ),
    ColumnWidth: since(
      '1.2',
      format.writable(
        ({ sheet, area }) => same(area.columns, (index) => columnWidthOf(sheet, area.left + index)),
        z.number().nonnegative(),
        ({ sheet, area }, points) => {
          requireAllowed(sheet, 'allowFormatColumns');
          for (let column = area.left; column <= rightOf(area); column += 1)
            sheet.resize('columnWidths', column, charactersOf(points));
        },
      ),
    ),
    RowHeight: since(
      '1.2',
      format.writable(
        ({ sheet, area }) => same(area.rows, (index) => rowHeightOf(sheet, area.top + index)),
        z.number().nonnegative(),
        ({ sheet, area }, points) => {
          requireAllowed(sheet, 'allowFormatRows');
          for (let row = area.top; row <= bottomOf(area); row += 1) sheet.resize('rowHeights', row, points);
        },
      ),
    ),
    UseStandardWidth: since(
      '1.7',
      format.writable(
        ({ sheet, area }) => same(area.columns, (index) => !sheet.columnWidths.has(area.left + index)),
        z.boolean(),
        ({ sheet, area }, isStandard) => {
          requireAllowed(sheet, 'allowFormatColumns');
          // Excel does nothing when it is set to false.
          if (isStandard)
            for (let column = area.left; column <= rightOf(area); column += 1)
              sheet.resize('columnWidths', column, null);
        },
      ),
    ),
    UseStandardHeight: since(
      '1.7',
      format.writable(
        ({ sheet, area }) => same(area.rows, (index) => !sheet.rowHeights.has(area.top + index)),
        z.boolean(),
        ({ sheet, area }, isStandard) => {
          requireAllowed(sheet, 'allowFormatRows');
          if (isStandard)
            for (let row = area.top; row <= bottomOf(area); row += 1) sheet.resize('rowHeights', row, null);
        },
      ),
    ),
    AutofitColumns: since('1.2', format.act(noArguments, autofitColumns)),
    AutofitRows: since('1.2', format.act(noArguments, autofitRows)),
  },
};

const protection = membersOf<'FormatProtection'>();

export const formatProtectionClass: ClassDeclaration<'FormatProtection'> = {
  since: '1.2',
  members: {
    Locked: protection.writable(
      (range) => shared(range, ({ locked }) => locked),
      z.boolean(),
      (range, locked) => {
        requireUnprotected(range.sheet);
        change(range, (style) => ({ ...style, locked }));
      },
    ),
  },
};

const fill = membersOf<'RangeFill'>();

export const rangeFillClass: ClassDeclaration<'RangeFill'> = {
  since: '1.1',
  members: {
    // White also where there is no fill at all, as Excel says.
    Color: fill.writable(
      (range) => shared(range, (style) => style.fill ?? '#FFFFFF'),
      z.string(),
      (range, color) => change(range, (style) => ({ ...style, fill: hexColor(color) })),
    ),
    Clear: fill.act(noArguments, (range) => change(range, (style) => ({ ...style, fill: null }))),
  },
};

const font = membersOf<'RangeFont'>();

const fontMember = <K extends keyof CellStyle['font']>(key: K, schema: z.ZodType<CellStyle['font'][K]>) =>
  font.writable(
    (range) => shared(range, (style) => style.font[key]),
    schema,
    (range, value) => change(range, (style) => ({ ...style, font: { ...style.font, [key]: value } })),
  );

export const rangeFontClass: ClassDeclaration<'RangeFont'> = {
  since: '1.1',
  members: {
    Name: fontMember('name', z.string().min(1)),
    Size: fontMember('size', z.number().min(1).max(409)),
    Bold: fontMember('bold', z.boolean()),
    Italic: fontMember('italic', z.boolean()),
    Color: font.writable(
      (range) => shared(range, (style) => style.font.color),
      z.string(),
      (range, color) =>
        change(range, (style) => ({ ...style, font: { ...style.font, color: hexColor(color) } })),
    ),
    Underline: font.writable(
      (range) => shared(range, (style) => (style.font.underline ? 'Single' : 'None')),
      z.enum(['None', 'Single']),
      (range, line) =>
        change(range, (style) => ({ ...style, font: { ...style.font, underline: line === 'Single' } })),
    ),
  },
};

/** What all cells of the range have; null where they differ. */
function shared<T>({ sheet, area }: RangeTarget, read: (style: CellStyle) => T): T | null {
  const first = read(sheet.style(area.top, area.left));
  const seen = new Set<CellStyle>();
  for (const style of stylesOf(sheet, area)) {
    if (seen.has(style)) continue;
    seen.add(style);
    if (read(style) !== first) return null;
  }
  return first;
}

function* stylesOf(sheet: Sheet, area: Area): Generator<CellStyle> {
  if (isEntireRows(area) || isEntireColumns(area)) yield* stylesWithin(sheet, area);
  else for (const { row, column } of cellsOf(area)) yield sheet.style(row, column);
}

function same<T>(count: number, read: (index: number) => T): T | null {
  const first = read(0);
  for (let index = 1; index < count; index += 1) if (read(index) !== first) return null;
  return first;
}

function change({ sheet, area }: RangeTarget, styleOf: (style: CellStyle) => CellStyle): void {
  requireAllowed(sheet, 'allowFormatCells');
  // Cells that were alike stay alike, also as one object.
  const known = new Map<CellStyle, CellStyle>();
  restyle(sheet, area, (before) => {
    const style = known.get(before) ?? styleOf(before);
    known.set(before, style);
    return style;
  });
}

function keyOf<K extends string, V>(names: Readonly<Record<K, V>>, value: V): K {
  for (const key in names) if (names[key] === value) return key;
  throw invalidArgument(String(value));
}
