import { escapedXml } from '../sanitise';
import type { PreviewBlock, PreviewInline, PreviewRow } from './preview';

const TAGS = {
  title: 'h1',
  'heading-1': 'h2',
  'heading-2': 'h3',
  'heading-3': 'h4',
  item: 'li',
  point: 'li',
  quiet: 'p',
  body: 'p',
} as const;

/** The document as HTML for pasting in Word: headings, lists, tables and bold text, and nothing else. */
export function previewHtml(blocks: readonly PreviewBlock[], language: string): string {
  return `<html lang="${language}"><head><meta charset="utf-8"></head><body>${blocksHtml(blocks)}</body></html>`;
}

/** The document as plain text, a line for each paragraph and row. */
export function previewText(blocks: readonly PreviewBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'chart') return block.text;
      if (block.kind === 'paragraph') return block.content.map(({ text }) => text).join('');
      return block.rows
        .map(({ cells }) => cells.map((cell) => previewText(cell).replaceAll('\n', ' ')).join('\t'))
        .join('\n');
    })
    .join('\n');
}

function blocksHtml(blocks: readonly PreviewBlock[]): string {
  let html = '';
  let list: 'ul' | 'ol' | null = null;
  for (const block of blocks) {
    const next =
      block.kind !== 'paragraph' ? null : block.role === 'item' ? 'ul' : block.role === 'point' ? 'ol' : null;
    if (list && next !== list) html += `</${list}>`;
    if (next && next !== list) html += `<${next}>`;
    list = next;
    html += blockHtml(block);
  }
  return list ? `${html}</${list}>` : html;
}

function blockHtml(block: PreviewBlock): string {
  if (block.kind === 'chart') return `<p><em>${escapedXml(block.text)}</em></p>`;
  if (block.kind === 'table')
    return `<table border="1" cellspacing="0" cellpadding="4">${block.rows.map(rowHtml).join('')}</table>`;
  const tag = TAGS[block.role];
  return `<${tag}>${block.content.map(inlineHtml).join('')}</${tag}>`;
}

function rowHtml({ isHead, cells }: PreviewRow): string {
  const tag = isHead ? 'th' : 'td';
  return `<tr>${cells.map((cell) => `<${tag}>${blocksHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function inlineHtml(inline: PreviewInline): string {
  const text = escapedXml(inline.text);
  return inline.kind === 'text' && inline.isBold ? `<b>${text}</b>` : text;
}
