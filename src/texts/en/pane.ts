import { formatsFor } from '../format'
import type { pane as Dutch } from '../nl/pane'

const { number, euro, percentage, list } = formatsFor('en')

function count(n: number, one: string, many: string): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** "catalogue/oost@2025-01-01" in words. */
function partName(key: string): string {
  const [kind = '', name = ''] = key.split('/')
  const words: Readonly<Record<string, string>> = {
    catalogue: `catalogue ${name}`,
    policy: `policy ${name}`,
    settings: 'the settings',
  }
  return words[kind] ?? key
}

export const pane: typeof Dutch = {
  title: 'Social return',
  back: 'Back',
  close: 'Close',
  stop: 'Stop',
  tryAgain: 'Try again',
  loading: 'Loading …',

  progress: {
    stage: {
      read: 'Reading the cells …',
      rows: 'Reading the tables …',
      amounts: 'Computing the amounts …',
      checks: 'Running the checks …',
      write: 'Writing the tabs …',
    },
    cells: (done, total) => `${number(done)} of ${number(total)} cells`,
    rows: (done, total) => `${number(done)} of ${number(total)} rows`,
    checks: (done, total) => `${number(done)} of ${number(total)} checks`,
    editing:
      'Is this taking long? First finish the cell you are editing, with Enter or Esc. Excel is waiting for that.',
    cannotStop: 'We finish what we write: then everything is there, or nothing.',
  },

  tabs: {
    label: 'Screens',
    overview: 'Overview',
    catalogue: 'Catalogue',
    validation: 'Check',
    summary: 'Summary',
  },

  menu: {
    label: 'More options',
    language: 'Language',
    nl: 'Nederlands',
    en: 'English',
    template: 'Insert a template',
    formulas: 'Repair formulas',
    help: 'Help',
    about: 'About this add-in',
  },

  severity: { error: 'Blocking', warning: 'To check', info: 'Tip' },
  severityMeaning: {
    error: 'An amount cannot be computed, or there are personal data.',
    warning: 'Probably wrong or unusual. Have a look; with an explanation it may stay.',
    info: 'A tip. You may leave it.',
  },

  overview: {
    heading: (quarter) => (quarter === null ? 'This workbook' : `Quarterly report ${quarter}`),
    firstRun:
      'This add-in calculates with building blocks, checks your quarterly report and makes a summary. ' +
      'Everything happens on your own computer: no data leave the workbook.',
    firstRunDone: 'Got it',
    size: (contracts, rows, contractors) =>
      [
        count(contracts, 'contract', 'contracts'),
        count(rows, 'contribution', 'contributions'),
        ...(contractors > 0 ? [count(contractors, 'contractor', 'contractors')] : []),
      ].join(' · '),
    policy: 'Policy',
    catalogue: 'Catalogue',
    chosenBy: {
      contract: 'stated with the contract',
      pin: 'pinned to the contract',
      policy: 'belongs to the policy',
      workbook: 'chosen for this workbook',
      option: 'given by you',
      default: 'the default, as nothing was chosen',
    },
    noneUsed: 'not used yet',
    approved: 'Approved',
    ofObligation: (obligation) => `of ${euro(obligation)}`,
    approvedShare: (share) => percentage(share, 0),
    approvedInWords: (approved, obligation, share) =>
      `${euro(approved)} approved of an obligation of ${euro(obligation)}, ${percentage(share, 0)}`,
    submitted: 'Under review',
    expectedNow: 'Expected now',
    amount: (amount) => euro(amount),
    behind: (difference) => `Behind schedule: ${euro(difference)} still to be approved to reach the line.`,
    onSchedule: (difference) => `On schedule: ${euro(difference)} above the line.`,
    exactlyOnSchedule: 'On schedule: exactly on the line.',
    met: 'The obligation has been met in full.',
    noSchedule: 'Without a start and end date there is no schedule to compare with.',
    noObligation: 'No contract has a known obligation. Fill in Verplichting or Opdrachtwaarde.',
    someWithoutObligation: (n) =>
      n === 1
        ? 'One contract does not count here: its obligation cannot be computed.'
        : `${number(n)} contracts do not count here: their obligation cannot be computed.`,
    nextStep: 'Next step',
    check: 'Check this workbook',
    seeFindings: 'See the findings',
    makeSummary: 'Make the summary',
    recheck: 'Check again',
    refresh: 'Refresh the figures',
    notChecked: 'Not checked yet.',
    checkedAt: (time) => `Checked at ${time}.`,
    foundSome: (n) => `${count(n, 'finding', 'findings')}.`,
    foundNone: 'No findings.',
    stale: 'Out of date',
    staleWhy: 'A cell was changed. These figures are from before that.',
    refreshing: 'Updating …',
    noTables: 'No social return table found',
    noTablesWhy:
      'This workbook has no table of contracts or contributions that we recognise. We look for columns such as Opdrachtwaarde and Bouwblok.',
    damaged: (parts) =>
      `What is kept in this workbook is partly damaged and is not used: ${list(parts.map(partName))}. Import or choose this again.`,
    choices: 'What would you like to do?',
    choiceTemplate: 'Start a new monitoring',
    choiceTemplateWhy: 'Puts empty tables for contracts and contributions in this workbook, with lists and formulas.',
    choiceCheck: 'Find out what is missing',
    choiceCheckWhy: 'Shows which tables and columns we miss, and what comes closest.',
    choiceImport: 'Import a catalogue',
    choiceImportWhy: 'Reads a published table of building blocks and keeps it in this workbook.',
    choiceFormula: 'Calculate with a formula',
    choiceFormulaWhy: 'This works in any cell. For example the obligation for a contract of €1,000,000:',
  },

  validation: {
    heading: 'Check',
    intro: 'Checks all contracts and all contributions. Nothing in your workbook changes.',
    run: 'Check this workbook',
    rerun: 'Check again',
    stopped: 'The check was stopped. Nothing was changed.',
    stoppedKept: 'The check was stopped. You see the outcome of the time before.',
    headline: (errors, warnings, tips) =>
      `${number(errors)} blocking, ${number(warnings)} to check, ${count(tips, 'tip', 'tips')}`,
    clean: 'No findings',
    cleanWhy: 'Everything we could check is right.',
    filters: 'Show only',
    filter: {
      error: (n) => `${number(n)} Blocking`,
      warning: (n) => `${number(n)} To check`,
      info: (n) => count(n, 'Tip', 'Tips'),
    },
    covered: (rows, rules, time) =>
      `Checked at ${time}: ${count(rows, 'contribution', 'contributions')}, ${count(rules, 'rule', 'rules')}.`,
    updated: (headline) => `Updated: ${headline}.`,
    notChecked: (n) => count(n, 'rule not applied', 'rules not applied'),
    notCheckedBecause: (rules, because) => `“${because}” is missing. Therefore not looked at: ${list(rules)}.`,
    silenced: (n) =>
      n === 1
        ? 'One consequence of an empty or unreadable cell is not listed separately.'
        : `${number(n)} consequences of empty or unreadable cells are not listed separately.`,
    places: (n) => count(n, 'place', 'places'),
    cellsOf: (title, sheet) => `${title}: cells in ${sheet}`,
    showAll: (n) => `Show all ${number(n)}`,
    wholeWorkbook: 'Whole workbook',
    rule: 'Source',
    nothingInFilter: 'No findings of this kind.',
    showAllKinds: 'Show all kinds',
    manualRecheck: 'This workbook is large. After a change you start the check yourself.',
  },

  catalogue: {
    heading: 'Catalogues of building blocks',
    own: 'In this workbook',
    builtIn: 'Built in',
    restoring: 'Reading the catalogues of this workbook …',
    noneOwn: 'None yet. Import the table of your contracting authority, or use a built-in one.',
    import: 'Import a catalogue',
    blocks: (n) => count(n, 'block', 'blocks'),
    pins: (n) => (n === 0 ? 'pinned to no contract' : `pinned to ${count(n, 'contract', 'contracts')}`),
    undated: 'undated',
    inFormulas: (id) => `in formulas: ${id}`,
    validFrom: (day) => `from ${day}`,
    validTo: (day) => `until ${day}`,
    hours: (hours) => `${number(hours)} hours a week`,
    hoursUnknown: 'hours norm unknown',
    source: 'Source',
    details: (label) => `Blocks of ${label}`,
  },

  values: {
    perFteYear: (amount) => `${amount} per FTE per year`,
    perFteMonth: (amount) => `${amount} per FTE per month`,
    perWeek: (amount) => `${amount} per week`,
    perDay: (amount) => `${amount} per day`,
    perHour: (amount) => `${amount} per hour`,
    perPerson: (amount) => `${amount} per person`,
    invoice: 'invoice value',
    cost: 'costs made',
    labourCost: 'labour costs',
    discount: (share) => `${share} discount`,
    agreed: 'by agreement',
    unknown: 'no value in the source',
    or: 'or',
  },

  limits: {
    months: (n) => `up to ${count(n, 'month', 'months')}`,
    fteMonths: (n) => `up to ${count(n, 'FTE month', 'FTE months')}`,
    contract: 'as long as the contract runs',
    agreement: 'as long as the agreement runs',
    always: 'always',
    none: 'no limit in the source',
  },

  roles: { base: 'base', bonus: 'bonus', discount: 'discount' },

  import: {
    heading: 'Import a catalogue',
    steps: 'Steps',
    step: { source: 'Source', review: 'Review', settle: 'Confirm' },
    cancel: 'Stop importing',
    file: {
      label: 'File with the table',
      choose: 'Choose a file',
      drop: 'or drop it here',
      kinds: '.csv, .tsv, .txt or .xlsx, at most 20 MB. The file stays on your computer.',
    },
    paste: {
      label: 'Or paste the table',
      hint: 'Copy the table from a web page, PDF or spreadsheet, with its header row.',
      read: 'Read the pasted table',
    },
    reading: (name) => `Reading ${name} …`,
    pastedName: 'pasted text',
    sheet: { label: 'Which sheet holds the table?', read: 'Read this sheet' },
    wrongKind: (name) => `We cannot read ${name}. Choose a file that ends in .csv, .tsv, .txt or .xlsx.`,
    tooLarge: (name) => `${name} is larger than 20 MB. Save only the sheet with the table and try again.`,
    noBlocks:
      'We find no table of building blocks in this source. Choose another file or sheet, or paste the table with its header row.',
    found: (blocks, questions) =>
      `${count(blocks, 'block', 'blocks')} · ${questions === 0 ? 'no questions' : count(questions, 'question', 'questions')}`,
    question: (index, total) => `Question ${number(index)} of ${number(total)}`,
    answered: (n, total) => `${number(n)} of ${number(total)} answered`,
    proposal: 'proposal',
    showCell: (cell) => `Show cell ${cell} in the source`,
    previous: 'Previous question',
    next: 'Next question',
    thisAnswer: 'Confirm this answer',
    other: (what) => `Other: ${what}`,
    otherExample: (example) => `For example ${example}`,
    otherWrong: (example) => `We cannot read this. Enter something like ${example}.`,
    acceptRest: (n) => (n === 1 ? 'Accept the last proposal' : `Accept the other ${number(n)} proposals`),
    notAnswered: (n) =>
      n === 1
        ? 'One question has no answer yet. Its proposal will hold.'
        : `${number(n)} questions have no answer yet. Their proposals will hold.`,
    blocks: 'Blocks as read',
    doubt: (n) => `${count(n, 'question', 'questions')} about this block`,
    source: 'The source',
    sourceOf: (name) => `The source: ${name}`,
    row: 'Row',
    leftOut: (n) => `${count(n, 'row is', 'rows are')} no block`,
    taken: {
      block: 'block',
      title: 'title',
      header: 'header row',
      category: 'category',
      note: 'note',
      continuation: 'continues the row above',
      separator: 'separator',
      'not-understood': 'not understood',
    },
    toSettle: 'Go to confirm',
    toReview: 'Back to review',
    toSource: 'Another source',
    settle: {
      authority: 'Contracting authority or region',
      label: 'Name of the catalogue',
      id: 'Short name for formulas',
      idHint: 'Lower-case letters, digits and hyphens, for example hengelo.',
      idWrong: 'Use only lower-case letters, digits and hyphens, for example hengelo.',
      validFrom: 'Valid from',
      validFromHint: 'For example 01-07-2026. Leave empty if the source gives no date.',
      validFromWrong: 'This is no date. Write day, month and year, for example 01-07-2026.',
      selectedBy: 'Which date of a contract decides whether this version holds?',
      selectedByOptions: {
        unknown: 'The source does not say',
        publication: 'Publication of the tender',
        award: 'Award',
        contract: 'Signing of the contract',
        agreement: 'Agreement on social return',
      },
      hours: 'Hours a week of a full-time job',
      hoursHint: 'For example 36 or 40. Leave empty if the source does not say.',
      hoursWrong: 'Enter a number, for example 36.',
      authorityMissing: 'Enter whose table this is, for example Gemeente Hengelo.',
      labelMissing: 'Give the catalogue a name, for example Building blocks 2026.',
      replaces: (label) => `Please note: this replaces ${label} in this workbook.`,
      contracts: 'Pin to these contracts',
      contractsWhy:
        'A contract is calculated with the catalogue pinned to it. New amounts therefore never change a running contract.',
      chosen: (n, total) => `${number(n)} of ${count(total, 'contract', 'contracts')} chosen`,
      chooseAll: 'Choose all',
      chooseNone: 'Choose none',
      noContracts: 'This workbook has no contracts yet. The catalogue will be kept all the same.',
      nowPinned: (ref) => `now: ${ref}`,
      writes: 'We keep the catalogue on a hidden sheet, SROI Instellingen. Your own sheets do not change.',
      confirm: 'Confirm',
      keeping: 'Keeping the catalogue …',
    },
    kept: (label) => `${label} has been kept`,
    keptWhy: (contracts) =>
      contracts === 0
        ? 'The catalogue is in this workbook. It is pinned to no contract.'
        : `The catalogue is in this workbook and pinned to ${count(contracts, 'contract', 'contracts')}.`,
    done: 'To the list of catalogues',
  },

  summary: {
    heading: 'Summary',
    intro: 'Makes tabs in this workbook. Your own sheets stay as they are.',
    choose: 'Which tabs?',
    tabs: {
      overview: { name: 'Overview', why: 'Per contract: obligation, submitted, approved and expected.' },
      findings: { name: 'Findings', why: 'Every finding, with a link to its cell.' },
    },
    chooseOne: 'Choose at least one tab.',
    make: 'Make summary',
    remake: 'Renew summary',
    rewrites: 'A tab that we made before is written anew. Your own notes on it will be gone.',
    done: 'The summary is ready',
    madeAt: (time) => `Made at ${time}.`,
    staleSince: (time) => `Out of date since ${time}: a cell was changed.`,
    openTab: (tab) => `Go to ${tab}`,
    madeTabs: 'Tabs made',
    allAgree: 'All totals agree.',
    differences: (n) => `${count(n, 'total does', 'totals do')} not agree`,
    differencesWhy: 'SROI Overzicht says for each difference where it comes from.',
    difference: (what, difference) => `${what}: difference ${euro(difference)}.`,
    notSummed: (what) => `${what}: cannot be added up, because your column holds an error value.`,
    noTables: 'There are no contracts or contributions to summarise. First see at Check what is missing.',
    toValidation: 'To Check',
  },

  explain: {
    label: 'Explanation of the selected cell',
    why: 'Why this amount?',
    whyOther: 'Why this result?',
    working: 'Fetching the explanation …',
    nested: 'Our function is part of a larger formula here. The explanation is about our function only.',
    cannot: 'We cannot explain this formula here.',
    newLines: ['Source:', 'Open in the source:'],
    copy: 'Copy explanation',
    copied: 'Copied',
    yes: 'Yes',
    no: 'No',
    empty: 'empty',
  },

  formulas: {
    heading: 'Repair formulas',
    why:
      'Does a cell with an SROI formula show #NAME?? Then the add-in was not loaded yet when Excel calculated the cell. ' +
      'We put the same formula in the cell again. We leave other cells alone.',
    repair: 'Repair formulas',
    again: 'Repair again',
    working: 'Repairing the formulas …',
    repaired: (n) => (n === 1 ? 'One formula was repaired' : `${number(n)} formulas were repaired`),
    nothing: 'Nothing needed repair',
    nothingWhy: 'No cell with an SROI formula shows #NAME?.',
    some: (n) => (n === 1 ? 'One formula could not be repaired' : `${number(n)} formulas could not be repaired`),
    protectedSheet: (sheet, n) =>
      `${sheet}: ${count(n, 'cell', 'cells')}. This sheet is protected. Unprotect it under Review, Unprotect Sheet, and repair again.`,
    stillUnknown: (sheet, n) =>
      `${sheet}: ${count(n, 'cell', 'cells')}. Excel does not know the formula yet. Save the workbook, close it, open it again and then repair once more.`,
    goTo: (address, sheet) => `Go to ${address} on ${sheet}`,
    startup: 'Load on opening',
    startupLabel: 'Load Social return as soon as this workbook opens',
    startupWhy:
      'Formulas then calculate at once, also when you do not open this pane. It is kept in the workbook and holds for everyone who opens it.',
    startupOthers:
      'Please note: colleagues who do not have Social return may get a question or a message from Excel on opening.',
    startupOn: 'Switched on. Save the workbook to keep this.',
    startupOff: 'Switched off. Save the workbook to keep this.',
  },

  about: {
    heading: 'About this add-in',
    what: 'Calculates with building blocks for social return, checks quarterly reports and makes summaries.',
    privacy: 'Everything happens on your own computer. No data leave the workbook.',
    version: (version) => `Version ${version}`,
    licence: 'Free software under the EUPL-1.2 licence.',
    today: (day) => `The figures are as of ${day}.`,
    policies: 'Policies',
    catalogues: 'Catalogues',
    checkedOn: (day) => `compared with the source on ${day}`,
    noAdvice: 'The results are an aid. The contract and the policy of the contracting authority come first.',
  },

  help: {
    heading: 'Help',
    topics: [
      {
        title: 'Where do I start?',
        text: 'Open the workbook with your quarterly report and choose Check. Every finding says what is there, what should be there and what to do.',
      },
      {
        title: 'How do I get to a cell?',
        text: 'Choose a cell in the list, such as H14. The cell is selected in your sheet. The arrow keys walk through the cells.',
      },
      {
        title: 'What counts?',
        text: 'Only rows with status akkoord are approved. Concept and ingediend are under review. We never add those two together.',
      },
      {
        title: 'Why this amount?',
        text: 'Select a cell with an SROI formula. At the bottom of this pane you see how the amount came about.',
      },
      {
        title: 'A cell shows #NAME?',
        text: 'Choose Repair formulas in the menu (…). There you can also choose that Social return loads as soon as the workbook opens.',
      },
      {
        title: 'Keys',
        text: 'Tab goes to the next part, Enter chooses, the arrow keys walk through tabs and cells. In Excel, F6 switches between sheet and pane.',
      },
    ],
  },

  errors: {
    title: 'That did not work',
    left: {
      'as-it-was': 'Nothing in your workbook was changed.',
      unknown:
        'A part may have been written. Look at the sheets with SROI in their name before you save. If something is wrong, ' +
        'close the workbook without saving or restore an earlier version (File, Info, Version History).',
    },
    noUndo:
      'Undo in Excel (Ctrl+Z) mostly does not work for this, nor always afterwards for what you did before. Save first if needed.',
    unexpected:
      'Something went wrong on our side. Try again. If it keeps happening, pass this code on to your administrator:',
    noExcel: 'This page belongs in Excel. Open Excel, choose Social return on the ribbon and open the pane there.',
    noOffice: {
      title: 'The connection with Office is missing',
      what: 'Social return needs a file of Microsoft (office.js) and cannot load it here. Nothing in your workbook was changed.',
      you: 'Check your internet connection, close this pane and open it again.',
      admin: 'If it stays like this, ask your administrator to allow these addresses in proxy and firewall:',
    },
    oldExcel: {
      title: 'This version of Excel is too old',
      what: 'Social return works in Microsoft 365, in Excel 2021 or newer, and in Excel on the web. Nothing in your workbook was changed.',
      you: 'Update Excel (File, Account, Update Options), or open the workbook in Excel on the web.',
      admin: 'If that is not possible, tell your administrator what this Excel lacks:',
    },
    loading: 'A part could not be loaded. Check your connection and try again.',
    workbook: {
      'not-xlsx': 'This is no Excel file (.xlsx). Save it as .xlsx and try again.',
      'empty-file': 'The file is empty. Choose another file.',
      encrypted:
        'The file is protected with a password. Remove the password or make a copy without one, and try again.',
      'old-xls': 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
      truncated: 'The file is not complete. Download or copy it again.',
      'too-large': 'The workbook is too large to read. Remove sheets you do not need and try again.',
      'broken-xml': 'The file is damaged. Open it in Excel, have it repaired and save it again.',
      'no-sheets': 'There is no worksheet in the file. Choose another file.',
      protected:
        'The workbook or the sheet is protected. Remove the protection under Review, Protect Sheet, and try again.',
      'read-only': 'The workbook is read-only. Save a copy and go on in that.',
      'editing-cell': 'You are editing a cell. Press Enter or Esc and try again.',
      'sheet-gone': 'The sheet is no longer there. Check the workbook again.',
      'name-taken': 'There is already a sheet with that name. Rename that sheet and try again.',
      'workbook-protected':
        'The structure of the workbook is protected, so no sheet can be added. Remove this under Review, Protect Workbook, and try again.',
      'changed-meanwhile':
        'Someone changed the workbook at the same time. Check the workbook again and then try once more.',
      busy: 'Excel is busy, or a window is still open. Close that window or wait a moment, and try again.',
      'connection-lost': 'The connection with Excel was lost. Close this window, open it again and try once more.',
      'no-permission': 'Excel does not allow this change. See whether you may edit the workbook and try again.',
      'outdated-host': 'This version of Excel cannot do this. Update Excel, or use Excel on the web.',
      'host-failure': 'Excel did not answer. Wait a moment and try again.',
    },
  },
}
