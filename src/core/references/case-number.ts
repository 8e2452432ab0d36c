/** A case number in its canonical form: `17/22`, or `4-33/22` for bodies that count per meeting. */
export type CaseNumber = string;

export type ParsedCaseNumber =
  | { readonly kind: 'case'; readonly number: CaseNumber; readonly canonical: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly suggestion: CaseNumber | null };

export declare function parseCaseNumber(text: string): ParsedCaseNumber;
export declare function splitCaseNumber(number: CaseNumber): {
  readonly sequence: number;
  readonly meeting: number | null;
  readonly year: number;
};
export declare function compareCaseNumbers(a: CaseNumber, b: CaseNumber): number;
