import { Fault } from '../core/fault';
import type { OfficePackage } from './package/package';
import { readXml } from './package/read-xml';
import { readRelationships } from './package/relationships';
import type { DocumentPropertiesFile } from './workbook-file';

/** What the file says of itself. It is of no use to what the workbook holds, so damage in it is passed over. */
export function readProperties(opened: OfficePackage): DocumentPropertiesFile {
  const texts = new Map<string, string>();
  const custom = new Map<string, string | number | boolean>();
  for (const { kind, target } of readRelationships(opened, '')) {
    if (kind === 'core-properties' || kind === 'extended-properties')
      tolerantly(() => readTexts(opened, target, texts));
    if (kind === 'custom-properties') tolerantly(() => readCustom(opened, target, custom));
  }
  const text = (name: string): string => texts.get(name) ?? '';
  return {
    title: text('title'),
    subject: text('subject'),
    author: text('creator'),
    keywords: text('keywords'),
    comments: text('description'),
    category: text('category'),
    lastAuthor: text('lastModifiedBy'),
    created: text('created'),
    revision: text('revision'),
    company: text('Company'),
    manager: text('Manager'),
    custom,
  };
}

function tolerantly(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

function readTexts(opened: OfficePackage, path: string, into: Map<string, string>): void {
  let depth = 0;
  let name = '';
  readXml(opened, path, {
    open: (element) => {
      depth += 1;
      name = depth === 2 ? element.slice(element.indexOf(':') + 1) : '';
    },
    text: (piece) => {
      if (name !== '') into.set(name, (into.get(name) ?? '') + piece);
    },
    close: () => {
      depth -= 1;
      name = '';
    },
  });
}

function readCustom(opened: OfficePackage, path: string, into: Map<string, string | number | boolean>): void {
  let key = '';
  let type = '';
  let text = '';
  readXml(opened, path, {
    open: (element, attributes) => {
      if (element === 'property') key = attributes['name'] ?? '';
      type = element.slice(element.indexOf(':') + 1);
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (element) => {
      if (key === '' || element === 'property' || element === 'Properties') return;
      into.set(key, customValue(type, text));
      key = '';
    },
  });
}

function customValue(type: string, text: string): string | number | boolean {
  if (type === 'bool') return text === 'true' || text === '1';
  return /^(?:i\d|int|r\d|ui\d|decimal)$/.test(type) && Number.isFinite(Number(text)) ? Number(text) : text;
}
