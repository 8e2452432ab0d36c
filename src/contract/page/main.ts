import { loadContractTexts } from '../../locales/contract-texts';
import type { Language } from '../../locales/language';
import { contract } from '../contract';
import { ContractPage } from './contract-page';
import './contract-page.css';

/** Wires the page to the Excel that it runs in. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the results.');
  const { host } = await Office.onReady();
  const language = host === Office.HostType.Excel ? languageOf(Office.context.displayLanguage) : 'nb';
  const texts = await loadContractTexts(language);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    root.textContent = texts.notInExcel;
    return;
  }
  const { requirements, diagnostics, displayLanguage, contentLanguage } = Office.context;
  new ContractPage(root, texts, contract, {
    office: {
      Excel,
      OfficeExtension,
      isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    },
    about: { ...diagnostics, displayLanguage, contentLanguage },
    save: download,
  });
}

function languageOf(displayLanguage: string): Language {
  const [language] = displayLanguage.toLowerCase().split('-');
  if (language === 'nb' || language === 'no') return 'nb';
  return language === 'nn' ? 'nn' : 'en';
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

void start();
