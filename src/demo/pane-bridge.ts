import { installOffice } from '../excel-host';
import type { Language } from '../locales/language';
import './demo-window';

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-US' };

const excel = window.parent.saksklarDemo;
if (excel === undefined)
  throw new Error('This page belongs inside the demo: open the address of the server itself.');

const displayLanguage = LOCALES[excel.language];
installOffice(
  window,
  { ...excel.host, displayLanguage },
  {
    openBrowserWindow: (address) => {
      window.open(address, '_blank', 'noopener');
    },
  },
);
