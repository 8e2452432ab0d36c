import type { EmbeddedExcel } from '../excel-host';
import type { Language } from '../locales/language';

/** What the pane's page finds in the window around it: the embedded Excel it talks to. */
export interface DemoExcel {
  readonly host: EmbeddedExcel;
  readonly language: Language;
}

declare global {
  interface Window {
    saksklarDemo?: DemoExcel;
  }
}
