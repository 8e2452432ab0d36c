import type { Language } from '../../src/locales/language';
import type { Look } from './open-state';
import type { PaneState } from './states';

export interface Shown extends Look {
  readonly state: PaneState;
  readonly language: Language;
}

const THEMES: Readonly<Record<Look['theme'], string>> = {
  light: 'lyst',
  dark: 'mørkt',
  contrast: 'kontrast',
};
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' };

/** `findings-nb-320-dark.webp` */
export function fileName({ state, language, width, theme }: Shown): string {
  return `${state.name}-${language}-${width}-${theme}.webp`;
}

/** A page that shows the pictures, state by state. */
export function indexPage(states: readonly PaneState[], shown: readonly Shown[]): string {
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Saksklar: slik ser oppgaveruten ut</title>
    <style>
      body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #f3f4f4; }
      .row { display: flex; gap: 20px; align-items: flex-start; overflow-x: auto; padding-bottom: 12px; }
      figure { flex: none; margin: 0; }
      img { display: block; border: 1px solid #c9cfd0; background: #fff; }
      figcaption { padding-top: 4px; color: #4a5254; }
    </style>
  </head>
  <body>
    <h1>Slik ser oppgaveruten ut</h1>
    <p>Hver tilstand i 320 og 350 px, i lyst og mørkt tema og med kontrast. Laget med <code>npm run gallery</code>.</p>
${states.map((state) => section(state, shown)).join('\n')}
  </body>
</html>
`;
}

function section(state: PaneState, shown: readonly Shown[]): string {
  const figures = shown.filter((one) => one.state === state).map((one) => figure(one));
  return `    <h2 id="${state.name}">${state.caption}</h2>
    <div class="row" tabindex="0" role="group" aria-labelledby="${state.name}">
${figures.join('\n')}
    </div>`;
}

function figure(one: Shown): string {
  const how = `${one.width} px, ${THEMES[one.theme]}, ${LANGUAGE_NAMES[one.language]}`;
  return `      <figure><img src="${fileName(one)}" width="${one.width}" loading="lazy" alt="${one.state.caption}: ${how}" /><figcaption>${how}</figcaption></figure>`;
}
