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

/** Where an action item stands. */
export type ActionStatus = 'open' | 'ongoing' | 'closed' | 'dropped';

/** Whether a criterion holds. */
export type YesOrNo = 'yes' | 'no';

/** Modenhet: how far a measure is from being ready. */
export type Maturity = 'mature' | 'lessMature' | 'immature';

/** The minimum list must fit in the steering frame; the plus list comes after it. */
export type MeasureList = 'minimum' | 'plus';

/** How closely the programme follows a measure of the sector. */
export type Segment = 'jointSteering' | 'coordination' | 'observation';

/** A measure's status as a traffic light. */
export type Light = 'green' | 'yellow' | 'red';
