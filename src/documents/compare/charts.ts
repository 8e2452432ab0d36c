import { CHART_NAME } from '../word/chart';
import { type Package, textOf } from '../word/package';
import { relationshipsOf } from '../word/parts';

/** A chart of ours in a document, whatever Word has named its part. */
export interface ChartInDocument {
  readonly name: string;
  readonly path: string;
  /** The values that each series shows. */
  readonly series: readonly (readonly number[])[];
}

/** The charts that carry our name. */
export function chartsIn(parts: Package): readonly ChartInDocument[] {
  const main = [...parts.keys()].find((path) => /^word\/document\d*\.xml$/.test(path)) ?? '';
  const relationships = relationshipsOf(parts, main);
  const drawings = (textOf(parts, main) ?? '').matchAll(
    /<wp:docPr\b[^>]*\sname="([^"]*)"[^>]*>(?:(?!<wp:docPr\b)[^])*?<c:chart\b[^>]*\sr:id="([^"]*)"/g,
  );
  return [...drawings].flatMap(([, name = '', id = '']) => {
    const target = relationships.get(id)?.target ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `word/${target}`;
    const xml = textOf(parts, path);
    if (!name.startsWith(CHART_NAME) || xml === null) return [];
    return [{ name: name.slice(CHART_NAME.length), path, series: seriesIn(xml) }];
  });
}

function seriesIn(xml: string): readonly (readonly number[])[] {
  return Array.from(xml.matchAll(/<c:val>([^]*?)<\/c:val>/g), ([, values = '']) =>
    Array.from(values.matchAll(/<c:v>([^<]*)<\/c:v>/g), ([, value]) => Number(value)),
  );
}
