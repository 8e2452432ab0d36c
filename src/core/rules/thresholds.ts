/** What an organisation may set, with the values of the domain's section 5 as they are until it does. */
export interface Thresholds {
  /** `frame/large-change`: a change of more than this many tenths of a per cent. */
  readonly largeChangeTenths: number;
  /** `frame/reason-thin`: a reason of fewer words says too little. */
  readonly reasonWords: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { largeChangeTenths: 250, reasonWords: 12 };
