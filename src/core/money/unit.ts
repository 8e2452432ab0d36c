/** The units that amounts are kept in: million, thousand, or single kroner. */
export const MONEY_UNITS = ['MNOK', 'TNOK', 'NOK'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

export const ORE_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  MNOK: 100_000_000,
  TNOK: 100_000,
  NOK: 100,
};

/** How many decimals of a unit there are down to the øre. */
export const ORE_DECIMALS: Readonly<Record<MoneyUnit, number>> = { MNOK: 8, TNOK: 5, NOK: 2 };
