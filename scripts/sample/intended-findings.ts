/**
 * What Saksklar is meant to find in the sample: the kinds of fault that the published papers show, and no other. `need`
 * tells the row. A test compares this with what is found.
 */
export const INTENDED_FINDINGS: readonly { readonly rule: string; readonly need: number | null }[] = [
  { rule: 'funding/unclear', need: 3 },
  { rule: 'need/dependency-late', need: 6 },
  { rule: 'funding/sum-mismatch', need: 7 },
  { rule: 'need/name-drift', need: 9 },
  { rule: 'frame/forecast-over-frame', need: 11 },
  { rule: 'need/dependency-unknown', need: 12 },
  { rule: 'need/dependency-cycle', need: 13 },
  { rule: 'need/owner-missing', need: 14 },
  { rule: 'need/ambition-unknown', need: 16 },
  { rule: 'schedule/not-a-deadline', need: 18 },
  { rule: 'frame/large-change', need: 20 },
  { rule: 'need/phase-unknown', need: 22 },
  { rule: 'frame/large-change', need: 23 },
];
