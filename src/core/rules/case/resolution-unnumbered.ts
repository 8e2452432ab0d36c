import { foldLines } from '../../text/fold';
import { numberData } from '../data';
import { defineRule } from '../define-rule';

/** Begins with a number, a letter or a bullet of its own. */
const MARKED = /^(?:\d{1,2}[.)]|\(?[a-zæøå]\)|[-‐‑–—•·▪◦*])\s/iu;

/** A proposed resolution of several points that are not numbered: the minutes cannot refer to them. The fix numbers them. */
export const resolutionUnnumbered = defineRule({
  id: 'case/resolution-unnumbered',
  severity: 'warning',
  fix: 'safe',
  *check({ programme, contentOf, edit }) {
    for (const { proposedResolution } of programme.cases) {
      if (proposedResolution.kind !== 'value') continue;
      const { at, value } = proposedResolution;
      const lines = foldLines(value)
        .split('\n')
        .filter((line) => line !== '');
      const isLead = lines[0]?.endsWith(':') ?? false;
      const points = isLead ? lines.slice(1) : lines;
      if (points.length < 2 || lines.some((line) => MARKED.test(line))) continue;
      // A line that goes on from the one before is no point of its own.
      if (points.some((line) => !/^[\p{Lu}#«"]/u.test(line))) continue;
      const numbered = points.map((line, index) => `${index + 1}. ${line}`);
      const to = [...(isLead ? lines.slice(0, 1) : []), ...numbered].join('\n');
      const edits = typeof contentOf(at) === 'string' ? [edit(at, to)] : [];
      yield { at, need: null, message: 'unnumbered', data: { count: numberData(points.length) }, edits };
    }
  },
});
