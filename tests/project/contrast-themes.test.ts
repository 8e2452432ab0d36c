import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** The colours of the four contrast themes of Windows, which a browser gives by these names. */
const THEMES = {
  aquatic: colours('202020', 'ffffff', '75e9fc', 'a6a6a6', '8ee3f0', '263b50'),
  desert: colours('fffaef', '3d3d3d', '1c5e75', '676767', '903909', 'fff5e3'),
  dusk: colours('2d3236', 'ffffff', '70ebde', 'a6a6a6', 'a1bfde', '212d3b'),
  nightSky: colours('000000', 'ffffff', '8080ff', 'a6a6a6', 'd6b4fd', '2b2b2b'),
};

function colours(canvas: string, text: string, link: string, gray: string, chosen: string, onChosen: string) {
  return {
    ...{ Canvas: canvas, CanvasText: text, LinkText: link, GrayText: gray },
    ...{ Highlight: chosen, HighlightText: onChosen },
  };
}
type Colour = keyof ReturnType<typeof colours>;
const NAMES = Object.keys(THEMES.aquatic);
const isColour = (name: string): name is Colour => NAMES.includes(name);

/** By WCAG 2.1. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What our own styles for contrast themes colour, and with what; all else is left to the browser. */
const used = [...readFileSync('src/taskpane/contrast.css', 'utf8').matchAll(/^\s+([a-z-]+): ([^;]+);/gm)]
  .filter(([, property = '']) =>
    /^(?:color|fill|stroke|background|outline|box-shadow)$|^border$/.test(property),
  )
  .flatMap(([, property = '', value = '']) =>
    value
      .split(/\s+/)
      .filter((word) => /^(?:[A-Z#]|rgb|var)/.test(word))
      .map((colour) => ({ property, colour })),
  );

describe('the styles for contrast themes', () => {
  it('use the theme’s own colours alone', () => {
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter(({ colour }) => !isColour(colour))).toEqual([]);
  });

  it.each(Object.entries(THEMES))('can be told apart and read in %s', (_name, theme) => {
    for (const { property, colour } of used) {
      if (!isColour(colour) || colour === 'Canvas') continue;
      // Words on what is chosen; words on the ground; and shapes, lines and edges on the ground.
      if (colour === 'HighlightText') expect(contrast(theme[colour], theme.Highlight)).toBeGreaterThan(4.5);
      else expect(contrast(theme[colour], theme.Canvas)).toBeGreaterThan(property === 'color' ? 4.5 : 3);
    }
  });
});
