import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeIntoFolder, writeOutput } from './write-files';

const bytes = new TextEncoder().encode('ny');
let io: { readonly folder: string };

beforeEach(() => {
  io = { folder: mkdtempSync(join(tmpdir(), 'saksklar-')) };
});
afterEach(() => rmSync(io.folder, { recursive: true, force: true }));

describe('writeOutput', () => {
  it('writes a file, and replaces one', async () => {
    await writeOutput(io, 'a.xlsx', new TextEncoder().encode('gammel'));
    await writeOutput(io, 'a.xlsx', bytes);
    expect(readFileSync(join(io.folder, 'a.xlsx'), 'utf8')).toBe('ny');
    expect(readdirSync(io.folder)).toEqual(['a.xlsx']);
  });

  it('refuses to write where there is no folder, and leaves nothing', async () => {
    await expect(writeOutput(io, 'mangler/a.xlsx', bytes)).rejects.toMatchObject({
      problem: { code: 'output-not-writable', path: 'mangler/a.xlsx' },
    });
    expect(readdirSync(io.folder)).toEqual([]);
  });

  it('refuses to write over a folder', async () => {
    mkdirSync(join(io.folder, 'a.xlsx'));
    await expect(writeOutput(io, 'a.xlsx', bytes)).rejects.toMatchObject({
      problem: { code: 'output-not-writable' },
    });
    expect(readdirSync(io.folder)).toEqual(['a.xlsx']);
  });

  it('refuses to write over its own input, also by another name', async () => {
    writeFileSync(join(io.folder, 'inn.xlsx'), 'inn');
    symlinkSync('inn.xlsx', join(io.folder, 'lenke.xlsx'));
    await expect(writeOutput(io, './lenke.xlsx', bytes, 'inn.xlsx')).rejects.toMatchObject({
      problem: { code: 'output-is-input', path: './lenke.xlsx' },
    });
    expect(readFileSync(join(io.folder, 'inn.xlsx'), 'utf8')).toBe('inn');
  });
});

describe('writeIntoFolder', () => {
  it('makes the folder and those above it', async () => {
    await writeIntoFolder(io, 'ut/saker', [{ name: 'a.docx', bytes }]);
    expect(readdirSync(join(io.folder, 'ut/saker'))).toEqual(['a.docx']);
  });

  it('leaves no file and no new folder when one of several cannot be written', async () => {
    const files = [
      { name: 'a.docx', bytes },
      { name: 'mangler/b.docx', bytes },
    ];
    await expect(writeIntoFolder(io, 'ut/saker', files)).rejects.toMatchObject({
      problem: { code: 'output-not-writable', path: 'ut/saker' },
    });
    expect(readdirSync(io.folder)).toEqual([]);
  });

  it('keeps a folder that was there', async () => {
    mkdirSync(join(io.folder, 'ut/b.docx'), { recursive: true });
    const files = [
      { name: 'a.docx', bytes },
      { name: 'b.docx', bytes },
    ];
    await expect(writeIntoFolder(io, 'ut', files)).rejects.toMatchObject({
      problem: { code: 'output-not-writable' },
    });
    expect(readdirSync(join(io.folder, 'ut'))).toEqual(['b.docx']);
  });

  it('refuses a path that is a file', async () => {
    writeFileSync(join(io.folder, 'ut'), 'fil');
    await expect(writeIntoFolder(io, 'ut', [{ name: 'a.docx', bytes }])).rejects.toMatchObject({
      problem: { code: 'output-not-writable' },
    });
  });
});
