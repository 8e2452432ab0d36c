/** A row of the sample's needs queue. Amounts are MNOK. */
export interface SampleNeed {
  readonly id: number;
  readonly name: string;
  readonly area: string;
  readonly owner: string | null;
  readonly phase: string;
  readonly ambition: string;
  readonly priority: number;
  readonly frame?: number;
  /** Where it was another than the frame of today. */
  readonly firstFrame?: number;
  readonly cap?: string;
  readonly spent?: number;
  readonly remaining?: number;
  readonly proposed?: number;
  readonly deadline: string;
  readonly newDeadline?: string;
  readonly background?: string;
  readonly reason?: string;
  readonly consequence?: string;
  readonly funding: string;
  readonly runningCosts?: string;
  /** `YYYY-MM-DD`. */
  readonly needsGroup?: string;
  readonly recommendation?: string;
  readonly maturing?: string;
  readonly execution?: string;
  readonly deviation?: string;
  readonly dependsOn?: string;
  readonly status: string;
  readonly note?: string;
  /** What of the row was published; null when the whole of it is invented. */
  readonly published: string | null;
}

/** Why #3 and #24 were put forward without a decision on maturing (published; the words are ours). */
export const SKIPPED_MATURING =
  'Lagt fram for gjennomføring uten vedtak om modning, for å holde framdriften. Tiltaket krever lite av sektoren.';
