import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'frame/repeated-change';

function decided(Dato: string, Type: string, Til: number): TestRow {
  return { Dato, Sak: '5/22', Behov: '#1', Type, Fra: null, Til };
}

const FIRST = decided('10.11.2021', 'gjennomføring', 8);
const CHANGED = decided('09.03.2022', 'ramme', 10);

describe(RULE, () => {
  it('finds a need whose frame has been changed, and shows its history', () => {
    const [finding] = findingsOf(RULE, { needs: [change()], log: [CHANGED, FIRST] });
    expect(finding?.message).toBe('once');
    expect(finding?.data['history']).toMatchObject({
      items: [
        { kind: 'decided', money: 800_000_000, day: '2021-11-10', case: '5/22' },
        { kind: 'decided', money: 1_000_000_000, day: '2022-03-09', case: '5/22' },
      ],
    });
  });

  it('counts the times', () => {
    const log = [FIRST, decided('09.02.2022', 'ramme', 9), CHANGED];
    const [finding] = findingsOf(RULE, { needs: [change()], log });
    expect(finding?.message).toBe('several');
    expect(finding?.data['times']).toEqual({ kind: 'number', number: 2 });
  });

  it('is silent where only the first frame is decided, or a change at the meeting itself', () => {
    const log = [decided('10.11.2021', 'gjennomføring', 10), decided('22.06.2022', 'ramme', 12)];
    expect(found(RULE, { needs: [change()], log })).toEqual([]);
  });

  it('is silent where nothing is proposed', () => {
    expect(found(RULE, { needs: [need()], log: [FIRST, CHANGED] })).toEqual([]);
  });
});
