import { settingsMistakes } from '../../locales/settings-mistakes';
import type { CliTexts } from '../../locales/cli-texts';
import type { CliProblem } from '../cli-fault';

/** What went wrong and what to do, as one line. */
export function describeCliProblem(problem: CliProblem, { cli, settings }: CliTexts): string {
  const texts = cli.faults;
  switch (problem.code) {
    case 'command-missing':
      return texts.commandMissing;
    case 'command-unknown':
      return texts.commandUnknown(problem.text);
    case 'option-unknown':
      return texts.optionUnknown(problem.option);
    case 'option-needs-value':
      return texts.optionNeedsValue(problem.option);
    case 'option-takes-no-value':
      return texts.optionTakesNoValue(problem.option);
    case 'option-repeated':
      return texts.optionRepeated(problem.option);
    case 'option-missing':
      return texts.optionMissing(problem.option);
    case 'file-missing':
      return texts.fileMissing;
    case 'output-missing':
      return texts.outputMissing;
    case 'too-many-files':
      return texts.tooManyFiles(problem.text);
    case 'report-kind':
      return texts.reportKind(problem.path);
    case 'case-or-all':
      return texts.caseOrAll;
    case 'two-files':
      return texts.twoFiles;
    case 'template-verb':
      return texts.templateVerb;
    case 'kind-unknown':
      return texts.kindUnknown(problem.text, problem.known.join(', '), problem.nearest);
    case 'refresh-case-gone':
      return texts.refreshCaseGone(problem.file);
    case 'language-unknown':
      return texts.languageUnknown(problem.text);
    case 'needs-not-understood':
      return texts.needsNotUnderstood(problem.text);
    case 'frame-not-understood':
      return texts.frameNotUnderstood(problem.text);
    case 'rule-unknown':
      return texts.ruleUnknown(problem.text, problem.nearest);
    case 'rule-without-fix':
      return texts.ruleWithoutFix(problem.text);
    case 'settings-wrong':
      return texts.settingsWrong(problem.file, settingsMistakes(problem.mistakes, settings));
  }
}
