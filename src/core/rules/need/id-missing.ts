import { valueOf } from '../../programme/reading';
import type { CellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/edits';
import { numberData, textData } from '../data';
import { defineRule, type RuleContext } from '../define-rule';

/** A row of the queue without a number of its own. The fix gives it the next one, written as the others are. */
export const idMissing = defineRule({
  id: 'need/id-missing',
  severity: 'error',
  fix: 'suggestion',
  *check(context) {
    const { needs } = context.programme;
    let next = Math.max(0, ...needs.map(({ id }) => valueOf(id) ?? 0)) + 1;
    for (const { id } of needs) {
      if (id.kind === 'invalid') {
        yield { at: id.at, need: null, message: 'invalid', data: { found: textData(id.text) } };
      }
      if (id.kind !== 'empty') continue;
      yield {
        at: id.at,
        need: null,
        message: 'empty',
        data: { expected: numberData(next) },
        edits: [context.edit(id.at, writtenAs(context, id.at, next))],
      };
      next++;
    }
  },
});

/** As the nearest number of the same column is written: a number, or text such as `#20` or `nr. 20`. */
function writtenAs({ programme, contentOf }: RuleContext, at: CellAddress, next: number): CellContent {
  const neighbours = programme.needs
    .flatMap(({ id }) => (id.kind === 'value' && id.at.sheet === at.sheet ? [id.at] : []))
    .sort((a, b) => Math.abs(a.row - at.row) - Math.abs(b.row - at.row) || a.row - b.row);
  const [nearest] = neighbours;
  const content = nearest ? contentOf(nearest) : null;
  const written = typeof content === 'string' ? /^(\D*)\d+(\D*)$/.exec(content) : null;
  return written ? `${written[1] ?? ''}${next}${written[2] ?? ''}` : next;
}
