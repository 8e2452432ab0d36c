const REVISION =
  /<w:(?:ins|del|moveFrom|moveTo|[a-zA-Z]+Change|moveFromRangeStart|moveToRangeStart|cellIns|cellDel|cellMerge)\b/;

/** Whether there are tracked changes in a part. */
export function hasRevisions(xml: string): boolean {
  return REVISION.test(xml);
}

/**
 * The part as it is when every tracked change in it is accepted, so that a document made from it carries none: what is
 * inserted or moved in stays, what is deleted or moved away goes, and so do former formats.
 */
export function acceptRevisions(xml: string): string {
  if (!hasRevisions(xml)) return xml;
  return (
    xml
      // A deleted row, cell or table mark: rows go whole.
      .replace(
        /<w:tr\b(?:(?!<\/w:tr>)[^])*?<w:trPr>(?:(?!<\/w:trPr>)[^])*?<w:del\b[^>]*\/>[^]*?<\/w:tr>/g,
        '',
      )
      // Former formats.
      .replace(/<w:([a-zA-Z]+Change)\b[^>]*?(?:\/>|>[^]*?<\/w:\1>)/g, '')
      // Marks of an inserted or deleted paragraph end, row or cell.
      .replace(/<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge)\b[^>]*\/>/g, '')
      .replace(/<w:(?:moveFrom|moveTo)Range(?:Start|End)\b[^>]*\/>/g, '')
      .replace(/<w:(del|moveFrom)\b[^>]*>(?:(?!<w:\1\b)[^])*?<\/w:\1>/g, '')
      .replace(/<\/?w:(?:ins|moveTo)\b[^>]*>/g, '')
  );
}
