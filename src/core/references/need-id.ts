/** A need's number, written `#20`. A positive integer. */
export type NeedId = number;

export type ParsedNeedId =
  | { readonly kind: 'need'; readonly id: NeedId; readonly canonical: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

export declare function parseNeedId(value: string | number): ParsedNeedId;
export declare function parseNeedIds(text: string | number): readonly NeedId[] | null;
