import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { deserialize, serialize } from 'node:v8';
import { JUNE_2022 } from '../../core/testing/june-2022';
import { checked, day, workbookOf } from '../../core/testing/programme-of';
import type { CheckRequest } from './check-message';
import { isCheckAnswer } from './check-message';
import './check-worker';

/** What is sent to a worker and back is copied; whatever cannot be, or is changed by it, must not be sent. */
const copied = (data: unknown): unknown => deserialize(serialize(data));

const answers: unknown[] = [];
beforeEach(() => {
  answers.length = 0;
  jest.spyOn(globalThis, 'postMessage').mockImplementation((data: unknown) => {
    answers.push(copied(data));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

function ask(request: CheckRequest): unknown {
  dispatchEvent(new MessageEvent('message', { data: copied(request) }));
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  expect(isCheckAnswer(answer)).toBe(true);
  return answer;
}

describe('the worker', () => {
  const options = { today: day('2022-06-13'), meeting: day('2022-06-22') };

  it('answers with the result of the check, whole after the crossing', () => {
    expect(ask({ id: 7, snapshot: workbookOf(JUNE_2022), options })).toEqual({
      id: 7,
      ok: true,
      result: checked(JUNE_2022),
    });
  });

  it('answers with the fault of a workbook that cannot be checked', () => {
    expect(ask({ id: 8, snapshot: { dateSystem: 1900, sheets: [] }, options })).toMatchObject({
      id: 8,
      ok: false,
      problem: { code: 'no-needs-table' },
    });
  });

  it('answers also when something is wrong that should not be', () => {
    const request: unknown = { id: 9, snapshot: null, options };
    dispatchEvent(new MessageEvent('message', { data: request }));
    expect(answers).toEqual([
      { id: 9, ok: false, problem: { code: 'unexpected', detail: expect.stringMatching(/null/) } },
    ]);
  });
});
