import { describe, expect, it } from '@jest/globals';
import { textTable } from './text-table';
import { wrap } from './wrap';

describe('textTable', () => {
  it('aligns columns to their widest cell', () => {
    const table = textTable(
      [
        { header: 'Behov', align: 'left' },
        { header: 'MNOK', align: 'right' },
      ],
      [
        ['#1', '10,25'],
        ['#20 og #23', '4,80'],
      ],
    );
    expect(table).toEqual([
      'Behov        MNOK',
      '──────────  ─────',
      '#1          10,25',
      '#20 og #23   4,80',
    ]);
  });
});

describe('wrap', () => {
  it('breaks at spaces, never within a word or at a no-break space', () => {
    expect(wrap('en to tre fire', 7)).toEqual(['en to', 'tre', 'fire']);
    expect(wrap('rammen 11,4\u00a0MNOK', 9)).toEqual(['rammen', '11,4\u00a0MNOK']);
    expect(wrap('rammeendringsforslag nå', 5)).toEqual(['rammeendringsforslag', 'nå']);
    expect(wrap('', 5)).toEqual([]);
  });
});
