import type { JSX } from 'react';
import { type CellAddress, cellName } from '../../core/workbook/address';
import type { PreviewBlock, PreviewInline, PreviewRow } from '../../documents';
import type { Texts } from '../../locales/texts';

interface Shared {
  readonly texts: Texts;
  readonly onGoTo: (address: CellAddress) => void;
}

/** How many places are left to fill in. */
export function missingIn(blocks: readonly PreviewBlock[]): number {
  return blocks.reduce((count, block) => {
    if (block.kind === 'paragraph')
      return count + block.content.filter(({ kind }) => kind === 'missing').length;
    if (block.kind === 'chart') return count;
    const cells = block.rows.flatMap((row) => row.cells);
    return count + cells.reduce((sum, cell) => sum + missingIn(cell), 0);
  }, 0);
}

/** What a document says, in the pane's width. Blocks never change place, so their order names them. */
export function PreviewBlocks({
  blocks,
  ...shared
}: Shared & { readonly blocks: readonly PreviewBlock[] }): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <Block key={index} block={block} {...shared} />
      ))}
    </>
  );
}

const TAGS = {
  title: 'h3',
  'heading-1': 'h4',
  'heading-2': 'h5',
  'heading-3': 'h6',
  item: 'p',
  point: 'p',
  quiet: 'p',
  body: 'p',
} as const;

function Block({ block, ...shared }: Shared & { readonly block: PreviewBlock }): JSX.Element {
  if (block.kind === 'chart')
    return (
      <p className="paper-chart">
        <span aria-hidden="true">▮▯ </span>
        {block.text}
      </p>
    );
  if (block.kind === 'table') return <Table rows={block.rows} {...shared} />;
  const Tag = TAGS[block.role];
  return (
    <Tag data-role={block.role}>
      {block.content.map((inline, index) => (
        <Inline key={index} inline={inline} {...shared} />
      ))}
    </Tag>
  );
}

function Table({ rows, ...shared }: Shared & { readonly rows: readonly PreviewRow[] }): JSX.Element {
  return (
    <div className="paper-table" tabIndex={0} role="group" aria-label={shared.texts.pane.papers.table}>
      <table>
        <tbody>
          {rows.map(({ isHead, cells }, row) => (
            <tr key={row}>
              {cells.map((cell, column) => {
                const content = <PreviewBlocks blocks={cell} {...shared} />;
                return isHead ? (
                  <th key={column} scope="col">
                    {content}
                  </th>
                ) : (
                  <td key={column}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inline({ inline, texts, onGoTo }: Shared & { readonly inline: PreviewInline }): JSX.Element {
  if (inline.kind === 'text') return inline.isBold ? <b>{inline.text}</b> : <>{inline.text}</>;
  const { kind, text, cell } = inline;
  if (!cell) return <span className={`paper-${kind}`}>{text}</span>;
  return (
    <button
      type="button"
      className={`paper-${kind}`}
      title={texts.pane.goTo(cell.sheet, cellName(cell))}
      aria-label={`${text}, ${texts.pane.goTo(cell.sheet, cellName(cell))}`}
      onClick={() => onGoTo(cell)}
    >
      {text}
    </button>
  );
}
