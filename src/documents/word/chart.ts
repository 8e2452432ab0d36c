import type { Language } from '../../locales/language';
import { chartXml } from '../../ooxml/chart-xml';
import { element, XML_HEAD } from '../../ooxml/write-xml';
import { createWorkbook } from '../../xlsx/create/create-workbook';
import { addContentType, addRelationship } from './parts';
import { type Package, setText } from './package';

/** A chart of amounts in MNOK, to stand in a document as Word's own: with its data, and open to change there. */
export interface DocumentChart {
  /** The field it came from; the drawing carries it, so that the chart is found again. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in words, for who cannot see it. */
  readonly altText: string;
  readonly decimals: number;
  readonly language: Language;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `#RRGGBB` */
    readonly colour: string;
    /** One for each category. */
    readonly values: readonly number[];
    /** The figures' fields, in the same order. */
    readonly fields: readonly string[];
  }[];
}

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the name of a drawing of ours begins with. */
export const CHART_NAME = 'Saksklar ';

/** 16 × 6.3 cm, in English Metric Units. */
const WIDTH = 5_760_000;
const HEIGHT = 2_268_000;

/** The run that shows a chart; `id` is the relationship to its part. */
export function chartRun({ name, altText }: DocumentChart, id: string): string {
  const chart = element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': id });
  const graphic = element('a:graphic', { 'xmlns:a': MAIN }, element('a:graphicData', { uri: CHART }, chart));
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': PLACE, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: WIDTH, cy: HEIGHT }) +
      element('wp:docPr', { id: 1, name: CHART_NAME + name, descr: altText }) +
      element('wp:cNvGraphicFramePr', {}) +
      graphic,
  );
  return `<w:r><w:drawing>${inline}</w:drawing></w:r>`;
}

/** Adds the parts of the document's charts, with a workbook for each; `ids` are the relationships to them. */
export function addCharts(parts: Package, charts: readonly { chart: DocumentChart; id: string }[]): void {
  charts.forEach(({ chart, id }, index) => {
    const [path, workbook] = freePaths(parts, index + 1);
    setText(parts, path, chartPart(chart));
    parts.set(workbook, chartWorkbook(chart));
    setText(
      parts,
      path.replace('charts/', 'charts/_rels/') + '.rels',
      XML_HEAD +
        element(
          'Relationships',
          { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
          element('Relationship', {
            Id: 'rId1',
            Type: `${RELATIONSHIPS}/package`,
            Target: workbook.replace('word/', '../'),
          }),
        ),
    );
    addContentType(parts, { path, type: CHART_TYPE });
    addContentType(parts, { path: workbook, type: WORKBOOK_TYPE });
    addRelationship(parts, 'word/document.xml', {
      id,
      type: `${RELATIONSHIPS}/chart`,
      target: path.replace('word/', ''),
    });
  });
}

/** A template may have charts of its own. */
function freePaths(parts: Package, from: number): readonly [chart: string, workbook: string] {
  let number = from;
  while (parts.has(`word/charts/saksklar${number}.xml`)) number += 1;
  return [`word/charts/saksklar${number}.xml`, `word/embeddings/saksklar${number}.xlsx`];
}

export function chartPart(chart: DocumentChart): string {
  const last = chart.categories.length + 1;
  return chartXml(
    {
      title: '',
      altText: chart.altText,
      valueTitle: 'MNOK',
      numberFormat: numberFormat(chart),
      language: languageTag(chart.language),
      startsAtZero: chart.series.every(({ values }) => values.every((value) => value >= 0)),
      categories: { formula: `Data!$A$2:$A$${last}`, values: chart.categories },
      series: chart.series.map(({ name, values, colour }, index) => {
        const column = 'BCDEFG'.charAt(index);
        return {
          name: { formula: `Data!$${column}$1`, values: [name] },
          values: { formula: `Data!$${column}$2:$${column}$${last}`, values },
          colour,
        };
      }),
    },
    'rId1',
  );
}

/** The chart's data, which Word opens when a person edits it. */
export function chartWorkbook({ categories, series, title, language, ...chart }: DocumentChart): Uint8Array {
  return createWorkbook({
    title,
    language: languageTag(language),
    creator: 'Saksklar',
    created: '1980-01-01T00:00:00Z',
    styles: { amount: { numberFormat: numberFormat(chart) } },
    sheets: [
      {
        name: 'Data',
        rows: [
          ['', ...series.map(({ name }) => name)],
          ...categories.map((category, row) => [
            category,
            ...series.map(({ values }) => ({ value: values[row] ?? null, style: 'amount' as const })),
          ]),
        ],
      },
    ],
  });
}

function languageTag(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-NO`;
}

function numberFormat({ decimals }: Pick<DocumentChart, 'decimals'>): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
