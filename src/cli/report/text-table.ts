export interface TextColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
}

/** A table in plain text: columns as wide as they must be, two spaces apart, a rule under the headers. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cells = (index: number): readonly string[] => rows.map((row) => row[index] ?? '');
  const widths = columns.map(({ header }, index) =>
    Math.max(...[header, ...cells(index)].map(({ length }) => length)),
  );
  const line = (texts: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const text = texts[index] ?? '';
        const width = widths[index] ?? 0;
        return align === 'right' ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ header }) => header)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ];
}
