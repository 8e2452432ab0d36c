/** The phases a need passes, in order, and the three ways out of the queue (domain: Fase). */
export type Phase =
  | 'proposed'
  | 'toMaturing'
  | 'maturing'
  | 'toDecision'
  | 'executing'
  | 'done'
  | 'rejected'
  | 'postponed'
  | 'stopped';

/** Ambisjonsnivå: lavt, middels, høyt. */
export type AmbitionLevel = 'low' | 'medium' | 'high';

/** Who pays: programmidler, medlemsavgift, drift/forvaltning. */
export type FundingSource = 'programme' | 'membership' | 'operations';

/** What a resolution in Vedtakslogg decided. */
export type ResolutionType = 'maturing' | 'execution' | 'frame' | 'time' | 'cap';

/** What the board is asked to do. A case may combine several, as in `Drøfting/Beslutning`. */
export type CaseType =
  'approval' | 'information' | 'discussion' | 'recommendation' | 'endorsement' | 'decision';
