import { expect, it } from '@jest/globals';
import nb from '../../locales/nb';
import { makePaper } from '../make-paper';
import { controls } from '../testing/docx-text';
import { CHECKED } from '../testing/papers';
import { ownTemplate } from '../testing/templates';

it('gives the only source of a need its whole frame, as a figure of that cell', async () => {
  const template = { bytes: ownTemplate('nb', 'need'), name: 'mal.docx' };
  const options = { language: 'nb', texts: nb, draft: false, created: '2022-06-01T08:00:00Z' } as const;
  const request = { kind: 'memo', case: '18/22' } as const;
  const { bytes } = await makePaper(CHECKED, request, () => Promise.resolve(template), options);
  const frames = controls(bytes).filter(({ tag }) => tag === 'need.24.frame');
  expect(frames.map(({ text }) => text.replace('\u00a0', ' '))).toEqual(['7,9 MNOK', '7,9 MNOK', '7,9']);
});
