/** A need's number, written `#20`. A positive integer. */
export type NeedId = number;
