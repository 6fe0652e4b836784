import { formatsFor } from '../format'
import type { pane as Dutch } from '../nl/pane'

const { count, euro, list, number, percentage } = formatsFor('en')

/** "catalogue/oost@2025-01-01" in words. */
function partName(key: string): string {
  const [kind = '', name = ''] = key.split('/')
  const words: Readonly<Record<string, string>> = {
    catalogue: `catalogue ${name}`,
    policy: `policy ${name}`,
    settings: 'the settings',
    approvals: 'approvals of rows',
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
    stopped: 'The check was stopped. Nothing was changed.',
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
    contracts: 'Contracts',
    approvals: 'Approve rows',
    columns: 'Columns',
    policy: 'Policy',
    compare: 'Compare regions',
    portfolio: 'Summarise several workbooks',
    template: 'Insert a template',
    copies: 'Copy to share',
    formulas: 'Repair formulas',
    help: 'Help',
    about: 'About this add-in',
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
    change: 'Change',
    changeRules: 'Change policy and catalogue',
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
    perContract: 'See each contract',
    submitted: 'Under review',
    waiting: (rows: number) => `${count(rows, 'row waits', 'rows wait')} for approval`,
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
    choiceColumns: 'Use this table',
    choiceColumnsWhy: 'Points at your own table and asks once what its columns mean.',
    choiceImport: 'Import a catalogue',
    choiceImportWhy: 'Reads a published table of building blocks and keeps it in this workbook.',
    choiceFormula: 'Calculate with a formula',
    choiceFormulaWhy: 'This works in any cell. For example the obligation for a contract of €1,000,000:',
  },

  explain: {
    label: 'Explanation of the selected cell',
    why: 'Why this amount?',
    whyOther: 'Why this result?',
    working: 'Fetching the explanation …',
    yes: 'Yes',
    no: 'No',
    empty: 'empty',
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
