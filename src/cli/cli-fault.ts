import type { SettingsMistake } from '../core/settings/settings';

/** What only the command line can get wrong. Each has its text in `locales/…/cli.ts` under `faults`. */
export type CliProblem =
  | { readonly code: 'command-missing' }
  | { readonly code: 'command-unknown'; readonly text: string }
  | { readonly code: 'option-unknown'; readonly option: string }
  | { readonly code: 'option-needs-value'; readonly option: string }
  | { readonly code: 'option-takes-no-value'; readonly option: string }
  | { readonly code: 'option-repeated'; readonly option: string }
  | { readonly code: 'option-missing'; readonly option: string }
  | { readonly code: 'file-missing' }
  | { readonly code: 'output-missing' }
  | { readonly code: 'too-many-files'; readonly text: string }
  /** Neither .xlsx nor .csv. */
  | { readonly code: 'report-kind'; readonly path: string }
  | { readonly code: 'case-or-all' }
  | { readonly code: 'two-files' }
  | { readonly code: 'template-verb' }
  | {
      readonly code: 'kind-unknown';
      readonly text: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'refresh-case-gone'; readonly file: string }
  | { readonly code: 'language-unknown'; readonly text: string }
  | { readonly code: 'needs-not-understood'; readonly text: string }
  | { readonly code: 'frame-not-understood'; readonly text: string }
  | { readonly code: 'rule-unknown'; readonly text: string; readonly nearest: string | null }
  | { readonly code: 'rule-without-fix'; readonly text: string }
  | { readonly code: 'settings-wrong'; readonly file: string; readonly mistakes: readonly SettingsMistake[] };

/** Thrown for a `CliProblem`; exit 2 with its text. */
export class CliFault extends Error {
  override readonly name = 'CliFault';

  constructor(
    readonly problem: CliProblem,
    options?: { cause: unknown },
  ) {
    super(problem.code, options);
  }
}
