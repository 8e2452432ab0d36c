import { isMissing, valueOf } from '../../programme/reading';
import { splitList } from '../../text/points';
import { numberData } from '../data';
import { defineRule } from '../define-rule';

const NAMED = /(?<!\p{L})(?:vedlegg|attachment|appendix)(?:et)? (?:nr\.? |no\.? )?(\d{1,2})(?![\d/])/giu;

/** A text names an attachment that the case does not list. */
export const attachmentMissing = defineRule({
  id: 'case/attachment-missing',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { title, proposedResolution, attachments } of programme.cases) {
      // Where the table has no column for them, they are listed elsewhere.
      if (attachments.kind === 'absent') continue;
      const listed = numbersOf(valueOf(attachments) ?? '');
      for (const text of [title, proposedResolution]) {
        if (isMissing(text) || text.kind !== 'value') continue;
        const named = new Set([...text.value.matchAll(NAMED)].map(([, digits]) => Number(digits)));
        for (const number of named)
          if (!listed.has(number))
            yield { at: text.at, need: null, message: 'missing', data: { number: numberData(number) } };
      }
    }
  },
});

/** By the numbers they have, `Vedlegg 2: Notat` and `2. Notat`, else by their places in the list. */
function numbersOf(list: string): ReadonlySet<number> {
  const items = splitList(list);
  const own = items.map(
    (item) => /^(?:vedlegg |attachment |appendix )?(\d{1,2})(?:[.):\s–-]|$)/i.exec(item)?.[1],
  );
  return new Set(items.map((_, index) => (own[index] === undefined ? index + 1 : Number(own[index]))));
}
