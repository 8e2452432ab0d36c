import { describe, expect, it } from '@jest/globals';
import { ore } from '../core/money/money';
import type { CaseMemo } from '../core/papers/memo-data';
import { type Language, LANGUAGES } from '../locales/language';
import en from '../locales/en';
import nb from '../locales/nb';
import nn from '../locales/nn';
import type { Texts } from '../locales/texts';
import { type DocumentOptions, makeDocument } from './make-document';
import { controls, docxText, xmlParts } from './testing/docx-text';
import { memoOfOne, memoOfTimeOnly, memoOfTwo, need20, text } from './testing/memos';
import { ownTemplate, paragraph, withBody } from './testing/templates';

const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

function memoIn(language: Language, memo: CaseMemo, more: Partial<DocumentOptions> = {}): Uint8Array {
  const created = '2022-06-01T08:00:00.123Z';
  const options = { language, texts: TEXTS[language], draft: false, created, ...more };
  return makeDocument({ bytes: ownTemplate(language), name: 'mal.docx' }, memo, options).bytes;
}

/** With ordinary spaces, for reading. */
function readable(docx: Uint8Array): string {
  return docxText(docx).replace(/\u00a0|\u202f/g, ' ');
}

describe('the published figures', () => {
  const text = readable(memoIn('nb', memoOfTwo));

  it('stand in the tables', () => {
    expect(text).toContain('#20 Tillitsanker, del 1\n4,8\n+2,0\n6,8\n41,7 %');
    expect(text).toContain('#23 Prøvesvar i kjernejournal\n8,1\n+3,3\n11,4\n40,7 %');
    expect(text).toContain('#20 Tillitsanker, del 1\napril 2022\ndesember 2022\n8');
    expect(text).toContain('#23 Prøvesvar i kjernejournal\nseptember 2022\ndesember 2022\n3');
    expect(text).toContain('Tildelt ramme\n170,0\n170,0');
    expect(text).toContain('Sum besluttede rammer\n119,0\n124,3');
    expect(text).toContain('Årsprognose\n116,0\n121,3');
    expect(text).toContain('Disponibelt\n54,0\n48,7');
  });

  it('stand with the assumption they rest on', () => {
    expect(text).toContain('48,7\nForutsetning: Prognosen følger rammen.');
    expect(text).toContain('Følger prognosen rammen, går disponibelt i 2022 fra 54,0 MNOK til 48,7 MNOK.');
  });

  it('say what of the increase was counted before, and what does not change', () => {
    const { programme } = memoOfTwo;
    const [frames, available] = [programme?.framesBefore, programme?.availableBefore];
    if (!programme || !frames || !available) throw new Error('The memo has no money of the programme');
    const countedBefore = { field: 'programme.countedBefore', value: ore(530_000_000), cells: frames.cells };
    const unmoved = { ...programme, countedBefore, availableAfter: available };
    const said = (language: Language, more: Partial<typeof programme> = {}) =>
      readable(memoIn(language, { ...memoOfTwo, programme: { ...unmoved, ...more } }));
    expect(said('nb')).toContain(
      'Av økningen i rammene er 5,3 MNOK regnet med fra før: Behovenes egne prognoser er alt over rammene.',
    );
    expect(said('nb')).toContain(
      'går fra 119,0 MNOK til 124,3 MNOK. Følger prognosen rammen, endrer det ikke disponibelt i 2022, som er 54,0 MNOK.',
    );
    expect(said('nb', { framesAfter: frames })).toContain('Sum besluttede rammer er fortsatt 119,0 MNOK.');
    expect(said('nn')).toContain('5,3 MNOK rekna med frå før');
    expect(said('en')).toContain('5.3 MNOK is counted already');
    expect(text).not.toContain('regnet med fra før');
  });

  it('say that what was carried over is not counted in what is available', () => {
    const { programme } = memoOfTwo;
    const carriedOver = { field: 'programme.carriedOver', value: ore(150_000_000), cells: [] };
    const said = (language: Language) =>
      readable(memoIn(language, { ...memoOfTwo, programme: programme && { ...programme, carriedOver } }));
    expect(said('nb')).toContain('Overført fra i fjor, 1,5 MNOK, er ikke regnet med i disponibelt.');
    expect(said('nn')).toContain('Overført frå i fjor, 1,5 MNOK, er ikkje rekna med i disponibelt.');
    expect(said('en')).toContain('last year, 1.5 MNOK, is not counted in what is available.');
    expect(text).not.toContain('Overført fra i fjor');
  });

  it('say what is left when the cases before it are approved too, where there are such', () => {
    const { programme } = memoOfTwo;
    const availableInOrder = { field: 'programme.availableInOrder', value: ore(-50_000_000), cells: [] };
    const said = (language: Language) =>
      readable(
        memoIn(language, { ...memoOfTwo, programme: programme && { ...programme, availableInOrder } }),
      );
    expect(said('nb')).toContain('på sakslisten vedtatt, er −0,5 MNOK disponibelt etter saken.');
    expect(said('nn')).toContain('på sakslista vedtekne, er −0,5 MNOK disponibelt etter saka.');
    expect(said('en')).toContain('on the agenda are approved, −0.5 MNOK is available after the case.');
    expect(text).not.toContain('sakslisten');
  });

  it('make a resolution that says all', () => {
    expect(text).toContain(
      'Kostnadsrammen for #20 «Tillitsanker, del 1» økes fra 4,8 MNOK til 6,8 MNOK (+2,0 MNOK). ' +
        'Fristen flyttes fra april 2022 til desember 2022.',
    );
  });

  it('are content controls with their field as tag', () => {
    const found = controls(memoIn('nb', memoOfTwo));
    const proposed = found.filter(({ tag }) => tag === 'need.20.proposed').map((control) => control.text);
    expect(new Set(proposed)).toEqual(new Set(['6,8', '6,8\u00a0MNOK']));
    const tags = new Set(found.map(({ tag }) => tag));
    for (const id of [20, 23]) {
      for (const part of [
        'current',
        'change',
        'proposed',
        'percent',
        'deadlineFrom',
        'deadlineTo',
        'months',
      ]) {
        expect(tags).toContain(`need.${id}.${part}`);
      }
    }
    for (const amount of ['frames', 'forecast', 'available']) {
      for (const time of ['before', 'after']) expect(tags).toContain(`programme.${amount}.${time}`);
    }
    for (const amount of ['allocation', 'spent', 'remaining']) expect(tags).toContain(`programme.${amount}`);
  });

  it('are hidden controls with ids of their own', () => {
    const xml = xmlParts(memoIn('nb', memoOfTwo)).get('word/document.xml') ?? '';
    const ids = [...xml.matchAll(/<w:sdtPr>[^]*?<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toContain('<w:tag w:val="need.20.proposed"/><w:id w:val=');
    expect(xml).toMatch(/need\.20\.proposed"\/><w:id w:val="\d+"\/><w15:appearance w15:val="hidden"\/>/);
  });
});

describe.each(LANGUAGES)('a memo in %s', (language) => {
  it.each([
    ['one need', memoOfOne],
    ['two needs', memoOfTwo],
    ['another deadline only', memoOfTimeOnly],
  ])('of %s has no mark left over', (_, memo) => {
    const text = readable(memoIn(language, memo));
    expect(text).not.toMatch(/\[\[|\]\]|undefined|NaN|null|\{\w+\}/);
    expect(text).toContain(memo.case.title.value);
  });

  it('says what it is in its properties', () => {
    const core = xmlParts(memoIn(language, memoOfOne)).get('docProps/core.xml') ?? '';
    const { languageTag, kinds } = TEXTS[language].documents;
    expect(core).toContain('<dc:title>Rammeendring tillitsanker</dc:title>');
    expect(core).toContain(`<dc:subject>${kinds['frame-change']}</dc:subject>`);
    expect(core).toContain(`<dc:language>${languageTag}</dc:language>`);
    expect(core).toContain('2022-06-01T08:00:00Z</dcterms:created>');
    expect(xmlParts(memoIn(language, memoOfOne)).get('word/styles.xml')).toContain(`w:val="${languageTag}"`);
  });

  it('writes figures in its own manner', () => {
    const change = language === 'en' ? '6.8 MNOK (+2.0 MNOK)' : '6,8 MNOK (+2,0 MNOK)';
    expect(readable(memoIn(language, memoOfOne))).toContain(change);
  });
});

describe('the chart of frames', () => {
  const parts = xmlParts(memoIn('nb', memoOfTwo));
  const chart = parts.get('word/charts/saksklar1.xml') ?? '';

  it('is Word’s own, with its data behind it, from zero', () => {
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      'Gjeldende ramme',
      '#20',
      '#23',
      '4.8',
      '8.1',
      'Ny ramme',
      '#20',
      '#23',
      '6.8',
      '11.4',
    ]);
    expect(chart).toContain('<c:min val="0"/>');
    expect(chart).toContain('<c:externalData r:id="rId1">');
    expect(parts.get('word/charts/_rels/saksklar1.xml.rels')).toContain('../embeddings/saksklar1.xlsx');
  });

  it('says in words what it shows, and is left out where only time changes', () => {
    expect(parts.get('word/document.xml')).toContain('#20: fra 4,8\u00a0MNOK til 6,8\u00a0MNOK.');
    expect([...xmlParts(memoIn('nb', memoOfTimeOnly)).keys()].join()).not.toContain('chart');
  });
});

describe('what is not there', () => {
  const none = text('none', null);
  const bare: CaseMemo = {
    ...memoOfOne,
    case: { ...memoOfOne.case, attachments: [], responsible: none, types: [] },
    meeting: { ...memoOfOne.meeting, id: null, body: none },
    programme: null,
    earlierResolutions: [],
    needs: [
      {
        ...need20,
        background: none,
        reason: text('need.reason', '  '),
        consequenceYes: none,
        consequenceNo: none,
        needsGroup: none,
        recommendation: none,
        runningCosts: none,
        funding: [],
        history: [],
      },
    ],
  };

  it('goes with its heading', () => {
    const text = readable(memoIn('nb', bare));
    for (const heading of [
      'Bakgrunn',
      'Hvorfor estimatet er endret',
      'Konsekvens',
      'Behandling i behovsgruppen',
      'Drift og forvaltning',
      'Tidligere vedtak',
      'Vedlegg',
      'Programmets økonomi',
      'Forutsetning',
      'Finansiering',
      'Unntatt offentlighet',
    ]) {
      expect(text).not.toContain(heading);
    }
    expect(text).toContain('Økonomi\nKostnadsramme, beløp i MNOK');
  });

  it('is left to fill in where it is a person, a body or an archive number', () => {
    const found = controls(memoIn('nb', bare)).filter(({ text }) => text === 'Fylles ut');
    expect(found.map(({ tag }) => tag)).toEqual([
      'case.to',
      'case.owner',
      'case.officer',
      'case.archiveNumber',
    ]);
  });

  it('is the meeting where nothing tells when it is: never the day on which the memo is made', () => {
    const meeting = { ...bare.meeting, isDateKnown: false };
    const found = (id: string | null) => controls(memoIn('nb', { ...bare, meeting: { ...meeting, id } }));
    expect(found(null)).toContainEqual({ tag: 'case.meeting', text: 'Fylles ut' });
    expect(found('6/22').map(({ tag }) => tag)).not.toContain('meeting.date');
  });

  it('is marked as missing where it is a figure', () => {
    const memo = { ...memoOfOne, needs: [{ ...need20, proposed: null }] };
    expect(readable(memoIn('nb', memo, { draft: true }))).toContain('4,8\n+2,0\nMangler');
  });

  it('takes the money along when only the time changes', () => {
    const text = readable(memoIn('nb', memoOfTimeOnly));
    expect(text).toContain('Fristen for #15 «Kritisk informasjon» flyttes fra desember 2022 til ');
    expect(text).toContain('Rammen endres ikke.');
    expect(text).toContain('Hvorfor fristen er endret');
    expect(text).not.toContain('MNOK');
  });
});

describe('the texts of cells', () => {
  const withBackground = (background: string): CaseMemo => ({
    ...memoOfOne,
    needs: [{ ...need20, background: text('need.20.background', background) }],
  });

  it.each([
    '[[sakstittel]]',
    '{{x}}',
    '{need} og {to}',
    '[[#behov]][[/behov]]',
    '<w:p/>&amp;"',
    '$& $1',
    '__proto__',
  ])('come out as they are: %s', (text) => {
    expect(docxText(memoIn('nb', withBackground(text)))).toContain(`\n${text}\n`);
  });

  it('keep their lines as paragraphs and their lists as lists', () => {
    const docx = memoIn('nb', withBackground('Først.\r\n\r\nSå:\n- én\n• to\nSlutt.'));
    expect(docxText(docx)).toContain('\nFørst.\nSå:\nén\nto\nSlutt.\n');
    const xml = xmlParts(docx).get('word/document.xml') ?? '';
    expect(xml).toContain('<w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">én</w:t>');
  });

  it('may begin with a list', () => {
    const text = docxText(memoIn('nb', withBackground('- én\n- to')));
    expect(text).toContain('\nBakgrunn\nén\nto\n');
  });

  it('keep their tabs, emoji and right-to-left text', () => {
    expect(docxText(memoIn('nb', withBackground('a\tb 🎉 שלום')))).toContain('a\tb 🎉 שלום');
  });

  it('lose only what XML has no place for', () => {
    expect(docxText(memoIn('nb', withBackground('a\u0000b\ud800c\uffffd')))).toContain('ab\ufffdcd');
  });

  it('may be as long as a cell can be', () => {
    const long = 'lang tekst '.repeat(2978);
    expect(docxText(memoIn('nb', withBackground(long)))).toContain(long.trim());
  });

  it('keep what is bold in them, over lines and in lists', () => {
    const background = '  Først viktig.\n- og dette\nSlutt.';
    const from = background.indexOf('viktig');
    const boldTexts = new Map([[background, [{ start: from, end: background.indexOf('dette') + 3 }]]]);
    const docx = memoIn('nb', withBackground(background), { boldTexts });
    expect(docxText(docx)).toContain('\nFørst viktig.\nog dette\nSlutt.\n');
    const xml = xmlParts(docx).get('word/document.xml') ?? '';
    const bold = [...xml.matchAll(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(bold).toEqual(['viktig.', 'og det']);
  });

  it('stay on one numbered point of the resolution', () => {
    const memo = {
      ...memoOfOne,
      proposedResolution: ['Vedtas.\nGjelder fra i dag.', 'Meldes til styret.'].map((point, index) =>
        text(`case.resolution.${index + 1}`, point),
      ),
    };
    const docx = memoIn('nb', memo);
    expect(docxText(docx)).toContain('Forslag til vedtak\nVedtas.\nGjelder fra i dag.\nMeldes til styret.\n');
    const xml = xmlParts(docx).get('word/document.xml') ?? '';
    expect(xml.match(/<w:pStyle w:val="ResolutionPoint"\/>/g)).toHaveLength(2);
  });
});

describe('a draft', () => {
  const draft = memoIn('nb', memoOfOne, { draft: true });

  it('is marked on every page and in its title', () => {
    expect(xmlParts(draft).get('word/header1.xml')).toContain('string="UTKAST"');
    expect(docxText(draft, /header/)).toContain('UTKAST');
    expect(xmlParts(draft).get('docProps/core.xml')).toContain('<dc:title>UTKAST: Rammeendring');
  });

  it('tells how many places there are to fill in', () => {
    const options = { language: 'nb', texts: nb, draft: false } as const;
    const made = makeDocument({ bytes: ownTemplate('nb'), name: 'mal.docx' }, memoOfOne, options);
    const places = readable(made.bytes).split(nb.documents.toFill).length - 1;
    expect(places).toBeGreaterThan(0);
    expect(made.toFill).toBe(places + readable(made.bytes).split(nb.documents.missing).length - 1);
  });

  it('is marked also where the template has no header', () => {
    const template = withBody(paragraph('[[sakstittel]]'));
    const options = { language: 'nb', texts: nb, draft: true } as const;
    const parts = xmlParts(makeDocument({ bytes: template, name: 'mal.docx' }, memoOfOne, options).bytes);
    expect(parts.get('word/header1.xml')).toContain('UTKAST');
    const bare = withBody(`${paragraph('[[sakstittel]]')}<w:sectPr><w:titlePg/></w:sectPr>`);
    const marked = xmlParts(makeDocument({ bytes: bare, name: 'mal.docx' }, memoOfOne, options).bytes);
    expect(marked.get('word/header-draft.xml')).toContain('string="UTKAST"');
    expect(marked.get('word/document.xml')).toMatch(/<w:headerReference[^>]*w:type="first"/);
  });

  it('is the only one marked', () => {
    expect(docxText(memoIn('nb', memoOfOne))).not.toContain('UTKAST');
  });
});

it('gives the same bytes for the same memo', () => {
  expect(memoIn('nb', memoOfTwo)).toEqual(memoIn('nb', memoOfTwo));
});
