import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitList, splitPoints } from './points';

describe('splitPoints', () => {
  it.each([
    ['', []],
    ['Rammen økes.', ['Rammen økes.']],
    ['1. Rammen økes.\n2. Fristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    ['1) Rammen økes.\r\n2) Fristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    ['a) Rammen økes.\nb) Fristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    ['- Rammen økes.\n– Fristen flyttes.\n• Ferdig.', ['Rammen økes.', 'Fristen flyttes.', 'Ferdig.']],
    ['1. Rammen økes. 2. Fristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    ['1. Rammen økes.', ['Rammen økes.']],
    ['Rammen økes.\nFristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    ['Rammen\nøkes.\n\nFristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    [
      'Styret vedtar:\n1. Rammen økes\ntil 6,8.\n2. Fristen flyttes.',
      ['Styret vedtar:', 'Rammen økes til 6,8.', 'Fristen flyttes.'],
    ],
    ['1. Rammen økes:\na) del 1\nb) del 2\n2. Fristen.', ['Rammen økes:\na) del 1\nb) del 2', 'Fristen.']],
    ['1. Rammen økes.\n\n2. Fristen flyttes.', ['Rammen økes.', 'Fristen flyttes.']],
    ['1. juni 2022 er ny frist.', ['1. juni 2022 er ny frist.']],
    ['1. Marked\n2. Desentralt', ['Marked', 'Desentralt']],
    ['1. Ny frist er 2. juni.', ['Ny frist er 2. juni.']],
    ['20. Rammen\n22. Fristen', ['20. Rammen', '22. Fristen']],
    ['4,8 MNOK\n-2,0 MNOK', ['4,8 MNOK', '-2,0 MNOK']],
  ])('parts %j', (text, points) => {
    expect(splitPoints(text)).toEqual(points);
  });

  it('finds the points that were numbered', () => {
    const point = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,20}\.$/);
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const numbered = points.map((text, index) => `${index + 1}. ${text}`);
        expect(splitPoints(numbered.join('\n'))).toEqual(points);
        expect(splitPoints(numbered.join(' '))).toEqual(points);
      }),
    );
  });
});

describe('splitList', () => {
  it.each([
    ['', []],
    ['Vedlegg 1 Estimat', ['Vedlegg 1 Estimat']],
    ['Vedlegg 1 Estimat; Vedlegg 2 Notat, revidert', ['Vedlegg 1 Estimat', 'Vedlegg 2 Notat, revidert']],
    ['Vedlegg 1 Estimat\n- Vedlegg 2 Notat;\n', ['Vedlegg 1 Estimat', 'Vedlegg 2 Notat']],
    ['Vedlegg 1 Estimat, Vedlegg 2 Notat', ['Vedlegg 1 Estimat', 'Vedlegg 2 Notat']],
    ['Estimat på 4,8 MNOK', ['Estimat på 4,8 MNOK']],
  ])('parts %j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });
});
