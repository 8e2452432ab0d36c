import {
  installOffice,
  type EmbeddedExcel,
  type OfficeInstallation,
  type OfficeSurroundings,
} from '../../src/excel-host';
import { officeClientScript } from './office-client';

/** An add-in's window with Microsoft's client library in it and an embedded Excel behind it. */
export interface OpenExcel {
  readonly host: EmbeddedExcel;
  readonly window: Window;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly installation: OfficeInstallation;
}

/**
 * Gives the host a window of its own (an iframe of the test's jsdom), so that nothing is left over from another test:
 * the client library keeps its registrations in its window.
 */
export function openExcel(host: EmbeddedExcel, surroundings?: OfficeSurroundings): OpenExcel {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const window: unknown = frame.contentWindow;
  if (!isWindow(window)) throw new Error('jsdom gave the iframe no window');
  const installation = installOffice(window, host, surroundings, officeClientScript());
  return {
    host,
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    installation,
  };
}

type ClientWindow = Window & Pick<OpenExcel, 'Excel' | 'Office' | 'OfficeExtension'>;

const isWindow = (window: unknown): window is ClientWindow =>
  typeof window === 'object' && window !== null && 'document' in window;
