import type { CliTexts } from '../cli-texts';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const common = `
Options of every command that reads a workbook:
  --meeting DATE    the meeting's date, such as 2022-06-09 or 09.06.2022
  --settings FILE   a file of settings
  --lang nb|nn|en   language (nb unless told)
`;

export const cli = {
  help: {
    overview: `Saksklar checks the needs queue, works out frame changes and writes decision memos.

Usage: saksklar COMMAND …

  check FILE…                         find the errors in the workbook
  frames FILE                         the frame changes and what they do to the programme
  enrich FILE -o OUT.xlsx             a copy with computed columns, findings and frame changes
  fix FILE -o OUT.xlsx                mend what can safely be mended, in a copy
  memo FILE --case CASE -o FOLDER     make the decision memo of a case in Word
  memo FILE --all -o FOLDER              make memos for all cases
  documents FILE --kind KIND -o FOLDER   innkalling, referat, status, leveranseplan, prioritering, portefolje, kontrollark
  template check TEMPLATE.docx           see what is in a template, and what is wrong
  verify DOCUMENT.docx FILE              compare a document with the workbook
  refresh DOCUMENT.docx FILE -o OUT      bring a document's figures up to date
  new OUT.xlsx                        a new workbook with every table in place
  sample OUT.xlsx                     write the sample workbook

Type “saksklar COMMAND --help” for the options of each command.
`,
    check: `Usage: saksklar check FILE… [--json] [-o OUT.xlsx] [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Shows the errors, warnings and information about each workbook, with the cell and what to do.

  --json            write the findings as JSON
  -o OUT.xlsx       also write the findings as a report, in Excel or (OUT.csv) as text; for one file only
${common}
Exits with 0 when nothing blocks submission, 1 when something does, 2 when a workbook could not be read.
`,
    frames: `Usage: saksklar frames FILE [--json] [--only 20,23] [--set 20=7.25] [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Shows the needs with a proposed change of frame or deadline, and the programme's figures before and after.

  --json            write the figures as JSON, in MNOK
  --only 20,23      reckon with these needs alone
  --set 20=7.25     try another new frame for a need, in MNOK; may be repeated
${common}
Exits with 0, with 1 when a change cannot be computed, and with 2 when the workbook could not be read.
`,
    enrich: `Usage: saksklar enrich FILE -o OUT.xlsx [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Writes a copy of the workbook with computed columns to the right of the needs queue, the sheets Findings and Frame
changes with a chart, and marks on the cells with findings. All else in the file is as before. What Saksklar put in
earlier is written anew.

  -o, --output      the copy to write
${common}
Exits with 0, and with 2 when the copy could not be made.
`,
    fix: `Usage: saksklar fix FILE -o OUT.xlsx [--rule ID…] [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Writes a copy of the workbook in which everything that is only a matter of form is mended, and shows each fix. All
else in the file is as before.

  -o, --output      the copy to write
  --rule ID         instead, apply what these rules suggest, such as --rule need/phase-unknown
${common}
Exits with 0, also when there was nothing to mend, and with 2 when the copy could not be made.
`,
    memo: `Usage: saksklar memo FILE (--case 17/22 | --all) -o FOLDER [--template TEMPLATE.docx] [--force]
                     [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Makes the decision memo for a frame change as a Word document, and writes the names of the files.

  --case CASE       the case
  --all             every case with a frame change; cases with errors are named and not made
  -o, --output      the folder for the documents; it is made when it is not there
  --template FILE   a template of your own (.docx)
  --force           make the document although the case has errors, marked UTKAST (draft) on every page
${common}
Exits with 0, with 1 when errors in the workbook hold a document back, and with 2 when it could not be made.
`,
    documents: `Usage: saksklar documents FILE --kind KIND -o FOLDER [--template TEMPLATE.docx] [--draft]
                          [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Makes one of the meeting's other documents in Word, and prints the file's name.

  --kind KIND           innkalling (notice of meeting), referat (minutes), status, leveranseplan (delivery plan),
                        prioritering (ranking), portefolje (portfolio) or kontrollark (control page)
  -o, --output          the folder for the document; it is made when it does not exist
  --template TEMPLATE   own template (.docx or .dotx)
  --draft               mark the document DRAFT on each page
${common}
Exits with 0, and with 2 when the document could not be made.
`,
    template: `Usage: saksklar template check TEMPLATE.docx [--json] [--lang nb|nn|en]

Shows the fields of a template (.docx or .dotx), and all that is wrong with them, with the place.

  --json                print the answer as JSON

Exits with 0, with 1 when the template has errors, and with 2 when it could not be read.
`,
    verify: `Usage: saksklar verify DOCUMENT.docx FILE [--json] [--meeting DATE] [--settings FILE] [--lang nb|nn|en]

Compares a document made with Saksklar, also when someone has written in it since, with the workbook.

  --json                print the answer as JSON
${common}
Exits with 0 when the figures are the same, 1 when something differs, and 2 when they could not be compared.
`,
    refresh: `Usage: saksklar refresh DOCUMENT.docx FILE -o OUT.docx [--overwrite] [--meeting DATE] [--settings FILE]
                        [--lang nb|nn|en]

Brings the figures of a document up to date with the workbook, and shows each change. All else stays as it is.

  -o, --output          the document to write
  --overwrite           also figures that someone has written over by hand
${common}
Exits with 0, and with 2 when the document could not be brought up to date.
`,
    new: `Usage: saksklar new OUT.xlsx [--lang nb|nn|en]

Writes an empty workbook with every table, lists to choose from, formats, formulas and a page that explains it.
`,
    sample: `Usage: saksklar sample OUT.xlsx

Writes the sample workbook, with the programme board's meeting in June 2022.
`,
  },
  meeting: {
    label: 'Date of the meeting',
    from: {
      given: 'given with --meeting',
      case: 'the meeting of the case, in Møter',
      firstAfterActuals: 'the first meeting after the newest actuals',
      cases: 'the meeting that the cases are for',
      today: 'today, since the workbook does not show which meeting is next',
    },
  },
  check: {
    chooseColumns: 'If the column has another name, choose it in the settings. Else add it.',
    checked: (needs: number, rules: number) =>
      `${needs === 1 ? '1 need' : `${needs} needs`} checked by ${rules} checks.`,
    tables: 'Tables',
    groups: {
      error: 'Errors that must be put right before submission',
      warning: 'Warnings that must be considered',
      info: 'Information',
    },
    acknowledged: 'Accepted with a reason',
    todo: 'Do this',
    summary: ({ error, warning, info }: Counts) =>
      error + warning + info === 0
        ? 'Nothing found. The workbook is ready for submission.'
        : `Total: ${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}, ${info} for information. ${error > 0 ? 'The workbook is not ready for submission.' : 'Nothing blocks submission.'}`,
  },
  frames: {
    unit: 'All amounts in MNOK.',
    none: 'No need has a proposed change of frame or deadline.',
    noEconomy:
      'The workbook has no Økonomi row for the year, so the effect on the programme is not worked out.',
    columns: {
      need: 'Need',
      name: 'Name',
      current: 'Frame',
      change: 'Change',
      proposed: 'New frame',
      deadline: 'Deadline',
      newDeadline: 'New deadline',
      months: 'Months',
    },
    programme: {
      title: (year: number) => `The programme in ${year}`,
      before: 'Before',
      after: 'After',
      allocation: 'Allocation',
      frames: 'Sum of decided frames',
      spent: 'Spent',
      remaining: 'Remaining forecast',
      forecast: 'Annual forecast',
      available: 'Available',
    },
  },
  enrich: {
    noRoom: (sheet: string) =>
      `There is no room for the computed columns beside the needs queue. They are on the sheet ${sheet}.`,
  },
  fix: {
    none: 'Nothing to mend.',
    count: (count: number) => (count === 1 ? '1 cell is mended.' : `${count} cells are mended.`),
    left: {
      overlaps: (cell: string) =>
        `${cell} is not mended: another fix writes something else into it. Run fix on the copy to go on.`,
      locked: (cell: string) =>
        `${cell} is not mended: the cell is locked, since its sheet is protected. Unprotect it in Excel and try again.`,
    },
    /** What the rules suggest and nobody chose; the rules' ids follow. */
    suggestions: (count: number) =>
      `${count === 1 ? 'One suggestion is' : `${count} suggestions are`} yours to decide. Choose among them:`,
  },
  template: {
    head: (file: string, kind: string, fields: number) => `${file}: template for ${kind}, ${fields} fields`,
    errors: (count: number) => (count === 1 ? '1 error:' : `${count} errors:`),
    warnings: (count: number) => (count === 1 ? '1 warning:' : `${count} warnings:`),
    usable: 'The template can be used.',
    fields: 'Fields:',
  },
  verify: {
    same: (file: string, figures: number) => `${file} says the same as the workbook (${figures} figures).`,
    differs: (file: string, count: number) =>
      `${file} does not agree with the workbook: ${count === 1 ? '1 difference' : `${count} differences`}.`,
    caseGone: (file: string) => `The case in ${file} is no longer in the workbook.`,
    editedTexts: (names: readonly string[]) => `Rewritten in the document: ${names.join(', ')}.`,
    movedOn: 'The workbook has changed since the document was made.',
    readOtherwise:
      'The workbook is read in another way than when the document was made: columns, words, case numbers or tables are chosen otherwise. Give the settings from that time with --settings.',
    draft: 'The document is a draft.',
  },
  refresh: {
    none: 'No figure has changed.',
    changed: (count: number) =>
      count === 1 ? '1 figure is brought up to date:' : `${count} figures are brought up to date:`,
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    kept: (name: string, from: string, to: string) =>
      `${name} was written over by hand and stays as ${from}; the workbook has ${to}. With --overwrite it is changed.`,
    texts: (names: readonly string[]) =>
      `Text in the workbook has changed since the document was made, and is not taken in: ${names.join(', ')}.`,
    gone: (names: readonly string[]) =>
      `Cannot be read from the workbook now, and left as it was: ${names.join(', ')}.`,
  },
  memo: {
    unnumbered: (cases) =>
      `${cases === 1 ? 'One case was not made: its number' : `${cases} cases were not made: their numbers`} cannot be read.`,
    refused: (number: string, findings: number) =>
      `Case ${number} was not made: ${findings === 1 ? 'one error' : `${findings} errors`} must be put right first. With --force it is made, marked UTKAST (draft).`,
    draft: (number: string, findings: number) =>
      `Case ${number} was made as a draft: ${findings === 1 ? 'one error' : `${findings} errors`} not put right.`,
    none: 'No case in Saker has a need with a proposed change, so no memo was made.',
  },
  faults: {
    commandMissing: 'No command given. Type “saksklar --help” to see the commands.',
    commandUnknown: (text: string) =>
      `“${text}” is not a command. Type “saksklar --help” to see the commands.`,
    optionUnknown: (option: string) => `There is no option ${option} here. Add --help to see the options.`,
    optionNeedsValue: (option: string) =>
      `The option ${option} needs a value. Add --help to see the options.`,
    optionTakesNoValue: (option: string) => `The option ${option} takes no value. Write ${option} alone.`,
    optionRepeated: (option: string) => `The option ${option} is given twice. Give it once.`,
    optionMissing: (option: string) => `The option ${option} is missing. Add --help to see the usage.`,
    fileMissing: 'No workbook given. Name an .xlsx file, or add --help to see the usage.',
    outputMissing: 'Name the file to write, such as sample.xlsx.',
    tooManyFiles: (text: string) => `“${text}” is one file too many. The command takes only one.`,
    reportKind: (path: string) =>
      `${path} must end in .xlsx or .csv: the report is an Excel sheet or a CSV file.`,
    caseOrAll: 'Give either --case with a case number or --all.',
    twoFiles: 'Give the document and the workbook, for example memo.docx needs.xlsx.',
    templateVerb: 'Write “saksklar template check TEMPLATE.docx” to look at a template.',
    kindUnknown: (text: string, known: string, nearest: string | null) =>
      `“${text}” is not a document here.${nearest === null ? '' : ` Did you mean ${nearest}?`} Choose among ${known}.`,
    refreshCaseGone: (file: string) =>
      `The case in ${file} is no longer in the workbook, so nothing was changed.`,
    languageUnknown: (text: string) => `“${text}” is not a language here. Choose nb, nn or en.`,
    needsNotUnderstood: (text: string) =>
      `“${text}” are not need numbers. Write them with commas between, such as --only 20,23.`,
    frameNotUnderstood: (text: string) =>
      `“${text}” is not a need and an amount. Write for example --set 20=7.25.`,
    ruleUnknown: (text: string, nearest: string | null) =>
      `“${text}” is not a rule.${nearest === null ? '' : ` Did you mean ${nearest}?`} The rules are in docs/rules.`,
    ruleWithoutFix: (text: string) => `The rule ${text} has no fix. Mend the cells in Excel.`,
    settingsWrong: (file: string, mistakes: string) =>
      `The settings file ${file} is not in force: ${mistakes}. Mend the file or leave out --settings.`,
  },
} satisfies CliTexts['cli'];
