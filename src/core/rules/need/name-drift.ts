import type { NeedRow, Programme } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';
import type { CellAddress } from '../../workbook/address';
import { cellData, textData } from '../data';
import { defineRule } from '../define-rule';
import { type NameInText, namesInText } from './named-in-text';
import { isOtherName } from './similar-names';

/** A text calls a need something else than its row does: `#20 tillitstjeneren` where the need is Tillitsanker. */
export const nameDrift = defineRule({
  id: 'need/name-drift',
  severity: 'warning',
  fix: 'suggestion',
  *check({ programme, contentOf, edit }) {
    const rows = rowsById(programme);
    for (const at of textCells(programme)) {
      const content = contentOf(at);
      if (typeof content !== 'string') continue;
      const drifted = namesInText(content).filter(({ id, words, isMarkedOff }) => {
        const name = valueOf(rows.get(id)?.name ?? { kind: 'absent' });
        return name !== null && isOtherName(words, name, isMarkedOff);
      });
      for (const id of new Set(drifted.map((found) => found.id))) {
        const ofNeed = drifted.filter((found) => found.id === id);
        const [first] = ofNeed;
        const name = rows.get(id)?.name;
        if (!first || name?.kind !== 'value') continue;
        yield {
          at,
          need: id,
          message: 'drift',
          data: { found: textData(first.words), name: textData(name.value), row: cellData(name.at) },
          edits: [edit(at, renamed(content, ofNeed, name.value))],
        };
      }
    }
  },
});

function rowsById({ needs }: Programme): ReadonlyMap<NeedId, NeedRow> {
  // The first of two rows with one number counts; that there are two is another fault.
  const pairs = needs.flatMap((row) => (row.id.kind === 'value' ? [[row.id.value, row] as const] : []));
  return new Map(pairs.toReversed());
}

/** Where a need may be named beside its own row. */
function textCells({ cases, resolutions }: Programme): readonly CellAddress[] {
  const readings: readonly Reading<unknown>[] = [
    ...cases.flatMap(({ title, needs, proposedResolution }) => [title, needs, proposedResolution]),
    ...resolutions.flatMap(({ needs, text }) => [needs, text]),
  ];
  return readings.flatMap((reading) => ('at' in reading ? [reading.at] : []));
}

/** From the last to the first, so that the places of those before stay. */
function renamed(text: string, found: readonly NameInText[], name: string): string {
  return found.toReversed().reduce((result, { words, from }) => {
    const replacement = startsLower(words) && !/^\p{L}?\p{Lu}{2}/u.test(name) ? lowerFirst(name) : name;
    return result.slice(0, from) + replacement + result.slice(from + words.length);
  }, text);
}

function startsLower(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
