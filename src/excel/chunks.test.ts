import { describe, expect, it } from '@jest/globals';
import { halve, planRequests } from './chunks';

const area = (rows: number, columns: number, top = 0) => ({ top, left: 2, rows, columns });

describe('planRequests', () => {
  it('takes a normal workbook in one request, empty sheets left out', () => {
    expect(planRequests([area(30, 28), null, area(5, 10)])).toEqual([
      [
        { sheet: 0, area: area(30, 28) },
        { sheet: 2, area: area(5, 10) },
      ],
    ]);
  });

  it('cuts a large sheet into whole rows, none twice and none left out', () => {
    const requests = planRequests([area(10, 4, 3)], 12);
    expect(requests.flat().map(({ area: { top, rows } }) => [top, rows])).toEqual([
      [3, 3],
      [6, 3],
      [9, 3],
      [12, 1],
    ]);
    expect(requests.map((request) => request.length)).toEqual([1, 1, 1, 1]);
  });

  it('takes one row at a time of a sheet wider than a request', () => {
    expect(planRequests([area(2, 50)], 12)).toHaveLength(2);
  });

  it('asks nothing of an empty workbook', () => {
    expect(planRequests([null])).toEqual([]);
  });
});

describe('halve', () => {
  it('parts several blocks, then the rows of one', () => {
    const [request = []] = planRequests([area(5, 3), area(2, 3)]);
    const [first, second] = halve(request) ?? [];
    expect(first).toEqual([{ sheet: 0, area: area(5, 3) }]);
    expect(second).toEqual([{ sheet: 1, area: area(2, 3) }]);
    expect(halve(first ?? [])).toEqual([
      [{ sheet: 0, area: area(2, 3) }],
      [{ sheet: 0, area: area(3, 3, 2) }],
    ]);
  });

  it('gives up at one row', () => {
    expect(halve([{ sheet: 0, area: area(1, 3) }])).toBeNull();
  });
});
