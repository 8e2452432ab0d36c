import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { DEVELOPMENT_ADDRESS, manifestFor } from '../../scripts/manifest';
import { child, childOrNull, descendants, parseXml, type XmlElement } from './xml-tree';

const source = readFileSync('manifest.xml', 'utf8');
const manifest = parseXml(source);
const all = descendants(manifest);
const resources = child(child(manifest, 'VersionOverrides'), 'Resources');
const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';
const named = (name: string): readonly XmlElement[] => all.filter((element) => element.name === name);

/** The order the schema demands of the children of each element that this manifest uses. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
    ],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('manifest.xml', () => {
  it('is a task pane add-in for Excel, ExcelApi 1.14, with a shared runtime', () => {
    expect(attribute(manifest, 'xsi:type')).toBe('TaskPaneApp');
    expect(named('Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    const sets = named('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
    expect(named('Runtime').map((runtime) => attribute(runtime, 'lifetime'))).toEqual(['long']);
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  it('has a GUID and a version of four numbers that begins as package.json says', () => {
    expect(child(manifest, 'Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(child(manifest, 'Version').text).toBe(`${version}.0`);
  });

  it.each(all.filter(({ name }) => name in ORDER).map((element) => [element.name, element] as const))(
    'has the children of <%s> in the order of the schema',
    (name, element) => {
      const order = ORDER[name] ?? [];
      const places = element.children.map((one) => order.indexOf(one.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it('keeps ids unique and within 32 characters, and texts within their limits', () => {
    const controls = ['Group', 'Control'].flatMap((name) =>
      named(name).map((element) => attribute(element, 'id')),
    );
    const texts = resources.children.flatMap((list) =>
      list.children.map((element) => attribute(element, 'id')),
    );
    const ids = [...controls, ...texts, ...named('TaskpaneId').map(({ text }) => text)];
    expect(ids.filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const values = (name: string) =>
      descendants(child(resources, name)).flatMap((element) => [
        attribute(element, 'DefaultValue'),
        attribute(element, 'Value'),
      ]);
    expect(values('bt:ShortStrings').filter((text) => text.length > 125)).toEqual([]);
    expect(values('bt:LongStrings').filter((text) => text.length > 250)).toEqual([]);
    const words = (name: string) =>
      descendants(child(manifest, name)).map(
        (one) => attribute(one, 'DefaultValue') || attribute(one, 'Value'),
      );
    expect(words('DisplayName').filter((text) => text.length === 0 || text.length > 125)).toEqual([]);
    expect(words('Description').filter((text) => text.length === 0 || text.length > 250)).toEqual([]);
  });

  it('uses every resource it defines and defines every one it uses, in the right list', () => {
    const KIND: Readonly<Record<string, string>> = {
      Label: 'bt:ShortStrings',
      Title: 'bt:ShortStrings',
      Description: 'bt:LongStrings',
      'bt:Image': 'bt:Images',
      Runtime: 'bt:Urls',
      FunctionFile: 'bt:Urls',
      SourceLocation: 'bt:Urls',
      LearnMoreUrl: 'bt:Urls',
    };
    const used = all
      .filter((element) => element.attributes.has('resid'))
      .map((element) => `${KIND[element.name] ?? `<${element.name}>`} ${attribute(element, 'resid')}`);
    const defined = resources.children.flatMap((list) =>
      list.children.map((element) => `${list.name} ${attribute(element, 'id')}`),
    );
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('says everything in bokmål, nynorsk and English', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('nb-NO');
    const said = [child(manifest, 'DisplayName'), child(manifest, 'Description'), ...named('bt:String')];
    for (const element of said) {
      expect(attribute(element, 'DefaultValue')).not.toBe('');
      expect(element.children.map((one) => attribute(one, 'Locale'))).toEqual(['nn-NO', 'en-US']);
      expect(element.children.filter((one) => attribute(one, 'Value') === '')).toEqual([]);
    }
  });

  it('gives each button its three icon sizes', () => {
    for (const icon of named('Icon')) {
      expect(icon.children.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of icon.children) {
        const resource = child(resources, 'bt:Images').children.find(
          (one) => attribute(one, 'id') === attribute(image, 'resid'),
        );
        expect(resource && attribute(resource, 'DefaultValue')).toMatch(
          new RegExp(`-${attribute(image, 'size')}\\.png$`),
        );
      }
    }
  });

  it('has every icon, in the size its name says', () => {
    const icons = addresses().filter((address) => address.endsWith('.png'));
    expect(icons.length).toBeGreaterThan(7);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, ...pixels(icon.slice(DEVELOPMENT_ADDRESS.length + 1))]).toEqual([icon, size, size]);
    }
    expect(attribute(child(manifest, 'IconUrl'), 'DefaultValue')).toContain('-64.png');
    expect(attribute(child(manifest, 'HighResolutionIconUrl'), 'DefaultValue')).toContain('-128.png');
  });

  it('points only at its own server, over https, and at files that exist', () => {
    expect(childOrNull(manifest, 'AppDomains')).toBeNull();
    for (const address of addresses()) {
      expect(address.startsWith(`${DEVELOPMENT_ADDRESS}/`)).toBe(true);
      expect([address, existsSync(address.slice(DEVELOPMENT_ADDRESS.length + 1))]).toEqual([address, true]);
    }
  });

  it('opens the pane from one button, and has a function for each of the others, all in the shared runtime', () => {
    const pane = all.filter(({ name }) => ['Runtime', 'FunctionFile'].includes(name));
    const opened = named('SourceLocation').filter((element) => element.attributes.has('resid'));
    expect(new Set([...pane, ...opened].map((element) => attribute(element, 'resid')))).toEqual(
      new Set(['Pane.Url']),
    );
    expect(named('Action').map((action) => attribute(action, 'xsi:type'))).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
    expect(named('FunctionName').map(({ text }) => text)).toEqual(['checkNow', 'makeMemo', 'removeMarks']);
  });
});

describe('manifestFor', () => {
  it('moves every address to the given server and nothing else', () => {
    const moved = manifestFor(source, 'https://saksklar.example.no/tillegg/');
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://saksklar.example.no/tillegg/taskpane.html"');
    expect(moved.replaceAll('https://saksklar.example.no/tillegg', DEVELOPMENT_ADDRESS)).toBe(source);
  });

  it.each(['http://saksklar.example.no', 'saksklar.example.no', '', 'https://example.no/?a=1'])(
    'refuses the address “%s”',
    (address) => {
      expect(() => manifestFor(source, address)).toThrow('SAKSKLAR_URL');
    },
  );
});

function addresses(): readonly string[] {
  return all
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => value.includes('://'))
    .filter((value, place, list) => list.indexOf(value) === place);
}

/** Width and height from the header chunk of a PNG file. */
function pixels(path: string): readonly [number, number] {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
