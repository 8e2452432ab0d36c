import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { Fault, type Problem } from '../../core/fault';
import nb from '../../locales/nb';
import { makeDocument } from '../make-document';
import { docxText, xmlParts } from '../testing/docx-text';
import { memoOfOne, memoOfTwo } from '../testing/memos';
import { changed, ownTemplate, paragraph, withBody } from '../testing/templates';

function made(template: Uint8Array, memo = memoOfOne): Uint8Array {
  return makeDocument({ bytes: template, name: 'Mal.docx' }, memo, {
    language: 'nb',
    texts: nb,
    draft: false,
  }).bytes;
}

function problemOf(template: Uint8Array): Problem {
  try {
    made(template);
  } catch (error) {
    if (error instanceof Fault) return error.problem;
    throw error;
  }
  throw new Error('The template was accepted');
}

const own = ownTemplate('nb');
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function withRelationship(type: string, more: string): Uint8Array {
  return changed(own, {
    [RELATIONSHIPS]: (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="${OFFICE}/${type}" ${more}/></Relationships>`,
      ),
  });
}

describe('a file that is no template', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Hei')],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a workbook',
      changed(own, {
        '[Content_Types].xml': (xml) => xml.replace('wordprocessingml.document', 'spreadsheetml.sheet'),
      }),
    ],
  ])('is refused: %s', (_, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'template-not-docx', file: 'Mal.docx' });
  });

  it('is damaged when it is cut short', () => {
    expect(problemOf(own.slice(0, own.length / 2))).toMatchObject({ code: 'template-damaged' });
  });

  it('is damaged when its XML is', () => {
    expect(
      problemOf(changed(own, { 'word/document.xml': (xml) => xml.replace('</w:body>', '') })),
    ).toMatchObject({
      code: 'template-damaged',
      part: 'word/document.xml',
    });
  });

  it('is damaged when it declares entities or nests without end', () => {
    const entities = '<!DOCTYPE a [<!ENTITY b "c">]>';
    const doctype = changed(own, { 'word/styles.xml': (xml) => xml.replace('?>', `?>${entities}`) });
    expect(problemOf(doctype)).toMatchObject({ code: 'template-damaged', part: 'word/styles.xml' });
    const deep = withBody('<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000));
    expect(problemOf(deep)).toMatchObject({ code: 'template-damaged', part: 'word/document.xml' });
  });

  it('is too large when it says it unpacks to more than a template can be', () => {
    const bomb = changed(own, { 'word/media/a.txt': ' '.repeat(60 * 1024 * 1024) });
    expect(problemOf(bomb)).toEqual({
      code: 'template-too-large',
      file: 'Mal.docx',
      megabytes: 61,
      limit: 50,
    });
  });

  it('is damaged when a part is larger than it says', () => {
    const bytes = changed(own, {
      'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${' '.repeat(1e6)}`),
    });
    expect(problemOf(withDeclaredSize(bytes, 'word/document.xml', 2000))).toMatchObject({
      code: 'template-damaged',
    });
  });
});

/** The zip with another size declared for one of its parts, in the directory at its end. */
function withDeclaredSize(zip: Uint8Array, path: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at > 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('a template that could do harm', () => {
  const instruction = (code: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

  it.each<[string, Uint8Array]>([
    ['macros', withRelationship('vbaProject', 'Target="vbaProject.bin"')],
    [
      'macros',
      changed(own, {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            'openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'ms-word.document.macroEnabled.main+xml',
          ),
      }),
    ],
    ['ole', withRelationship('oleObject', 'Target="embeddings/oleObject1.bin"')],
    ['active-x', withRelationship('control', 'Target="activeX/activeX1.xml"')],
    ['alt-chunk', withRelationship('aFChunk', 'Target="chunk.htm"')],
    ['external', withRelationship('image', 'Target="https://example.org/a.png" TargetMode="External"')],
    ['dde', withBody(instruction(code(' DDEAUTO c:\\\\cmd.exe ')))],
    ['dde', withBody(instruction(code(' DD') + code('E excel ')))],
    ['dde', withBody('<w:p><w:fldSimple w:instr=" DDE a b "/></w:p>')],
    ['external', withBody(instruction(code(' INCLUDEPICTURE "https://example.org/a.png" ')))],
  ])('is refused for %s', (content, template) => {
    expect(problemOf(template)).toEqual({ code: 'template-refused', file: 'Mal.docx', content });
  });

  it('may have links', () => {
    const docx = made(withRelationship('hyperlink', 'Target="https://example.org/" TargetMode="External"'));
    expect(docxText(docx)).toContain('Tillitsanker');
  });

  it('loses the address of the template it was made from', () => {
    const attached = `<Relationship Id="rId1" Type="${OFFICE}/attachedTemplate" Target="https://example.org/a.dotx" TargetMode="External"/>`;
    const parts = xmlParts(
      made(
        changed(own, {
          'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${attached}</Relationships>`,
          'word/settings.xml': (xml) =>
            xml.replace('<w:defaultTabStop', '<w:attachedTemplate r:id="rId1"/><w:defaultTabStop'),
        }),
      ),
    );
    expect([...parts.values()].join('')).not.toMatch(/attachedTemplate|example\.org/);
  });
});

describe('the fields of a template', () => {
  const fault = { code: 'template-field', file: 'Mal.docx', where: 'brødteksten, avsnitt 1' } as const;

  it.each([
    ['[[ny rame]]', { field: 'ny rame', reason: 'unknown', hint: 'ny ramme' }],
    ['[[constructor]]', { field: 'constructor', reason: 'unknown' }],
    ['[[__proto__]]', { field: '__proto__', reason: 'unknown' }],
    ['[[@hensikt]]', { field: '@hensikt', reason: 'unknown', hint: 'hensikt' }],
    ['[[#har vedlegg]][[ukjent felt]][[/har vedlegg]]', { field: 'ukjent felt', reason: 'unknown' }],
    ['[[ny ramme]]', { field: 'ny ramme', reason: 'outside' }],
    ['[[sakstittel', { reason: 'unclosed' }],
    ['sakstittel]]', { reason: 'unopened' }],
    ['[[#behov]]', { field: '#behov', reason: 'loop-unclosed' }],
    ['[[#behov]][[/vedlegg]]', { field: '/vedlegg', reason: 'loop-unopened' }],
  ])('are told of when wrong: %s', (text, expected) => {
    expect(problemOf(withBody(paragraph(text)))).toMatchObject({ ...fault, ...expected });
  });

  it('are told of where they stand', () => {
    const template = changed(own, { 'word/header1.xml': (xml) => xml.replace('[[utkast]]', '[[utkats]]') });
    expect(problemOf(template)).toMatchObject({
      where: 'toppteksten, avsnitt 1',
      field: 'utkats',
      hint: 'utkast',
    });
  });

  it('may be written with capitals, hyphens and no spaces', () => {
    expect(docxText(made(withBody(paragraph('[[Saks-Tittel]] [[TILDELT_RAMME]]'))))).toContain(
      'Rammeendring tillitsanker 170,0',
    );
  });

  it('may be cut in pieces by Word', () => {
    const cut =
      '<w:p><w:r><w:t>[[saks</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>tittel]]</w:t></w:r></w:p>';
    expect(docxText(made(withBody(cut)))).toContain('Rammeendring tillitsanker');
  });

  it('make no control within a control, and keep lines within a link', () => {
    const sdt = `<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>[[tildelt ramme]]</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    const xml = xmlParts(made(withBody(sdt))).get('word/document.xml') ?? '';
    expect(xml.match(/<w:sdt>/g)).toHaveLength(1);
    const link = `<w:p><w:hyperlink w:anchor="a"><w:r><w:t>[[#behov]][[bakgrunn]][[/behov]]</w:t></w:r></w:hyperlink></w:p>`;
    const linked = xmlParts(made(withBody(link))).get('word/document.xml') ?? '';
    expect(linked).toContain('<w:br/>');
    expect(linked.match(/<w:p>/g)).toHaveLength(1);
  });

  it('give bookmarks and drawings ids of their own when repeated', () => {
    const marked =
      paragraph('[[#behov]]') +
      '<w:p><w:bookmarkStart w:id="7" w:name="merke"/><w:r><w:t>[[behovsnavn]]</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>' +
      paragraph('[[/behov]]');
    const xml = xmlParts(made(withBody(marked), memoOfTwo)).get('word/document.xml') ?? '';
    expect([...xml.matchAll(/<w:bookmark(?:Start|End) w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '1',
      '1',
      '2',
      '2',
    ]);
    expect([...xml.matchAll(/w:name="(merke[^"]*)"/g)].map(([, name]) => name)).toEqual(['merke', 'merke_2']);
  });

  it('declare what their controls need in a template that does not', () => {
    const bare = changed(withBody(paragraph('[[tildelt ramme]]')), {
      'word/document.xml': (xml) =>
        xml.replace(/ xmlns:w1[45]="[^"]*"/g, '').replace(' mc:Ignorable="w14 w15"', ''),
    });
    const xml = xmlParts(made(bare)).get('word/document.xml') ?? '';
    expect(xml).toContain('xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"');
    expect(xml).toContain('mc:Ignorable="w15"');
  });
});

it('a .dotx becomes a .docx', () => {
  const dotx = changed(own, {
    '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'template.main+xml'),
  });
  const types = xmlParts(made(dotx)).get('[Content_Types].xml') ?? '';
  expect(types).toContain('wordprocessingml.document.main+xml');
  expect(types).not.toContain('template.main+xml');
});

describe('fields in other places than the body’s paragraphs', () => {
  const box = (text: string): string =>
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>' +
    `${paragraph(text)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` +
    `${paragraph(text)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

  it('are filled in a text box, also in the copy for older readers', () => {
    const xml = xmlParts(made(withBody(box('[[sakstittel]]')))).get('word/document.xml') ?? '';
    expect(xml.match(/Rammeendring tillitsanker/g)).toHaveLength(2);
  });

  it('are told of once, with the text box, when wrong there', () => {
    expect(problemOf(withBody(box('[[sakstitel]]')))).toMatchObject({
      field: 'sakstitel',
      where: 'brødteksten, tekstboks, avsnitt 2',
      more: 0,
    });
  });

  it('are filled in the footer and in footnotes', () => {
    const template = changed(own, {
      'word/footer1.xml': (xml) => xml.replace('</w:p>', '<w:r><w:t>Sak [[saksnummer]]</w:t></w:r></w:p>'),
      'word/footnotes.xml':
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        `<w:footnote w:id="1">${paragraph('Se [[sakstittel]]')}</w:footnote></w:footnotes>`,
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
        ),
    });
    const parts = xmlParts(made(template));
    expect(parts.get('word/footer1.xml')).toContain('17/22');
    expect(parts.get('word/footnotes.xml')).toContain('Rammeendring tillitsanker');
  });

  it('repeat rows and lists, one within the other', () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('[[#behov]][[behovsnummer]]')}${cell('[[#historikk]][[historikkramme]] [[/historikk]][[/behov]]')}</w:tr></w:tbl>`;
    const docx = made(withBody(table + paragraph('')), memoOfTwo);
    expect(docxText(docx, /word\/document\.xml$/).split('\n')).toEqual(['#20', '4,8 ', '#23', '', '']);
  });
});

describe('tracked changes in a template', () => {
  it('are accepted: what is deleted goes, what is inserted stays, and the memo has none', () => {
    const tracked =
      '<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="a"/></w:rPr></w:pPr>' +
      '<w:del w:id="2" w:author="a"><w:r><w:delText>[[borte]]</w:delText></w:r></w:del>' +
      '<w:ins w:id="3" w:author="a"><w:r><w:rPr><w:rPrChange w:id="4" w:author="a"><w:rPr/></w:rPrChange></w:rPr><w:t>[[sakstittel]]</w:t></w:r></w:ins></w:p>';
    const xml = xmlParts(made(withBody(tracked))).get('word/document.xml') ?? '';
    expect(xml).toContain('Rammeendring tillitsanker');
    expect(xml).not.toMatch(/w:ins\b|w:del\b|rPrChange|borte/);
  });
});
