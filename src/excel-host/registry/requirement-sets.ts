/** The versions of Excel that the host can stand for. */
export type Profile = 'ltsc-2021' | 'microsoft-365';

const excelApi: Readonly<Record<Profile, string>> = {
  'ltsc-2021': '1.14',
  'microsoft-365': '1.20',
};

/** Requirement sets besides ExcelApi, with their highest version; the same in both profiles unless a profile is named. */
const otherSets: Readonly<Record<string, string | Partial<Record<Profile, string>>>> = {
  AddinCommands: '1.3',
  CustomXmlParts: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.1',
  // Of Excel on the web alone.
  ExcelApiOnline: { 'microsoft-365': '1.1' },
  OpenBrowserWindowApi: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

export function isSetSupported(profile: Profile, name: string, version = '1.1'): boolean {
  const found = Object.entries({ ExcelApi: excelApi, ...otherSets }).find(
    ([set]) => set.toLowerCase() === name.toLowerCase(),
  );
  const highest = found?.[1];
  const own = typeof highest === 'object' ? highest[profile] : highest;
  return own !== undefined && compareVersions(version, own) <= 0;
}

/** `1.9` comes before `1.14`. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
