/** The units that amounts are kept in: million, thousand, or single kroner. */
export type MoneyUnit = 'MNOK' | 'TNOK' | 'NOK';

export const ORE_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  MNOK: 100_000_000,
  TNOK: 100_000,
  NOK: 100,
};
