import { beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { PaperKind } from '../../core/papers/paper';
import { TEMPLATE_NAMES } from '../../core/papers/template-names';
import { docxText } from '../../documents/testing/docx-text';
import { CHECKED, checkedFrom, fullWorkbook } from '../../documents/testing/papers';
import { changed, ownTemplate, paragraph, withBody } from '../../documents/testing/templates';
import type { CheckedWorkbook } from '../../documents';
import nb from '../../locales/nb';
import type { MadeFile } from '../session/session-parts';
import { bytesOf } from '../testing/bytes-of';
import { carriedFile } from '../paper-page/carried-file';
import { carried, uncarried } from './carried-paper';
import { paperDesk, type PaperWorker } from './paper-desk';
import type { NamedBytes, PaperQuestion } from './paper-message';
import { PaperWork } from './paper-work';
import { Papers } from './papers';

/** The worker's own work, without a thread. Answers arrive later, as a worker's do. */
function workerHere(): PaperWorker {
  const work = new PaperWork();
  const events = new EventTarget();
  return {
    postMessage: (question: PaperQuestion) => {
      void work.answer(question).then((data) => events.dispatchEvent(new MessageEvent('message', { data })));
    },
    addEventListener: events.addEventListener.bind(events),
    terminate: () => undefined,
  };
}

let workbook: CheckedWorkbook = CHECKED;
const options = { ...CHECKED.options, file: 'behov.xlsx' };

let kept: NamedBytes | null = null;

function papersHere(): Papers {
  const desk = paperDesk(workerHere);
  return new Papers({
    desk,
    read: () => Promise.resolve({ snapshot: workbook.snapshot, result: workbook.result, changes: 7 }),
    hold: (snapshot) => desk('hold', { snapshot, options, language: 'nb' }),
    ownTemplate: (kind: PaperKind) =>
      Promise.resolve({ name: `${TEMPLATE_NAMES[kind]}.nb.docx`, bytes: ownTemplate('nb', kind) }),
    keptTemplate: () => Promise.resolve(kept),
    keepTemplate: (template) => {
      kept = template;
      return Promise.resolve(true);
    },
    now: () => '2022-06-01T08:00:00.000Z',
  });
}

beforeEach(() => {
  workbook = CHECKED;
  kept = null;
});

async function contents({ file }: MadeFile): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await bytesOf(file));
}

const batch = { withAgenda: true, withControlSheet: true, withDrafts: false, zipName: 'Alt.zip' };

describe('all the papers of a meeting', () => {
  it('come as one zip, with names that can be used, and name the cases left out', async () => {
    const papers = papersHere();
    const steps: string[] = [];
    papers.subscribe(() => {
      const state = papers.state().batch;
      steps.push(state?.kind === 'running' ? `${state.done}/${state.of}` : (state?.kind ?? 'none'));
    });
    await papers.makeAll({ ...batch, withDrafts: true });
    const state = papers.state().batch;
    if (state?.kind !== 'ready') throw new Error(JSON.stringify(state));
    expect(Object.keys(await contents(state.made))).toEqual([
      'Innkalling 3-22.docx',
      'Kontrollark 3-22.docx',
      '15-22 Godkjenning av innkalling.docx',
      '17-22 Økt ramme for tillitsanker.docx',
      '18-22 Dokumentdeling til gjennomføring.docx',
    ]);
    expect(new Set(steps)).toEqual(new Set(['0/null', '0/5', '1/5', '2/5', '3/5', '4/5', 'ready']));
    expect(state.left).toEqual([]);
  });

  it('leave out what is blocked, unless drafts are asked for', async () => {
    const blocked = workbook.result.cases.filter(({ blocking }) => blocking.length > 0);
    expect(blocked.length).toBeGreaterThan(0);
    const papers = papersHere();
    await papers.makeAll({ ...batch, withAgenda: false, withControlSheet: false });
    expect(papers.state().batch).toMatchObject({ kind: 'ready', left: blocked.map(({ number }) => number) });
  });

  it('can be stopped', async () => {
    const papers = papersHere();
    const all = papers.makeAll(batch);
    papers.cancelAll();
    await all;
    expect(papers.state().batch).toBeNull();
  });
});

describe('a preview', () => {
  it('is of the document that would be handed out, and closes for good', async () => {
    const papers = papersHere();
    await papers.preview('17/22');
    const state = papers.state().preview;
    if (state?.kind !== 'shown') throw new Error(JSON.stringify(state));
    expect(JSON.stringify(state.blocks)).toContain('"figure","text":"6,8"');
    expect(docxText(await bytesOf(state.made.file))).toContain('Økt ramme for tillitsanker');
    const late = papers.preview('17/22');
    papers.closePreview();
    await late;
    expect(papers.state().preview).toBeNull();
  });
});

describe('several things at once', () => {
  it('are each of the workbook as it was when they were begun', async () => {
    const papers = papersHere();
    const before = papers.makeAll({ ...batch, withDrafts: true });
    await Promise.resolve();
    workbook = checkedFrom(fullWorkbook({ 'Ny ramme (MNOK)': 7 }));
    const [, found] = workbook.result.cases;
    if (!found) throw new Error('no case');
    const [later] = await Promise.all([papers.memo(workbook.snapshot, found, false), before]);
    expect(docxText(await bytesOf(later.file))).toContain('7,0');
    const state = papers.state().batch;
    if (state?.kind !== 'ready') throw new Error(JSON.stringify(state));
    const texts = Object.entries(await contents(state.made)).map(([name, bytes]) => [name, docxText(bytes)]);
    const [, memo] = texts.find(([name]) => name?.startsWith('17-22')) ?? [];
    expect(memo).toContain('6,8');
    expect(memo).not.toContain('7,0');
  });

  it('show the case that was asked for last', async () => {
    const papers = papersHere();
    const first = papers.preview('17/22');
    papers.closePreview();
    await Promise.all([papers.preview('18/22'), first]);
    const state = papers.state().preview;
    expect(state).toMatchObject({ kind: 'shown', made: { fileName: expect.stringMatching(/^18-22/) } });
  });
});

describe('a template of the person’s own', () => {
  it('is not taken while it has faults: the one before is used on', async () => {
    const papers = papersHere();
    await papers.chooseTemplate({ name: 'god.docx', bytes: ownTemplate('nb', 'agenda') });
    const faulty = withBody(paragraph('[[finnes ikke]]'));
    await papers.chooseTemplate({ name: 'feil.docx', bytes: faulty });
    expect(papers.state()).toMatchObject({
      template: { name: 'god.docx' },
      isTemplateKept: true,
      refusedTemplate: { name: 'feil.docx' },
    });
    expect(kept?.name).toBe('god.docx');
    await papers.chooseTemplate({ name: 'bedre.docx', bytes: ownTemplate('nb', 'agenda') });
    expect(papers.state()).toMatchObject({ template: { name: 'bedre.docx' }, refusedTemplate: null });
  });

  it('is there another time too, until it is no longer wanted', async () => {
    const first = papersHere();
    await first.chooseTemplate({ name: 'mal.docx', bytes: ownTemplate('nb', 'agenda') });
    expect(first.state()).toMatchObject({ template: { name: 'mal.docx' }, isTemplateKept: true });
    const second = papersHere();
    await second.recallTemplate();
    expect(second.state()).toMatchObject({ template: { name: 'mal.docx' }, isTemplateKept: true });
    await second.dropTemplate();
    const third = papersHere();
    await third.recallTemplate();
    expect(third.state()).toMatchObject({ template: null, isTemplateKept: false });
  });

  it('is used for what it is a template of', async () => {
    const papers = papersHere();
    const bytes = withBody(paragraph('EGEN MAL [[sakstittel]] [[ny ramme]]').replace('[[ny ramme]]', ''));
    await papers.chooseTemplate({ name: 'egen.dotx', bytes });
    expect(papers.state().template?.report.errors).toEqual([]);
    const [, found] = workbook.result.cases;
    if (!found) throw new Error('no case');
    const made = await papers.memo(workbook.snapshot, found, false);
    expect(docxText(await bytesOf(made.file), /document/)).toContain('EGEN MAL Økt ramme');
    await papers.makePaper('agenda');
    expect(papers.state().papers.get('agenda')?.kind).toBe('ready');
    await papers.dropTemplate();
    expect(papers.state().template).toBeNull();
  });

  it('is refused when it could do harm, and ours are used', async () => {
    const papers = papersHere();
    const bytes = changed(ownTemplate('nb'), {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'ms-word.document.macroEnabled.main+xml',
        ),
    });
    await papers.chooseTemplate({ name: 'makro.docm', bytes });
    expect(papers.state()).toMatchObject({
      template: null,
      templateProblem: { code: 'template-refused', content: 'macros' },
    });
  });
});

describe('documents handed in', () => {
  it('are compared with the workbook as it is now, and brought up to date', async () => {
    const papers = papersHere();
    const [, found] = workbook.result.cases;
    if (!found) throw new Error('no case');
    const { fileName: name, file } = await papers.memo(workbook.snapshot, found, false);
    const bytes = await bytesOf(file);
    await papers.compare([{ name, bytes }]);
    expect(papers.state().compared).toMatchObject([
      { state: { kind: 'compared', verification: { same: true } } },
    ]);
    workbook = checkedFrom(fullWorkbook({ 'Ny ramme (MNOK)': 7 }));
    await papers.compare([{ name, bytes }]);
    expect(papers.state().compared).toMatchObject([
      { state: { kind: 'compared', verification: { same: false } } },
    ]);
    await papers.refresh(name, false);
    const [after] = papers.state().compared;
    if (after?.state.kind !== 'refreshed') throw new Error(JSON.stringify(after?.state));
    expect(after.state.verification.differences).toEqual([]);
    expect(docxText(await bytesOf(after.state.made.file))).toContain('7,0');
    papers.forget(name);
    expect(papers.state().compared).toEqual([]);
  });

  it('are told of one by one when they cannot be compared', async () => {
    const papers = papersHere();
    await papers.compare([{ name: 'annet.docx', bytes: ownTemplate('nb') }]);
    expect(papers.state().compared).toMatchObject([
      { state: { kind: 'failed', problem: { code: 'document-not-ours' } } },
    ]);
  });
});

describe('a memo carried in an address', () => {
  it('is made again by a browser that shares nothing with the pane', async () => {
    const papers = papersHere();
    const end = await papers.carried('17/22');
    const data = uncarried(end ?? '');
    if (!data) throw new Error('nothing carried');
    const { fileName, file } = await carriedFile(data, nb, () => Promise.resolve(ownTemplate('nb')));
    expect(fileName).toBe('17-22 Økt ramme for tillitsanker.docx');
    const [, found] = workbook.result.cases;
    if (!found) throw new Error('no case');
    const inPane = await papers.memo(workbook.snapshot, found, false);
    expect(await bytesOf(file)).toEqual(await bytesOf(inPane.file));
  });

  it('is not offered when it is too long, or from an own template', async () => {
    const long = Array.from({ length: 9000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20000)),
    );
    workbook = checkedFrom(fullWorkbook({ Bakgrunn: long.join('') }));
    expect(await papersHere().carried('17/22')).toBeNull();
    workbook = CHECKED;
    const papers = papersHere();
    await papers.chooseTemplate({ name: 'egen.docx', bytes: ownTemplate('nb') });
    expect(await papers.carried('17/22')).toBeNull();
  });

  it.each(['', 'abc', '%%%', btoa('{}'), 'A'.repeat(20_000)])(
    'is not read from anything else: %s',
    (text) => {
      expect(uncarried(text)).toBeNull();
    },
  );

  it('is not read when it unpacks to more than a memo can be', () => {
    const data = { paper: { kind: 'case', meeting: {}, x: ' '.repeat(900_000) } };
    const end = carried(data as never) ?? '';
    expect(end.length).toBeGreaterThan(0);
    expect(uncarried(end)).toBeNull();
  });
});
