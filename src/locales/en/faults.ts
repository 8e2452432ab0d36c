import type { Problem } from '../../core/fault';
import { type FaultTexts, listed } from '../fault-texts';
import { templateFaults } from './template-faults';
import { terms } from './terms';

export const faults: FaultTexts = {
  'file-not-found': ({ file }) => `The file ${file} was not found. Check the name and the folder.`,
  'file-not-readable': ({ file }) =>
    `${file} cannot be read. Close it in other programs, and check that you have access to it.`,
  'workbook-not-xlsx': ({ file }) =>
    `${file} is not an Excel workbook. Choose a file that ends in .xlsx or .xlsm.`,
  'workbook-old-format': ({ file }) =>
    `${file} is in an old Excel format. Open it in Excel and save it as .xlsx.`,
  'workbook-encrypted': ({ file }) =>
    `${file} is protected with a password. Open it in Excel, remove the password for opening, and save it again.`,
  'workbook-truncated': ({ file }) =>
    `${file} is not complete: its end is missing. Download or copy it again.`,
  'workbook-too-large': ({ file, megabytes, limit }) =>
    `${file} takes ${megabytes} MB when unpacked, and the limit is ${limit} MB. Save the needs queue in a smaller workbook of its own.`,
  'workbook-too-many-cells': ({ file, limit }) =>
    `${file} has more than ${millions(limit)} cells in use. Delete empty, formatted rows and columns, or save the needs queue in a workbook of its own.`,
  'workbook-damaged': ({ file, part }) =>
    `${file} is damaged (${part}). Open it in Excel, let Excel repair it, and save it again.`,
  'cell-changed': ({ file, cell }) =>
    `${cell} in ${file} has changed since it was checked. Check the workbook again.`,
  'cell-not-editable': ({ file, cell, reason }) =>
    `${cell} in ${file} cannot be changed: ${NOT_EDITABLE[reason]}. Make the change in Excel.`,
  'no-needs-table': ({ file }) =>
    `${file === '' ? 'The workbook' : file} has no needs queue. It must have a header row with at least Nr, Navn, Ansvarlig and Fase.`,
  'case-unknown': ({ case: asked, known }) =>
    known.length === 0
      ? `Case ${asked} was not found: the workbook has no cases. Add the case to the table Saker.`
      : `Case ${asked} was not found. The workbook has the cases ${listed(known)}.`,
  'case-without-change': ({ case: number }) =>
    `Case ${number} concerns no need with a proposed change. Check the column Behov in Saker.`,
  'paper-without-table': ({ table }) =>
    `The document is made from the table ${terms.tables[table]}, which the workbook does not have, or which is empty. A new workbook from Saksklar shows what it looks like.`,
  'need-without-change': ({ need, known }) =>
    known.length === 0
      ? `#${need} has no proposed change, and neither has any other need in the workbook.`
      : `#${need} has no proposed change. These have: ${listed(known.map((id) => `#${id}`))}.`,
  'settings-unreadable': ({ isNewer }) =>
    isNewer
      ? 'The settings in the workbook were made with a newer version of Saksklar, and were not changed. Use that version.'
      : 'The settings in the workbook have a mistake, and were not changed. Open Settings to see what is wrong, or reset them.',
  'settings-too-large': () =>
    'The settings in the workbook have become too large, and were not changed. Take back something you accepted, and try again.',
  'settings-changed': () =>
    'Somebody changed the settings in the workbook at the same time, so yours were not written. Try again.',
  'template-not-docx': ({ file }) =>
    `${file} is not a Word template. Choose a file that ends in .docx or .dotx.`,
  'template-too-large': ({ file, megabytes, limit }) =>
    `The template ${file} takes ${megabytes} MB when unpacked, and the limit is ${limit} MB. Make its pictures smaller.`,
  'template-refused': ({ file, content }) =>
    `The template ${file} cannot be used, because it contains ${TEMPLATE_CONTENT[content]}. Remove that in Word and save it again.`,
  'template-damaged': ({ file, part }) =>
    `The template ${file} is damaged (${part}). Open it in Word, save it again, and try once more.`,
  'template-field': ({ file, field, where, reason, hint, more }) =>
    [
      `In the template ${file} (${where}):`,
      templateFaults[reason](field, hint),
      ...(more > 0 ? [`There are ${more} more in the template.`] : []),
    ].join(' '),
  'document-not-docx': ({ file }) =>
    `${file} is not a Word document (.docx). Choose the document that was made with Saksklar.`,
  'document-too-large': ({ file, megabytes, limit }) =>
    `The document ${file} takes ${megabytes} MB when unpacked, and the limit is ${limit} MB. Make its pictures smaller.`,
  'document-damaged': ({ file, part }) =>
    `The document ${file} is damaged (${part}). Open it in Word, save it again, and try once more.`,
  'document-not-ours': ({ file }) =>
    `${file} does not say which workbook its figures come from. Only documents made with Saksklar can be compared; make it again.`,
  'document-provenance': ({ file, isNewer }) =>
    isNewer
      ? `${file} was made with a newer version of Saksklar. Use that one, or make the document again.`
      : `What ${file} says of where its figures come from has been changed or damaged. Make the document again.`,
  'output-not-writable': ({ path }) =>
    `${path} cannot be written. Check that the folder exists, that you have access, and that the file is not open in another program.`,
  'output-is-input': ({ path }) =>
    `${path} is the workbook itself and is not overwritten. Choose another name for the result.`,
  'date-not-understood': ({ text }) => `“${text}” is not a date. Write it as 2022-06-09 or 09.06.2022.`,
  usage: ({ command, detail }) =>
    `${detail} Type “saksklar ${command === null ? '' : `${command} `}--help” to see what can be typed.`,
  'excel-cell-edit': () => 'A cell is being edited. Press Enter in Excel and try again.',
  'excel-item-gone': () =>
    'A sheet, a table or a range has been deleted or renamed. Check the workbook again.',
  'excel-sheet-hidden': ({ sheet }) =>
    `The sheet ${sheet} is hidden. Right-click a sheet tab, choose “Unhide” and the sheet, and try again.`,
  'excel-protected': () =>
    'The sheet or the workbook is protected, so the change was not made. Remove the protection in Excel and try again.',
  'excel-changed': ({ what }) =>
    `Somebody has changed the column at ${what} since it was read, so nothing was written. Look again at what will be added.`,
  'excel-half-written': ({ cells }) =>
    `Excel failed half way, and these cells are changed without it being possible to take it back: ${listed(cells)}. Look them over, or undo in Excel.`,
  'excel-half-enriched': ({ columns, sheets }) =>
    columns === null
      ? 'Excel failed half way. Your own cells are as before, but part of what Saksklar adds may be there. Choose “Refresh …” to complete it, or “Remove all that Saksklar added”.'
      : `Excel failed half way. Your own cells are as before. Of what Saksklar adds, there is now ${listed([...columns, ...sheets]) || 'nothing but perhaps marks'}. Choose “Refresh …” to complete it, or “Remove all that Saksklar added”.`,
  'excel-too-much': () =>
    'The workbook is too large for Excel to hand over. Delete empty, formatted rows and columns, and try again.',
  'excel-connection': () =>
    'Excel does not answer. Wait a little and try again; save and reopen the workbook if that does not help.',
  'excel-too-old': () =>
    'This version of Excel lacks something that is needed. Use Excel 2021 or later, or Excel on the web.',
  'excel-read-only': () =>
    'The workbook is open for reading. You can check it, try out frames and make memos. To correct anything in it, choose to edit it first, or save a copy.',
  'excel-not-followed': () =>
    'Excel does not tell when something is changed. Choose “Check now” when you have changed something, and the figures here are right.',
  'excel-other': ({ detail }) =>
    `Excel reported an error: ${detail}. Try again; save and reopen the workbook if that does not help.`,
  'documents-not-loaded': () =>
    'What makes the documents could not be loaded. Check that you are online, and try again.',
  'rules-not-loaded': () =>
    'The rules that the workbook is checked by were not loaded. See whether you are online, and try again.',
  unexpected: ({ detail }) =>
    `Something went wrong that should not be possible: ${detail}. Please report it, with this text.`,
};

const NOT_EDITABLE: Record<Extract<Problem, { code: 'cell-not-editable' }>['reason'], string> = {
  'sheet-missing': 'the sheet does not exist',
  'array-formula': 'it is part of an array formula or a data table',
  'table-header': 'it is the header of a table column that formulas refer to',
};

const TEMPLATE_CONTENT: Record<Extract<Problem, { code: 'template-refused' }>['content'], string> = {
  macros: 'macros',
  ole: 'an embedded object (OLE)',
  'active-x': 'an ActiveX control',
  'alt-chunk': 'a merged-in document (altChunk)',
  dde: 'a link to another program (DDE)',
  external: 'content that is fetched from elsewhere',
};

function millions(count: number): string {
  return `${Math.round(count / 1e6)} million`;
}
