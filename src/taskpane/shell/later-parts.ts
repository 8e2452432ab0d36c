import { later } from './later';

// What the first view does not show. It is fetched as soon as that stands, so that it is there when it is wanted.
export const FindingsView = later(async () => (await import('../findings/findings-view')).FindingsView);
export const FramesView = later(async () => (await import('../frames/frames-view')).FramesView);
export const CasesPlace = later(async () => (await import('../cases/cases-place')).CasesPlace);
export const SettingsView = later(async () => (await import('../settings/settings-view')).SettingsView);

export const LATER = {
  findings: FindingsView,
  frames: FramesView,
  cases: CasesPlace,
  settings: SettingsView,
};
