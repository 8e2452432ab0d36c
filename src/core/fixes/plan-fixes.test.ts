import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../rules/finding';
import type { CellContent } from '../workbook/edits';
import { hasSafeFix, planFixes } from './plan-fixes';

const at = (row: number) => ({ sheet: 'Kø', row, column: 0 });

function finding(
  kind: 'safe' | 'suggestion' | null,
  ...to: readonly (readonly [row: number, to: CellContent])[]
): Finding {
  const edits = to.map(([row, content]) => ({ address: at(row), was: null, to: content }));
  const [first] = edits;
  return {
    rule: 'need/phase-unknown',
    severity: 'error',
    at: first?.address ?? at(0),
    need: null,
    message: 'unknown',
    data: {},
    found: null,
    lacks: null,
    fix: kind && { kind, edits },
  };
}

const all = { chooses: () => true };

describe('planning fixes', () => {
  it('takes the chosen findings that have a fix, in their order', () => {
    const safe = finding('safe', [1, 'a']);
    const plan = planFixes([finding('suggestion', [2, 'b']), safe, finding(null)], { chooses: hasSafeFix });
    expect(plan.fixes.map((fix) => fix.finding)).toEqual([safe]);
    expect(plan.edits).toEqual(safe.fix?.edits);
    expect(plan.left).toEqual([]);
  });

  it('writes a cell once when two fixes agree', () => {
    const plan = planFixes([finding('safe', [1, 'a']), finding('safe', [1, 'a'], [2, 'b'])], all);
    expect(plan.edits.map(({ address, to }) => [address.row, to])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('leaves a fix whole when one of its cells gets something else from an earlier one', () => {
    const later = finding('safe', [2, 'c'], [1, 'b']);
    const plan = planFixes([finding('safe', [1, 'a']), later], all);
    expect(plan.edits).toHaveLength(1);
    expect(plan.left).toEqual([{ finding: later, reason: 'overlaps', at: at(1) }]);
  });

  it('leaves a fix whole when one of its cells is locked', () => {
    const fix = finding('safe', [1, 'a'], [2, 'b']);
    const plan = planFixes([fix], { ...all, isLocked: ({ row }) => row === 2 });
    expect(plan.edits).toEqual([]);
    expect(plan.left).toEqual([{ finding: fix, reason: 'locked', at: at(2) }]);
  });

  it('tells a formula from the text that looks like it', () => {
    const later = finding('safe', [1, { formula: '=1' }]);
    expect(planFixes([finding('safe', [1, '=1']), later], all).left).toHaveLength(1);
    expect(planFixes([finding('safe', [1, { formula: '=1' }]), later], all).left).toEqual([]);
  });
});
