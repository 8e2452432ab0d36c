/** What an organisation may set, with the values of the domain's section 5 as they are until it does. */
export interface Thresholds {
  /** `frame/large-change`: a change of more than this many tenths of a per cent. */
  readonly largeChangeTenths: number;
  /** `frame/reason-thin`: a reason of fewer words says too little. */
  readonly reasonWords: number;
  /** `budget/stale-actuals`: what was spent is told as of a day more than so many days before the meeting. */
  readonly actualsDays: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { largeChangeTenths: 250, reasonWords: 12, actualsDays: 60 };

export const THRESHOLD_NAMES = ['largeChangePercent', 'reasonWords', 'actualsDays'] as const;

/** A threshold as settings name it. */
export type ThresholdName = (typeof THRESHOLD_NAMES)[number];

/** How a threshold is written in settings. */
interface ThresholdSetting {
  readonly of: keyof Thresholds;
  /** The rule that it limits. */
  readonly rule: string;
  /** What the number as written is multiplied with. */
  readonly factor: number;
  readonly least: number;
  readonly most: number;
}

export const THRESHOLD_SETTINGS: Readonly<Record<ThresholdName, ThresholdSetting>> = {
  largeChangePercent: {
    of: 'largeChangeTenths',
    rule: 'frame/large-change',
    factor: 10,
    least: 0.1,
    most: 1000,
  },
  reasonWords: { of: 'reasonWords', rule: 'frame/reason-thin', factor: 1, least: 1, most: 200 },
  actualsDays: { of: 'actualsDays', rule: 'budget/stale-actuals', factor: 1, least: 1, most: 366 },
};

/** The threshold that a number in settings is; null when it is none that can be. */
export function thresholdFrom(name: ThresholdName, written: number): number | null {
  const { factor, least, most } = THRESHOLD_SETTINGS[name];
  const value = Math.round(written * factor);
  const isExact = Math.abs(value - written * factor) < 1e-6;
  return isExact && written >= least && written <= most ? value : null;
}

/** As settings write it. */
export function writtenThreshold(name: ThresholdName, thresholds: Thresholds): number {
  const { of, factor } = THRESHOLD_SETTINGS[name];
  return thresholds[of] / factor;
}
