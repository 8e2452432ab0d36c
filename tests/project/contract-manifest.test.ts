import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contractManifest } from '../../scripts/manifest';
import { child, descendants, parseXml } from './xml-tree';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('the manifest of the contract page', () => {
  it('is another add-in with another name and page, else the same', () => {
    const [ours, theirs] = [manifest, contractManifest(manifest)].map(parseXml);
    if (!ours || !theirs) throw new Error('no manifest');
    const id = child(theirs, 'Id').text;
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(id).not.toBe(child(ours, 'Id').text);
    expect(child(theirs, 'DisplayName').attributes.get('DefaultValue')).toBe('Saksklar kontrakt');
    expect(contractManifest(manifest)).not.toContain('taskpane.html');
    expect(contractManifest(manifest).match(/contract\.html/g)?.length).toBeGreaterThan(1);
    expect(descendants(theirs).map(({ name }) => name)).toEqual(descendants(ours).map(({ name }) => name));
  });
});
