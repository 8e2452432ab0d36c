declare const ore: unique symbol;

/**
 * An amount in whole øre. A safe integer, never a binary fraction of a krone: 8.1 + 3.3 MNOK is 11.4 MNOK. It is
 * plain data, so it survives JSON and the way to a worker. The range is ±90 071 992 MNOK.
 */
export type Money = number & { readonly [ore]: true };
