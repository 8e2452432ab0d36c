import { describe, expect, it } from '@jest/globals';
import nb from '../../locales/nb';
import { makePaper } from '../make-paper';
import { controls, docxText } from '../testing/docx-text';
import { checkedFrom, fullWorkbook } from '../testing/papers';
import { ownTemplate } from '../testing/templates';

async function memoWith(runningCosts: string | number): Promise<Uint8Array> {
  const template = { bytes: ownTemplate('nb'), name: 'mal.docx' };
  const options = { language: 'nb', texts: nb, draft: false, created: '2022-06-01T08:00:00Z' } as const;
  const workbook = checkedFrom(fullWorkbook({ 'Drift og forvaltning': runningCosts }));
  const request = { kind: 'memo', case: '17/22' } as const;
  return (await makePaper(workbook, request, () => Promise.resolve(template), options)).bytes;
}

describe('running costs in a memo', () => {
  it.each([
    [1.5, '1,5 MNOK'],
    ['0,9', '0,9 MNOK'],
    [0, '0,0 MNOK'],
    ['0,9 i året', '0,9 MNOK'],
  ])(
    '%p is an amount in the unit of the workbook, and a figure that can be found again',
    async (cell, written) => {
      const found = controls(await memoWith(cell)).filter(({ tag }) => tag === 'need.20.runningCosts');
      expect(found.map(({ text }) => text.replace('\u00a0', ' '))).toEqual([written]);
    },
  );

  it('is for each year where the cell says so', async () => {
    expect(docxText(await memoWith('1,2 i året')).replaceAll('\u00a0', ' ')).toContain('1,2 MNOK i året');
  });

  it.each(['0,9 mill. kr i året', 'Fra 2024: 1 200 000'])('%p stands as it is written', async (cell) => {
    const memo = await memoWith(cell);
    expect(docxText(memo)).toContain(cell);
    expect(controls(memo).map(({ tag }) => tag)).not.toContain('need.20.runningCosts');
  });
});
