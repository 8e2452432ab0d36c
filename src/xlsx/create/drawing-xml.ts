import { element, XML_HEAD } from '../../ooxml/write-xml';
import type { SheetChart } from './sheet-chart';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const x = (name: string, content: string): string => element(`xdr:${name}`, {}, content);

/** The part that places a sheet's charts; `ids` are the relationships to them. */
export function drawingXml(charts: readonly SheetChart[], ids: readonly string[]): string {
  const anchors = charts.map(({ area, title, altText }, index) => {
    const corner = (name: string, row: number, column: number): string =>
      x(name, x('col', String(column)) + x('colOff', '0') + x('row', String(row)) + x('rowOff', '0'));
    const frame = element(
      'xdr:graphicFrame',
      { macro: '' },
      x(
        'nvGraphicFramePr',
        element('xdr:cNvPr', { id: index + 2, name: title, descr: altText }) +
          element('xdr:cNvGraphicFramePr', {}),
      ) +
        x('xfrm', element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 })) +
        element(
          'a:graphic',
          {},
          element(
            'a:graphicData',
            { uri: CHART },
            element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': ids[index] }),
          ),
        ),
    );
    return x(
      'twoCellAnchor',
      corner('from', area.top, area.left) +
        corner('to', area.top + area.rows, area.left + area.columns) +
        frame +
        element('xdr:clientData', {}),
    );
  });
  return XML_HEAD + element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING }, anchors.join(''));
}
