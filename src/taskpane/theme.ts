import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The petrol of Saksklar's mark, from ink to paper. */
const petrol: BrandVariants = {
  10: '#020506',
  20: '#0a1a1e',
  30: '#0b2a31',
  40: '#0b3740',
  50: '#0d434e',
  60: '#10505c',
  70: '#155d6a',
  80: '#12535f',
  90: '#2b7582',
  100: '#43838f',
  110: '#5a929c',
  120: '#71a1aa',
  130: '#88b0b8',
  140: '#9fc0c6',
  150: '#b8d0d5',
  160: '#d2e1e4',
};

const light: Theme = createLightTheme(petrol);

/** Fluent's own dark foregrounds of a brand are too dim on its dark ground for this hue. */
const dark: Theme = {
  ...createDarkTheme(petrol),
  colorBrandForeground1: petrol[130],
  colorBrandForeground2: petrol[140],
  colorBrandForegroundLink: petrol[130],
  colorCompoundBrandForeground1: petrol[130],
  colorCompoundBrandStroke: petrol[120],
};

export function themeFor(isDark: boolean): Theme {
  return isDark ? dark : light;
}
