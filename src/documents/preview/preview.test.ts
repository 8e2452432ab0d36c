import { expect, it } from '@jest/globals';
import nb from '../../locales/nb';
import { makePaper } from '../make-paper';
import { CHECKED } from '../testing/papers';
import { ownTemplate } from '../testing/templates';
import { type PreviewBlock, type PreviewInline, previewOf } from './preview';
import { previewHtml, previewText } from './preview-html';

async function preview(draft = false): Promise<readonly PreviewBlock[]> {
  const template = { bytes: ownTemplate('nb'), name: 'mal.docx' };
  const options = { language: 'nb', texts: nb, draft, created: '2022-06-01T08:00:00Z' } as const;
  const made = await makePaper(
    CHECKED,
    { kind: 'memo', case: '17/22' },
    () => Promise.resolve(template),
    options,
  );
  return previewOf(made.bytes, made.fileName);
}

function inlinesOf(blocks: readonly PreviewBlock[]): readonly PreviewInline[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.content;
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(inlinesOf)) : [];
  });
}

it('shows what the document says, in its order', async () => {
  const text = previewText(await preview()).replaceAll('\u00a0', ' ');
  expect(text).toContain('Økt ramme for tillitsanker');
  expect(text).toContain('#20 Tillitsanker\t4,8\t+2,0\t6,8\t41,7 %');
  expect(text).toContain('Kostnadsramme før og etter, MNOK. #20: fra 4,8 MNOK til 6,8 MNOK.');
  expect(text.indexOf('Forslag til vedtak')).toBeLessThan(text.indexOf('Hensikt med saken'));
});

it('leads from a figure, and from what is missing, to the cell', async () => {
  const inlines = inlinesOf(await preview());
  expect(inlines).toContainEqual({
    kind: 'figure',
    text: '6,8',
    cell: { sheet: 'Behovskø', row: 1, column: 10 },
  });
  expect(inlines).toContainEqual(expect.objectContaining({ kind: 'missing', text: 'Fylles ut' }));
});

it('becomes HTML that carries no markup of the workbook’s', async () => {
  const html = previewHtml(await preview(), 'nb');
  expect(html).toContain('<h1>Økt ramme for tillitsanker</h1>');
  expect(html).toContain('<ol><li>Rammen for #20 økes fra 4,8 MNOK til 6,8 MNOK.</li>');
  const blocks: readonly PreviewBlock[] = [
    { kind: 'paragraph', role: 'body', content: [{ kind: 'text', text: '<img src=x>', isBold: true }] },
  ];
  expect(previewHtml(blocks, 'nb')).toContain('<p><b>&lt;img src=x&gt;</b></p>');
});
