import type { SettingsMistake } from '../core/settings/settings';
import type { Texts } from './texts';

/** What is wrong with settings, as one text. */
export function settingsMistakes(mistakes: readonly SettingsMistake[], texts: Texts['settings']): string {
  return mistakes
    .map((mistake) => {
      switch (mistake.code) {
        case 'not-json':
          return texts.notJson;
        case 'newer':
          return texts.newer;
        case 'unknown-name':
          return texts.unknownName(mistake.name, mistake.nearest);
        case 'wrong-value':
          return texts.wrongValue(mistake.name, mistake.allowed);
      }
    })
    .join('; ');
}
