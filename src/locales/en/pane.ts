import { writtenCount } from '../write-number';
import type { MeetingDate } from '../../core/check-result';
import type { pane as bokmaal } from '../nb/pane';

type Counts = Readonly<Record<'error' | 'warning' | 'info', number>>;

const errors = (count: number): string => `${count} ${count === 1 ? 'error' : 'errors'}`;
const warnings = (count: number): string => `${count} ${count === 1 ? 'warning' : 'warnings'}`;

/** The task pane. */
export const pane = {
  places: { overview: 'Overview', findings: 'Findings', frames: 'Frames', cases: 'Cases' },
  checkNow: 'Check now',
  checking: 'Checking …',
  reading: 'Reading the workbook …',
  dismiss: 'Dismiss the message',
  tryAgain: 'Try again',
  broken: 'The pane could not be shown. The workbook was not changed by that.',
  fromBefore: 'What you see below is from the last check.',
  newWorkbook: 'Make a new workbook',
  loading: 'Loading …',
  partNotLoaded: 'This part of Saksklar was not loaded. See whether you are online, and try again.',
  noTable: 'No needs queue found',
  trouble: 'The workbook was not checked',
  goTo: (sheet: string, cell: string) => `Go to ${cell} in ${sheet}`,
  summary: ({ error, warning }: Counts) => `Checked: ${errors(error)}, ${warnings(warning)}.`,
  overview: {
    empty: 'The needs queue is empty',
    emptyText: 'Write in the needs, and they are checked as you write.',
    ready: 'Ready to submit',
    readyText: (left: number) =>
      left === 0
        ? 'No errors and no warnings.'
        : `No errors. ${warnings(left)} should be considered before you submit.`,
    notReady: 'Not ready to submit',
    notReadyText: (count: number) =>
      count === 1 ? 'One error must be put right first.' : `${count} errors must be put right first.`,
    tile: {
      error: (count: number) => (count === 1 ? 'error' : 'errors'),
      warning: (count: number) => (count === 1 ? 'warning' : 'warnings'),
      info: (_count: number) => 'information',
    },
    toFindings: 'Show the findings',
    meeting: 'Meeting date',
    meetingFrom: {
      given: 'chosen here',
      case: 'from the case',
      firstAfterActuals: 'first meeting after the latest actuals',
      cases: 'the meeting that the cases are for',
      today: 'today, as the workbook does not show which meeting is next',
    } satisfies Record<MeetingDate['from'], string>,
    chooseMeeting: {
      open: 'Choose meeting date …',
      meeting: 'The meeting',
      ofCases: (day: string) => `The cases are for the meeting on ${day}.`,
      useCases: 'Use the cases’ meeting',
      asWorkbook: 'As the workbook shows',
      other: 'Another day',
      day: 'Day',
      use: 'Use the day',
      wrong: 'Write the whole date, with day, month and year.',
      cancel: 'Cancel',
      said: (day: string) => `The meeting date is ${day}.`,
    },
    changes: 'Changes',
    nothing: 'none',
    changesCount: (count: number) => (count === 1 ? '1 need' : `${count} needs`),
    cases: 'Decision memos',
    casesReady: (ready: number, all: number) => `${ready} of ${all} ready`,
    burnRate: 'Spending',
    perMonth: (amount: string) => `${amount} MNOK a month`,
    runsOut: (month: string) => `(the allocation runs out in ${month} at this rate)`,
    lastsTheYear: '(the allocation lasts the year at this rate)',
    tables: 'What was read in the workbook',
    found: 'This was found in the workbook',
    foundAbout:
      'Look it over before you trust the figures. Once it is right, you are not asked again about workbooks with the same columns.',
    remembered: 'Remembered. You will not be asked about these columns again.',
    foundRight: 'This is right',
    read: (rows: number, columns: number) =>
      `${rows === 1 ? '1 row' : `${rows} rows`} and ${columns === 1 ? '1 column' : `${columns} columns`} were read.`,
    missing: (count: number) =>
      count === 1 ? '1 more table can be used' : `${count} more tables can be used`,
    unreadSheets: (sheets) =>
      `${sheets.length === 1 ? 'A sheet' : 'Sheets'} without any known table: ${sheets.join(', ')}.`,
    unreadSheetsAbout:
      'If something there should be read, point at the table under “Correct tables and columns”.',
    missingAbout:
      'If one of them is in the workbook under other words, you can point at it under “Correct tables and columns”.',
    amountsIn: (units) => `Amounts are in ${units.join(' and ')}.`,
    unitAssumed: 'The unit is not given for all amounts. They are read as MNOK.',
    gives: {
      economy: 'the programme’s money before and after, and whether the frames hold',
      cases: 'decision memos, and checks of the cases',
      meetings: 'the meeting date, the notice of meeting and the deadlines',
      resolutions: 'the frames decided before, and whether the needs agree with them',
      actions: 'actions without an owner or past their deadline',
      products: 'the delivery plan, and what is postponed',
      measures: 'the prioritisation of scope',
      portfolio: 'the portfolio report',
      milestones: 'the milestones in “Status and money”',
      risks: 'the risks in “Status and money”',
    },
    /** Of each column of a table. */
    columnsRead: 'How the columns are read',
    inUnit: (name: string, unit: string) => `${name}, in ${unit}`,
    asNamed: (headers: readonly string[]) => `Read as they are named: ${headers.join(', ')}.`,
    moreColumns: (count) => `Show ${count} more`,
    fewerColumns: 'Show fewer',
    correctTable: 'Correct the columns',
    notUnderstood: (headers: readonly string[]) => `Not read: ${headers.join(', ')}.`,
    unreadFields: (fields) => `Not found: ${fields}. What depends on them is not checked.`,
    whichIs: (headers: readonly string[]) => `Mean the same: ${headers.join(', ')}. Choose which one counts.`,
    twice: (table: string, sheet: string) => `${table} is also in ${sheet}. Choose which one to read.`,
    correct: 'Correct tables and columns',
  },
  chooseColumns: 'Choose the columns',
  findings: {
    /** After a number of them. */
    word: (count) => (count === 1 ? 'finding' : 'findings'),
    clean: '0 errors',
    cleanText: 'No errors, warnings or information. The workbook is ready to submit.',
    cleanButAccepted: 'No errors, warnings or information are open. What has been accepted is below.',
    groups: {
      error: (count: number) => errors(count),
      warning: (count: number) => warnings(count),
      info: (count: number) => `${count} for information`,
    },
    goTo: (sheet: string, cell: string) => `Go to ${cell} in ${sheet}`,
    details: 'Why, and what do I do?',
    why: 'Why',
    todo: 'Do this',
    setting: {
      rule: 'Change or turn off this check …',
      threshold: 'Change the limit …',
      word: (word) => `“${word}” is a word we use …`,
    },
    more: (next: number, left: number) => `Show ${next} more (${left} left)`,
    search: 'Search the findings',
    searchHint: 'Search for a need, cell or word',
    showOnly: 'Show only',
    groupBy: 'Arrange by',
    groupings: { severity: 'Severity', need: 'Need' },
    showingAll: (all: number) => `Showing all ${all} findings.`,
    showing: (shown: number, all: number) => `Showing ${shown} of ${all} findings.`,
    nothing: 'No finding fits what you have chosen.',
    showAll: 'Show all findings',
    onSheet: (sheet: string) => `The sheet ${sheet}`,
    found: 'In the cell',
    expected: 'Expected',
    moreNeeds: (next: number, left: number) =>
      `Show ${next === 1 ? '1 more need' : `${next} more needs`} (${left} left)`,
  },
  acknowledge: {
    open: 'Accept …',
    reason: 'Why can this stand?',
    hint: 'The reason travels with the workbook, and others can read it. Write no personal data. When the cell changes, the finding comes back.',
    accept: 'Accept with this reason',
    cancel: 'Cancel',
    list: (count: number) => `Accepted with a reason (${count})`,
    accepted: 'The finding is accepted with a reason.',
    reopened: 'The finding is open again.',
    because: 'Reason:',
    reopen: 'Take back',
  },
  enrich: {
    title: 'In the workbook',
    about:
      'Add computed columns, the sheets Findings and Frame changes, and marks on the cells with findings. It can be removed again, and nothing of yours is changed.',
    present:
      'Findings, frame changes and marks are in the workbook. Refresh them when something has changed.',
    plan: 'See what will be added …',
    refresh: 'Refresh …',
    remove: 'Remove all that Saksklar added …',
    removes: 'This is removed. Nothing of yours is touched.',
    removeNow: 'Remove',
    sheetGone: (name: string) => `The sheet ${name}`,
    allMarks: 'All marks on cells',
    apply: 'Add',
    cancel: 'Cancel',
    done: {
      enriched: 'Columns, sheets and marks have been added.',
      cleared: 'Everything that Saksklar added has been removed.',
      unmarked: 'The marks have been removed from the cells.',
    },
    choose: 'Choose columns …',
    unwanted: 'Columns that are no longer chosen are removed',
    columns: (count: number, sheet: string, area: string) =>
      `${count === 1 ? '1 column' : `${count} columns`} in ${sheet}, ${area}`,
    sheet: (name: string) => `A new sheet, ${name}`,
    sheetAgain: (name: string) => `The sheet ${name}, made anew`,
    formats: (name: string) => `A hidden sheet, ${name}, that remembers the formats that were there`,
    marks: (count: number) => (count === 1 ? 'A mark on 1 cell' : `Marks on ${count} cells`),
  },
  fixes: {
    open: 'Fix …',
    openSuggestion: 'See the suggested fix …',
    openAll: (count: number) =>
      count === 1
        ? 'Fix one finding that is only a matter of form …'
        : `Fix ${count} findings that are only a matter of form …`,
    preview: (cells: number) =>
      cells === 1 ? 'This cell will change:' : `These ${cells} cells will change:`,
    before: 'Before:',
    after: 'After:',
    apply: (cells: number) => (cells === 1 ? 'Fix the cell' : `Fix ${cells} cells`),
    cancel: 'Cancel',
    fixed: (cells: number) => (cells === 1 ? '1 cell is fixed.' : `${cells} cells are fixed.`),
    undone: (cells: number) =>
      cells === 1 ? 'Undone: 1 cell is as before.' : `Undone: ${cells} cells are as before.`,
    undo: 'Undo',
    undoLast: 'Undo what Saksklar last wrote',
    refused: {
      changed: (cell: string) =>
        `${cell} is not changed: somebody has written something else into the cell since.`,
      locked: (cell: string) => `${cell} is not changed: the cell is locked, since its sheet is protected.`,
      gone: (cell: string) => `${cell} is not changed: the sheet is no longer there.`,
      converted: (cell: string) =>
        `${cell} is as before: Excel made something else of the value. Fix it in Excel.`,
    },
    overlaps: (cell: string) => `${cell} is not changed: another fix writes something else into the cell.`,
  },
  frames: {
    title: (count: number) => (count === 1 ? '1 proposed change' : `${count} proposed changes`),
    none: 'No need proposes a new frame or a new deadline.',
    caption: 'Proposed changes of frame, in MNOK, and of deadline',
    from: 'From',
    to: 'To',
    change: 'Change',
    unknown: 'unknown',
    deadline: (from: string, to: string, months: number | null) =>
      `Deadline ${from} → ${to}${months === null ? '' : ` (${writtenCount(months)}\u00a0${Math.abs(months) === 1 ? 'month' : 'months'})`}`,
    notComputable: 'Cannot be worked out. See Findings for what is missing.',
    notDecided: 'Execution has not been decided, so the frame is not in the programme’s sum.',
    /** What is left of the year's money when this change and those before it on the agenda are approved. */
    left: (need: number, left: string) => `After #${need}, ${left} MNOK is available.`,
    share: (percent: string) => `The new frame is ${percent}\u00a0% of the programme’s frames.`,
  },
  programme: {
    title: (year: number) => `The programme’s money ${year}`,
    titleWithoutYear: 'The programme’s money',
    none: 'The workbook has no row for the year in an Economy table, so the effect on the programme is not worked out.',
    caption: 'The programme’s money before and after all proposed changes, in MNOK',
    chart:
      'Sum of decided frames and annual forecast before and after, measured against the allocation. The figures are in the table below.',
    amount: 'Amount in MNOK',
    allocation: 'Allocation',
    allocationIs: (amount: string) => `Allocation ${amount}`,
    frames: 'Sum of decided frames',
    forecast: 'Annual forecast',
    available: 'Available',
    before: 'Before',
    after: 'After',
    change: 'Change',
    unknown: 'unknown',
  },
  papers: {
    title: 'All for the meeting',
    about: (ready, all) =>
      ready === 0
        ? 'None of the cases is ready yet.'
        : `${ready === all ? 'All cases are' : `${ready} of ${all} cases ${ready === 1 ? 'is' : 'are'}`} ready. The memos come together in one zip file.`,
    choices: 'Choose what comes along',
    withAgenda: 'Include the notice of meeting',
    withControlSheet: 'Include a control page',
    withDrafts: 'Include cases with errors, marked DRAFT',
    makeAll: 'Make all for the meeting',
    progress: (done, of) => `Making document ${Math.min(done + 1, of)} of ${of} …`,
    cancel: 'Cancel',
    allPrepared: (count) =>
      `${count === 1 ? '1 document is' : `${count} documents are`} prepared. If the download does not start, choose the file here:`,
    left: (list, count) =>
      count === 1
        ? `Case ${list} is left out, since it has errors.`
        : `Cases ${list} are left out, since they have errors.`,
    others: 'Other documents',
    make: 'Make',
    makeOf: (name) => `Make ${name}`,
    makingOne: 'Making …',
    prepared: 'The document is prepared. If the download does not start, choose the file here:',
    preview: 'Preview',
    previewOf: (number) => `Case ${number} as it will be`,
    openPreviewOf: (number) => `Preview the memo of case ${number}`,
    previewMaking: 'Making the memo …',
    previewReady: 'The memo is ready to read.',
    close: 'Close',
    waysOut: 'Get the document out of the pane',
    isDraft: 'This is a draft: the case has errors that must be corrected.',
    missing: (count) =>
      count === 1
        ? '1 place is to be filled in. It is marked in the text.'
        : `${count} places are to be filled in. They are marked in the text.`,
    copy: 'Copy for Word',
    copied: 'Copied. Paste it in Word.',
    copyRefused: 'The browser did not let the pane copy. Download the document instead.',
    openInBrowser: 'Open in browser',
    noBrowser: 'Excel cannot open the browser from here. Download the document, or copy it to Word.',
    openedInBrowser: 'Opened in the browser. The document is downloaded there.',
    tooLongForBrowser:
      'The case is too long to open in the browser, or uses an own template. Download the document instead.',
    /** The page in the person's own browser. */
    page: {
      ready: 'The document is prepared. If the download does not start, choose the file here:',
      broken:
        'The address is not whole, so the document cannot be made here. Go back to the pane in Excel and download the document there.',
    },
    table: 'Table',
    template: 'Template',
    builtInTemplate: 'The documents are made from the templates that come with Saksklar.',
    ownTemplate: (name, kind) => `${name} is used for ${kind}.`,
    chooseTemplate: 'Choose own template',
    templateKept: 'The template is remembered on this machine.',
    useBuiltIn: 'Use the templates that come with it',
    templateSound: (fields) =>
      `The template can be used. It has ${fields === 1 ? '1 field' : `${fields} fields`}.`,
    templateFaults: (errors) =>
      `The template cannot be used until ${errors === 1 ? '1 error is corrected' : `${errors} errors are corrected`} in Word:`,
    outOfDate: 'The workbook has changed since. Make the document again before you send it.',
    compare: 'Check documents',
    comparedBefore: 'The workbook has changed since this was compared.',
    compareAgain: 'Compare again',
    compareAbout:
      'Choose documents that were made before, also if someone has written in them, and see whether their figures still agree with the workbook.',
    chooseDocuments: 'Choose documents',
    unreadable:
      'The file cannot be read. See whether it is open elsewhere or not downloaded, and choose it again.',
    comparing: 'Comparing …',
    forget: 'Remove',
    forgetOf: (name) => `Remove ${name} from the list`,
    same: (figures) =>
      `Agrees with the workbook: ${figures === 1 ? '1 figure was' : `${figures} figures were`} checked.`,
    differs: (count) =>
      count === 1
        ? 'Does not agree with the workbook: 1 difference.'
        : `Does not agree with the workbook: ${count} differences.`,
    caseGone: 'The case is no longer in the workbook.',
    editedTexts: (names) => `Rewritten in the document: ${names.join(', ')}.`,
    movedOn: 'The workbook has changed since the document was made, but not the figures in it.',
    readOtherwise:
      'The workbook is read in another way than when the document was made: columns, words, case numbers or tables are chosen otherwise. See “Tables and columns” in the settings.',
    overwrite: 'Also write over figures that were changed by hand',
    refresh: 'Bring the figures up to date',
    refreshed: (count) =>
      count === 0
        ? 'No figure has changed. The document is prepared:'
        : `${count === 1 ? '1 figure is' : `${count} figures are`} brought up to date, and the document is prepared:`,
    kept: (count) =>
      count === 1
        ? '1 figure that was changed by hand stays as it was.'
        : `${count} figures that were changed by hand stay as they were.`,
  },
  cases: {
    title: 'Cases of the meeting',
    none: 'No table of cases was found. Without it no decision memo can be made.',
    empty: 'The table of cases has no case with a case number, so no decision memo can be made.',
    unnumbered: 'The case is not on the agenda and gets no memo until its number is corrected.',
    ready: 'Ready',
    blocked: (count: number) => `Blocked by ${errors(count)}`,
    needs: (list: string, count: number) => `${count === 1 ? 'Need' : 'Needs'} ${list}`,
    make: 'Make the memo',
    makeOf: (number: string) => `Make the memo for case ${number}`,
    makeDraft: 'Make a draft',
    makeDraftOf: (number: string) => `Make a draft memo for case ${number}`,
    draftHint: 'The draft is marked DRAFT on every page, and is not to be submitted.',
    becameBlocked: 'The memo was not made: the workbook has got errors since. See the list above.',
    outOfDate: 'The workbook has changed since. Make the memo again before you send it.',
    prepared: 'The memo is prepared. If the download does not start, choose the file here:',
    preparedDraft: 'The draft is prepared. If the download does not start, choose the file here:',
    otherWays: (canOpenBrowser) =>
      canOpenBrowser
        ? 'If the file does not come, choose “Preview”: there you can also copy it to Word or open it in a browser.'
        : 'If the file does not come, choose “Preview”: there you can also copy it to Word.',
  },
} satisfies typeof bokmaal;
