/** How a cell of the add-in's own looks. Colours are `#RRGGBB`; what is left out is as in a new workbook. */
export interface Look {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly lineBelow?: string;
  readonly numberFormat?: string;
}

const PETROL = '#12535F';
const LINE = '#C9D3D5';

const row = { vertical: 'top', lineBelow: LINE } as const;

/** Numbers are to the right, texts to the left, and colour is never the only sign. */
const LOOKS = {
  title: { bold: true, size: 16, colour: PETROL },
  note: { italic: true, colour: '#5B6B70' },
  heading: { bold: true, size: 13, colour: PETROL },
  head: { bold: true, fill: PETROL, colour: '#FFFFFF', wrap: true, vertical: 'center', indent: 1 },
  headNumber: {
    bold: true,
    fill: PETROL,
    colour: '#FFFFFF',
    wrap: true,
    vertical: 'center',
    horizontal: 'right',
  },
  text: { ...row, wrap: true, indent: 1 },
  label: { ...row, indent: 1 },
  strong: { bold: true },
  link: { ...row, indent: 1, underline: true, colour: '#0B5CAD' },
  amount: { ...row, horizontal: 'right', numberFormat: '#,##0.0' },
  signed: { ...row, horizontal: 'right', numberFormat: '+#,##0.0;\u2212#,##0.0;0.0' },
  percent: { ...row, horizontal: 'right', numberFormat: '0.0 %' },
  whole: { ...row, horizontal: 'right', numberFormat: '0' },
  error: { ...row, indent: 1, bold: true, colour: '#A4262C' },
  warning: { ...row, indent: 1, bold: true, colour: '#7A4A00' },
  info: { ...row, indent: 1, bold: true, colour: '#0B5CAD' },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

export function lookOf(name: LookName): Look {
  return LOOKS[name];
}

/** What a cell with a finding is marked with; the sheet Kontroll and the pane say in words what is wrong. */
export const MARK_LOOKS = {
  error: { fill: '#F9D6D5', colour: '#6E0811' },
  warning: { fill: '#FFE7B3', colour: '#4A3200' },
  info: { fill: '#D6E8F7', colour: '#0B3A66' },
} as const satisfies Readonly<Record<string, Look>>;
