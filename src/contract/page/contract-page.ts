import type { ContractTexts } from '../../locales/contract-texts';
import { shown } from '../assert';
import type { ExcelUnderTest } from '../bench';
import type { ContractArea } from '../contract-case';
import { runContract, type CaseResult } from '../run-contract';

export interface ContractSurroundings {
  readonly office: ExcelUnderTest;
  /** Which Excel it is, for the file of results. */
  readonly about: {
    readonly platform?: unknown;
    readonly version?: unknown;
    readonly [more: string]: unknown;
  };
  readonly save: (text: string, name: string) => void;
}

/** A button, the results as they come, and a button to take them along. */
export class ContractPage {
  private readonly run: HTMLButtonElement;
  private readonly save: HTMLButtonElement;
  private readonly status = element('p', { role: 'status' });
  private readonly list = element('div');
  private results: readonly CaseResult[] = [];

  constructor(
    root: HTMLElement,
    private readonly texts: ContractTexts,
    private readonly areas: readonly ContractArea[],
    private readonly surroundings: ContractSurroundings,
  ) {
    this.run = button(texts.run, () => void this.start());
    this.save = button(texts.save, () => this.handOver());
    this.save.disabled = true;
    const buttons = element('p');
    buttons.append(this.run, ' ', this.save);
    root.replaceChildren(
      element('h1', {}, texts.title),
      element('p', {}, texts.about),
      buttons,
      this.status,
      this.list,
    );
  }

  async start(): Promise<void> {
    const all = this.areas.reduce((sum, { cases }) => sum + cases.length, 0);
    let done = 0;
    this.run.disabled = true;
    this.save.disabled = true;
    this.list.replaceChildren();
    this.status.textContent = this.texts.running(0, all);
    try {
      this.results = await runContract(this.areas, this.surroundings.office, (result) => {
        done += 1;
        this.status.textContent = this.texts.running(done, all);
        this.show(result);
      });
      this.status.textContent = this.texts.summary(countsOf(this.results));
      this.save.disabled = false;
    } catch (error) {
      this.status.textContent = this.texts.broken(shown(error));
    }
    this.run.disabled = false;
  }

  private show({ area, name, cites, outcome, detail }: CaseResult): void {
    const item = element('li', { class: outcome });
    const source = element('a', { href: cites, target: '_blank', rel: 'noreferrer' }, this.texts.source);
    const text = element('span', { lang: 'en' }, name);
    item.append(element('strong', {}, this.texts.outcomes[outcome]), ' ', text, ' ', source);
    if (detail !== '') item.append(element('code', { lang: 'en' }, detail));
    this.listOf(area).append(item);
  }

  private listOf(area: string): HTMLElement {
    const last = this.list.lastElementChild;
    if (last instanceof HTMLElement && last.dataset['area'] === area) return last;
    const list = element('ul', { 'data-area': area });
    this.list.append(element('h2', { lang: 'en' }, area), list);
    return list;
  }

  private handOver(): void {
    const { about, save } = this.surroundings;
    const { platform, version } = about;
    const name = ['excel', platform, version].filter((part) => typeof part === 'string').join('-');
    const report = { about, counts: countsOf(this.results), results: this.results };
    save(`${JSON.stringify(report, null, 2)}\n`, `${name}.json`);
  }
}

type Counts = Record<CaseResult['outcome'], number>;

function countsOf(results: readonly CaseResult[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}
