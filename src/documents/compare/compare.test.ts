import { beforeAll, describe, expect, it } from '@jest/globals';
import { Fault } from '../../core/fault';
import { loadTexts } from '../../locales/texts';
import nb from '../../locales/nb';
import { type CheckedWorkbook, makePaper } from '../make-paper';
import { docxText, xmlParts } from '../testing/docx-text';
import { CHECKED, checkedFrom, FULL_WORKBOOK, fullWorkbook } from '../testing/papers';
import { changed, ownTemplate } from '../testing/templates';
import { readProvenance } from '../provenance/provenance';
import { refreshDocument } from './refresh';
import { type Verification, verifyDocument } from './verify';

const CREATED = '2022-06-01T08:00:00.000Z';
const LATER = '2022-06-02T09:00:00.000Z';
/** #20 goes to 7,05 MNOK instead of 6,8. */
const MOVED = checkedFrom(fullWorkbook({ 'Ny ramme (MNOK)': 7.05 }));

async function memoFrom(workbook: CheckedWorkbook, draft = false): Promise<Uint8Array> {
  const template = { bytes: ownTemplate('nb'), name: 'saksfremlegg-rammeendring.nb.docx' };
  const options = { language: 'nb', texts: nb, draft, created: CREATED } as const;
  const request = { kind: 'memo', case: '17/22' } as const;
  return (await makePaper(workbook, request, () => Promise.resolve(template), options)).bytes;
}

const OWN_WORDS = 'med kr 2 000 000, fra 4,80 til 6,8 mill. kroner';

let memo = new Uint8Array();
beforeAll(async () => {
  memo = new Uint8Array(await memoFrom(CHECKED));
});

const verify = (bytes: Uint8Array, workbook = CHECKED): Promise<Verification> =>
  verifyDocument(bytes, 'memo.docx', workbook, loadTexts);
const refresh = (bytes: Uint8Array, workbook: CheckedWorkbook, overwrite = false) =>
  refreshDocument(bytes, 'memo.docx', workbook, { overwrite, created: LATER, textsFor: loadTexts });

/** The document as someone has left it. */
function edited(change: (xml: string) => string, bytes = memo): Uint8Array {
  return changed(bytes, { 'word/document.xml': change });
}

function fieldsOf({ differences }: Verification): readonly string[] {
  return differences.map(({ field, kind }) => `${field} ${kind}`);
}

function readable(bytes: Uint8Array): string {
  return docxText(bytes).replaceAll('\u00a0', ' ');
}

describe('a document and its workbook', () => {
  it('agree when nothing has changed', async () => {
    expect(await verify(memo)).toMatchObject({
      same: true,
      differences: [],
      editedTexts: [],
      hasMovedOn: false,
      isReadOtherwise: false,
      isDraft: false,
      made: '2022-06-01T08:00:00Z',
    });
  });

  it('differ in every figure that another amount touches', async () => {
    const result = await verify(memo, MOVED);
    expect(result).toMatchObject({ same: false, hasMovedOn: true });
    expect(fieldsOf(result)).toEqual(
      expect.arrayContaining([
        'need.20.proposed workbook',
        'need.20.change workbook',
        'need.20.percent workbook',
        'programme.frames.after workbook',
        'need.20.proposed.chart chart',
      ]),
    );
    expect(result.differences.find(({ field }) => field === 'need.20.proposed')).toMatchObject({
      memo: '6,8 MNOK',
      workbook: '7,05\u00a0MNOK',
      cells: ['Behovskø!K2'],
    });
    expect(fieldsOf(result)).not.toContain('need.20.current workbook');
  });

  it('tell what a person has written over, and what is taken out', async () => {
    const over = edited((xml) => xml.replaceAll('>+2,0<', '>+2,5<'));
    expect(fieldsOf(await verify(over))).toEqual(['need.20.change edited']);
    const without = edited((xml) =>
      xml.replace(/<w:sdt><w:sdtPr><w:tag w:val="need\.20\.percent"\/>[^]*?<\/w:sdt>/g, ''),
    );
    expect(fieldsOf(await verify(without))).toEqual(['need.20.percent removed']);
  });

  it('agree where a person has written what the workbook says, or another kind of space', async () => {
    const spaced = edited((xml) => xml.replaceAll('6,8\u00a0MNOK', '6,8 MNOK'));
    expect((await verify(spaced)).same).toBe(true);
    const ahead = edited((xml) => xml.replaceAll('>4,8<', '>4,80<'));
    expect(fieldsOf(await verify(ahead))).toContain('need.20.current edited');
  });

  it('agree where the resolution writes an amount in its own way, and go on doing so when they are brought up to date', async () => {
    const snapshot = {
      ...FULL_WORKBOOK,
      sheets: FULL_WORKBOOK.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) =>
          row.map((value) =>
            typeof value === 'string' ? value.replace('fra 4,8 MNOK til 6,8 MNOK', OWN_WORDS) : value,
          ),
        ),
      })),
    };
    const workbook = checkedFrom(snapshot);
    const own = await memoFrom(workbook);
    expect(readable(own)).toContain(OWN_WORDS);
    expect((await verify(own, workbook)).differences).toEqual([]);
    const { bytes, changed } = await refresh(own, workbook);
    expect(changed).toEqual([]);
    expect((await verify(bytes, workbook)).differences).toEqual([]);
  });

  it('tell of a text that is another in the workbook, and of one rewritten in the document', async () => {
    const other = checkedFrom(fullWorkbook({ Tilråding: 'Tilrås ikke.' }));
    expect(fieldsOf(await verify(memo, other))).toEqual(['need.20.recommendation text']);
    const rewritten = edited((xml) => xml.replace('Tilrås.', 'Behovsgruppen er enig.'));
    expect(await verify(rewritten)).toMatchObject({ same: true, editedTexts: ['need.20.recommendation'] });
  });

  it('are not compared when the case is gone', async () => {
    const [first] = CHECKED.snapshot.sheets;
    if (!first) throw new Error('no sheet');
    const without = checkedFrom({ ...CHECKED.snapshot, sheets: [first] });
    expect(await verify(memo, without)).toMatchObject({ same: false, isCaseGone: true });
  });
});

describe('what Word does to a document', () => {
  it.each<[string, (xml: string) => string]>([
    [
      'parts a figure over runs',
      (xml) =>
        xml.replace(
          '<w:t xml:space="preserve">4,8</w:t></w:r></w:sdtContent>',
          '<w:t>4</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>,8</w:t></w:r></w:sdtContent>',
        ),
    ],
    [
      'tracks an insertion',
      (xml) =>
        xml.replace(
          /<w:sdtContent>(<w:r><w:t xml:space="preserve">4,8<\/w:t><\/w:r>)<\/w:sdtContent>/,
          '<w:sdtContent><w:ins w:id="9" w:author="a" w:date="2022-06-01T00:00:00Z">$1</w:ins></w:sdtContent>',
        ),
    ],
    [
      'copies a paragraph',
      (xml) => xml.replace(/(<w:p>(?:(?!<w:p>)[^])*?need\.20\.current(?:(?!<w:p>)[^])*?<\/w:p>)/, '$1$1'),
    ],
    [
      'writes the attributes in another order',
      (xml) => xml.replaceAll('<w:tag w:val=', "<w:tag w:other='x' w:val="),
    ],
  ])('%s: no figure is lost', async (_, change) => {
    const bytes = edited(change);
    expect(bytes).not.toEqual(memo);
    expect((await verify(bytes)).same).toBe(true);
    const after = await refresh(bytes, checkedFrom(fullWorkbook({ 'Ramme (MNOK)': 4.9 })));
    expect(after.kept).toEqual([]);
    expect(readable(after.bytes)).toContain('4,9\n+1,9\n6,8');
  });

  it('keeps a deletion that is tracked out of what is compared', async () => {
    const tracked = edited((xml) =>
      xml.replace(
        /<w:sdtContent>(<w:r>)<w:t xml:space="preserve">4,8<\/w:t><\/w:r><\/w:sdtContent>/,
        '<w:sdtContent><w:del w:id="9" w:author="a"><w:r><w:delText>4,8</w:delText></w:r></w:del><w:ins w:id="10" w:author="a">$1<w:t>5,0</w:t></w:r></w:ins></w:sdtContent>',
      ),
    );
    expect(fieldsOf(await verify(tracked))).toEqual(['need.20.current edited']);
  });
});

describe('bringing a document up to date', () => {
  it('changes the figures, each told with its cells, and nothing else', async () => {
    const rewritten = edited((xml) => xml.replace('Tilrås.', 'Behovsgruppen er enig.'));
    const { bytes, changed: changes, kept } = await refresh(rewritten, MOVED);
    expect(changes).toContainEqual({
      field: 'need.20.proposed',
      from: '6,8 MNOK',
      to: '7,05\u00a0MNOK',
      cells: ['Behovskø!K2'],
    });
    expect(kept).toEqual([]);
    const text = readable(bytes);
    expect(text).toContain('Rammen for #20 økes fra 4,80 MNOK til 7,05 MNOK.');
    expect(text).toContain('#20 Tillitsanker\n4,80\n+2,25\n7,05\n46,9 %');
    expect(text).toContain('Behovsgruppen er enig.');
    const before = xmlParts(rewritten);
    for (const [path, xml] of xmlParts(bytes))
      if (
        !/^word\/(?:document|charts\/)|^customXml\/item|^docProps\/custom|Content_Types|_rels\/\.rels/.test(
          path,
        )
      )
        expect([path, xml]).toEqual([path, before.get(path)]);
    expect((await verify(bytes, MOVED)).differences).toEqual([]);
  });

  it('changes the chart with its data and its description', async () => {
    const parts = xmlParts((await refresh(memo, MOVED)).bytes);
    const chart = [...parts].find(([path]) => path.startsWith('word/charts/s'))?.[1] ?? '';
    expect(chart).toContain('<c:v>7.05</c:v>');
    expect(chart).not.toContain('<c:v>6.8</c:v>');
    expect(parts.get('word/document.xml')).toMatch(/descr="[^"]*7,05\u00a0MNOK/);
  });

  it('leaves alone what a person has written over, unless asked', async () => {
    const over = edited((xml) => xml.replaceAll('>+2,0<', '>+2,5<'));
    const left = await refresh(over, MOVED);
    expect(left.kept).toEqual([
      { field: 'need.20.change', from: '+2,5', to: '+2,25', cells: expect.any(Array) },
    ]);
    expect(readable(left.bytes)).toContain('+2,5\n7,05');
    const taken = await refresh(over, MOVED, true);
    expect(taken.kept).toEqual([]);
    expect(readable(taken.bytes)).toContain('+2,25\n7,05');
  });

  it('tells of texts that have changed, and changes none', async () => {
    const other = checkedFrom(fullWorkbook({ Tilråding: 'Tilrås ikke.' }));
    const { texts, changed: changes, bytes } = await refresh(memo, other);
    expect({ texts, changes }).toEqual({ texts: ['need.20.recommendation'], changes: [] });
    expect(readable(bytes)).toContain('Tilrås.');
  });

  it('keeps the mark of a draft', async () => {
    const draft = await memoFrom(CHECKED, true);
    const { bytes, isDraft } = await refresh(draft, MOVED);
    expect(isDraft).toBe(true);
    expect(xmlParts(bytes).get('word/header1.xml')).toContain('UTKAST');
  });
});

describe('where a document comes from', () => {
  it('is kept in it, and readable in its properties', () => {
    const parts = xmlParts(memo);
    const read = readProvenance(parts.get('customXml/item1.xml') ?? '');
    if (read.kind !== 'provenance') throw new Error(read.kind);
    expect(read.provenance).toMatchObject({
      request: { kind: 'memo', case: '17/22' },
      made: '2022-06-01T08:00:00Z',
      workbook: { name: 'behov.xlsx' },
      template: { name: 'saksfremlegg-rammeendring.nb.docx' },
    });
    expect(read.provenance.figures).toContainEqual({
      field: 'need.20.proposed',
      value: { kind: 'money', value: 680_000_000 },
      cells: ['Behovskø!K2'],
      forms: [
        { form: 'mnok', text: '6,8 MNOK' },
        { form: 'tall', text: '6,8' },
      ],
    });
    expect(parts.get('docProps/custom.xml')).toContain('behov.xlsx');
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'document-not-docx'],
    ['a document of another kind', () => ownTemplate('nb'), 'document-not-ours'],
    ['half a document', (bytes) => bytes.slice(0, bytes.length / 2), 'document-damaged'],
    [
      'XML without end',
      (bytes) => changed(bytes, { 'word/document.xml': () => '<a '.repeat(300_000) }),
      'document-damaged',
    ],
    [
      'elements in elements without end',
      (bytes) => changed(bytes, { 'word/document.xml': () => '<a>'.repeat(5000) + '</a>'.repeat(5000) }),
      'document-damaged',
    ],
    [
      'figures changed behind their control',
      (bytes) => changed(bytes, { 'customXml/item1.xml': (xml) => xml.replace('680000000', '780000000') }),
      'document-provenance',
    ],
  ])('is asked for in vain: %s', async (_, make, code) => {
    const error: unknown = await verify(make(memo)).catch((cause: unknown) => cause);
    expect(error instanceof Fault && error.problem.code).toBe(code);
  });
});
