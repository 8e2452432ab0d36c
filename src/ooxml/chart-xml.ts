import { element, escapeXml, XML_HEAD } from './write-xml';
import type { ChartData, ChartSpec } from './chart-spec';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** No frame, and letters of 9 points, as the tables of a document have. */
const LOOKS_IN_DOCUMENT =
  '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="nb-NO"/></a:p></c:txPr>';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/**
 * The part of a chart, with what its cells hold, so that it shows before anything is calculated. `workbook` is the
 * relationship to the workbook that holds the cells, where the chart is not in it.
 */
export function chartXml(
  { title, valueTitle, numberFormat, language, startsAtZero = false, categories, series }: ChartSpec,
  workbook: string | null = null,
): string {
  const columns = series.map(({ name, values, colour }, index) =>
    c(
      'ser',
      c('idx', '', { val: index }) +
        c('order', '', { val: index }) +
        c('tx', name.formula === '' ? c('v', escapeXml(name.values[0] ?? '')) : strings(name)) +
        c('spPr', fill(colour)) +
        c('invertIfNegative', '', { val: 0 }) +
        c('dLbls', labels(numberFormat)) +
        (categories.formula === '' ? '' : c('cat', strings(categories))) +
        c('val', numbers(values, numberFormat)),
    ),
  );
  const plot =
    c('layout') +
    c(
      'barChart',
      c('barDir', '', { val: 'col' }) +
        c('grouping', '', { val: 'clustered' }) +
        c('varyColors', '', { val: 0 }) +
        columns.join('') +
        c('gapWidth', '', { val: 80 }) +
        c('axId', '', { val: CATEGORY_AXIS }) +
        c('axId', '', { val: VALUE_AXIS }),
    ) +
    c(
      'catAx',
      axis({
        id: CATEGORY_AXIS,
        crosses: VALUE_AXIS,
        position: 'b',
        numberFormat: 'General',
        title: null,
        startsAtZero: false,
      }),
    ) +
    c(
      'valAx',
      axis({
        id: VALUE_AXIS,
        crosses: CATEGORY_AXIS,
        position: 'l',
        numberFormat,
        title: valueTitle === '' ? null : valueTitle,
        startsAtZero,
      }),
    );
  const chart =
    (title === '' ? '' : c('title', titleXml(title, 1400))) +
    c('autoTitleDeleted', '', { val: title === '' ? 1 : 0 }) +
    c('plotArea', plot) +
    c('legend', c('legendPos', '', { val: 'b' }) + c('overlay', '', { val: 0 })) +
    c('plotVisOnly', '', { val: 1 }) +
    c('dispBlanksAs', '', { val: 'gap' });
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
      (language === undefined ? '' : c('lang', '', { val: language })) +
        c('roundedCorners', '', { val: 0 }) +
        c('chart', chart) +
        (workbook === null ? '' : LOOKS_IN_DOCUMENT) +
        (workbook === null ? '' : c('externalData', c('autoUpdate', '', { val: 0 }), { 'r:id': workbook })),
    )
  );
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const c = (name: string, content = '', values: Attributes = {}): string =>
  element(`c:${name}`, values, content);

function strings({ formula, values }: ChartData<string>): string {
  const points = values.map((value, idx) => c('pt', c('v', escapeXml(value)), { idx }));
  return c(
    'strRef',
    c('f', escapeXml(formula)) + c('strCache', c('ptCount', '', { val: values.length }) + points.join('')),
  );
}

function numbers({ formula, values }: ChartData<number | null>, numberFormat: string): string {
  const points = values.map((value, idx) => (value === null ? '' : c('pt', c('v', String(value)), { idx })));
  return c(
    'numRef',
    c('f', escapeXml(formula)) +
      c(
        'numCache',
        c('formatCode', escapeXml(numberFormat)) + c('ptCount', '', { val: values.length }) + points.join(''),
      ),
  );
}

function labels(formatCode: string): string {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return (
    c('numFmt', '', { formatCode, sourceLinked: 0 }) +
    c('spPr', '<a:noFill/><a:ln><a:noFill/></a:ln>') +
    flags.map((flag) => c(flag, '', { val: flag === 'showVal' ? 1 : 0 })).join('')
  );
}

interface Axis {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly numberFormat: string;
  readonly title: string | null;
  readonly startsAtZero: boolean;
}

function axis({ id, crosses, position, numberFormat, title, startsAtZero }: Axis): string {
  const isValues = position === 'l';
  return (
    c('axId', '', { val: id }) +
    c('scaling', c('orientation', '', { val: 'minMax' }) + (startsAtZero ? c('min', '', { val: 0 }) : '')) +
    c('delete', '', { val: 0 }) +
    c('axPos', '', { val: position }) +
    (isValues ? c('majorGridlines', c('spPr', line('#E1E6E7'))) : '') +
    (title === null ? '' : c('title', titleXml(title, 1000))) +
    c('numFmt', '', { formatCode: numberFormat, sourceLinked: 0 }) +
    c('majorTickMark', '', { val: 'none' }) +
    c('minorTickMark', '', { val: 'none' }) +
    c('tickLblPos', '', { val: 'nextTo' }) +
    c('spPr', line('#9AA7AA')) +
    c('crossAx', '', { val: crosses }) +
    c('crosses', '', { val: 'autoZero' }) +
    (isValues
      ? c('crossBetween', '', { val: 'between' })
      : c('auto', '', { val: 1 }) + c('lblAlgn', '', { val: 'ctr' }) + c('lblOffset', '', { val: 100 }))
  );
}

/** `size` in hundredths of a point. */
function titleXml(text: string, size: number): string {
  const run = element('a:r', {}, element('a:rPr', { sz: size, b: 1 }) + element('a:t', {}, escapeXml(text)));
  const paragraph = element('a:p', {}, element('a:pPr', {}, element('a:defRPr', { sz: size, b: 1 })) + run);
  return c('tx', c('rich', `<a:bodyPr/><a:lstStyle/>${paragraph}`)) + c('overlay', '', { val: 0 });
}

function fill(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1) }));
}

function line(colour: string): string {
  return element('a:ln', { w: 9525 }, fill(colour));
}
