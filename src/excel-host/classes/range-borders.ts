import type { CellStyle } from '../../xlsx/workbook-file';
import { invalidArgument, itemNotFound } from '../errors';
import { bottomOf, rightOf } from '../model/areas';
import { requireAllowed } from '../model/protection';
import { restyle } from '../model/write';
import { type ClassDeclaration, membersOf, since } from '../registry/declare';
import { type BorderTarget, object } from '../registry/targets';
import { z } from '../schema';
import { hexColor } from './colours';

/** The lines that the host keeps. Excel's diagonals are not among them. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type BorderSide = BorderTarget['side'];
const sideSchema = z.enum(SIDES);

const borders = membersOf<'RangeBorderCollection'>();

export const rangeBorderCollectionClass: ClassDeclaration<'RangeBorderCollection'> = {
  since: '1.1',
  collection: {
    items: (range) => SIDES.map((side) => object('RangeBorder', { ...range, side })),
    item: (range, key) => {
      const side = sideSchema.safeParse(key);
      if (!side.success) throw itemNotFound(`border ${String(key)}`);
      return object('RangeBorder', { ...range, side: side.data });
    },
  },
  members: {
    Count: borders.value(() => SIDES.length),
    GetItemAt: borders.find(z.tuple([z.int()]), (range, [index]) => {
      const side = SIDES[index];
      if (!side) throw invalidArgument(`there is no border ${index}`);
      return object('RangeBorder', { ...range, side });
    }),
  },
};

const border = membersOf<'RangeBorder'>();
const LINE_COLOUR = '#000000';

export const rangeBorderClass: ClassDeclaration<'RangeBorder'> = {
  since: '1.1',
  identity: { property: 'Id', of: ({ side }) => side },
  members: {
    SideIndex: border.value(({ side }) => side),
    // Of lines the host keeps thin ones only: that there is one, and its colour.
    Style: border.writable(
      (target) => (colourOf(target) === null ? 'None' : 'Continuous'),
      z.enum(['None', 'Continuous']),
      (target, style) => draw(target, style === 'None' ? null : (colourOf(target) ?? LINE_COLOUR)),
    ),
    Color: border.writable(
      (target) => colourOf(target) ?? LINE_COLOUR,
      z.string(),
      (target, colour) => draw(target, hexColor(colour)),
    ),
    Weight: since(
      '1.1',
      border.writable(
        () => 'Thin',
        z.enum(['Thin']),
        (target) => draw(target, colourOf(target) ?? LINE_COLOUR),
      ),
    ),
  },
};

type Lines = CellStyle['borders'];

/** The line of the first cell that has this side. */
function colourOf({ sheet, area, side }: BorderTarget): string | null {
  const last = { row: bottomOf(area), column: rightOf(area) };
  switch (side) {
    case 'EdgeTop':
      return sheet.style(area.top, area.left).borders.top;
    case 'EdgeBottom':
      return sheet.style(last.row, area.left).borders.bottom;
    case 'EdgeLeft':
      return sheet.style(area.top, area.left).borders.left;
    case 'EdgeRight':
      return sheet.style(area.top, last.column).borders.right;
    case 'InsideVertical':
      return area.columns === 1 ? null : sheet.style(area.top, area.left).borders.right;
    case 'InsideHorizontal':
      return area.rows === 1 ? null : sheet.style(area.top, area.left).borders.bottom;
  }
}

function draw({ sheet, area, side }: BorderTarget, colour: string | null): void {
  requireAllowed(sheet, 'allowFormatCells');
  restyle(sheet, area, (style, row, column) => {
    const lines = linesOf(side, {
      isTop: row === area.top,
      isBottom: row === bottomOf(area),
      isLeft: column === area.left,
      isRight: column === rightOf(area),
    });
    if (lines.length === 0) return style;
    const changed = Object.fromEntries(lines.map((line) => [line, colour]));
    return { ...style, borders: { ...style.borders, ...changed } };
  });
}

interface Place {
  readonly isTop: boolean;
  readonly isBottom: boolean;
  readonly isLeft: boolean;
  readonly isRight: boolean;
}

/** Which lines of a cell belong to a side of the range. */
function linesOf(side: BorderSide, { isTop, isBottom, isLeft, isRight }: Place): readonly (keyof Lines)[] {
  switch (side) {
    case 'EdgeTop':
      return isTop ? ['top'] : [];
    case 'EdgeBottom':
      return isBottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return isLeft ? ['left'] : [];
    case 'EdgeRight':
      return isRight ? ['right'] : [];
    case 'InsideVertical':
      return [...(isLeft ? [] : (['left'] as const)), ...(isRight ? [] : (['right'] as const))];
    case 'InsideHorizontal':
      return [...(isTop ? [] : (['top'] as const)), ...(isBottom ? [] : (['bottom'] as const))];
  }
}
