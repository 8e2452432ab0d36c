/** A case number in its canonical form: `17/22`, or `4-33/22` for bodies that count per meeting. */
export type CaseNumber = string;
