/** How large the letters of a table of amounts can be, for four columns in 320 px: the more characters, the smaller. */
export function amountLength(amounts: readonly (string | null)[]): 'usual' | 'long' | 'longest' {
  const most = Math.max(0, ...amounts.map((amount) => amount?.length ?? 0));
  if (most <= 8) return 'usual';
  return most <= 10 ? 'long' : 'longest';
}
