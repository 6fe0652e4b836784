import { formatsFor } from '../format'
import type { PolicyTexts } from '../policy-texts'

const { number, day, list } = formatsFor('en')

function contracts(n: number): string {
  return n === 1 ? '1 contract' : `${number(n)} contracts`
}

export const policy: PolicyTexts = {
  title: 'Policy',
  intro: 'The policy says when social return applies and how much. The catalogue says what each effort is worth.',
  policy: 'Policy',
  catalogue: 'Catalogue',
  restoring: 'The policies of this workbook are being read …',
  unread: 'The choices of this workbook could not be read. With your next choice we try that again first.',

  now: {
    heading: 'This workbook',
    why: {
      chosen: 'chosen for this workbook',
      'of-policy': 'goes with the policy',
      standard: 'nothing has been chosen, so DUOplus holds',
    },
    unknown: (asked) => `${asked}, but we do not know it. Choose another one below.`,
    noCatalogue: 'none. We have no catalogue that goes with this policy. Choose one below.',
  },

  choice: {
    policyNone: 'Choose nothing: DUOplus holds',
    catalogueOfPolicy: (catalogue) => `The one that goes with the policy: ${catalogue}`,
    catalogueNone: 'Choose nothing: building blocks then have no value',
    byDate: (label) => `${label}, the version of the date`,
    otherThanPolicy: (catalogue) => `The catalogue ${catalogue} goes with this policy.`,
    needed: 'We have no catalogue that goes with this policy. Choose one yourself.',
    why: 'Holds for formulas and contracts that name nothing else.',
    confirm: 'Use for this workbook',
    working: 'Your choice is being kept …',
    same: 'This already is the choice of this workbook.',
    done: (policyLabel, catalogueLabel) =>
      catalogueLabel === null
        ? `This workbook now goes by the policy ${policyLabel}, without a catalogue. The formulas have been calculated again.`
        : `This workbook now goes by the policy ${policyLabel} and the catalogue ${catalogueLabel}. The formulas have been calculated again.`,
    undone: 'The earlier choice holds again. The formulas have been calculated again.',
    keepOwn: (n) =>
      n === 1
        ? 'One contract has a choice of its own and keeps it.'
        : `${number(n)} contracts have a choice of their own and keep it.`,
  },
  undo: 'Undo',

  contracts: {
    heading: 'Per contract',
    summary: (n, own) =>
      own === 0
        ? `${contracts(n)}, all with the choice of the workbook.`
        : `${contracts(n)}, of which ${number(own)} with a choice of their own.`,
    none: 'This workbook has no contracts yet.',
    unknown: 'The contracts have not been read yet.',
    open: 'Choose per contract',
    title: 'Policy and catalogue per contract',
    intro: 'Tick the contracts and choose below what they go by.',
    list: 'Contracts',
    find: 'Search for a contract',
    shown: (n, total) => `${number(n)} of ${contracts(total)} shown`,
    chosen: (n) => `${contracts(n)} ticked`,
    chooseAll: (n) => `Tick all ${number(n)}`,
    chooseNone: 'Tick none',
    noneFound: 'No contract with this text. Search by reference or name.',
    notKnown: { policy: 'unknown', catalogue: 'none, or one we do not know' },
    keep: 'Leave as it is',
    clear: 'No choice of its own: follow the workbook',
    confirm: (n) => `Settle for ${contracts(n)}`,
    chooseSome: 'Tick a contract first.',
    chooseWhat: 'Choose a policy or a catalogue first.',
    toColumn: (what, header, sheet) =>
      `${what}: we write in the column ${header} on ${sheet}, one cell per contract. A formula there is replaced by the choice.`,
    toSettings: (what) =>
      `${what}: your table does not have that column. We keep the choice on a hidden sheet, SROI Instellingen.`,
    working: 'The choice is being settled …',
    done: (n) => `Settled for ${contracts(n)}. The amounts have been calculated again.`,
    undone: 'Everything is as it was. The amounts have been calculated again.',
  },

  list: {
    heading: 'All policies',
    own: 'Policies of this workbook',
    noneOwn: 'None yet. Open a policy to copy and adapt it, or import one.',
    builtIn: 'Built in',
    find: 'Search for a policy',
    found: (n) => (n === 1 ? '1 policy found' : `${number(n)} policies found`),
    noneFound: 'No policy with this text. Search by the name of a municipality or region.',
    isDefault: 'choice of this workbook',
    isStandard: 'holds when nothing is chosen',
    usedBy: (n) => `with ${contracts(n)}`,
    undated: 'undated',
    from: (from) => `from ${day(from)}`,
    until: (until) => `until ${day(until)}`,
    inFormulas: (id) => `in formulas: ${id}`,
    import: 'Import a policy',
    resume: 'Continue with your draft',
    resumeWhy: (label) => `You were working on ${label}. It has not been kept yet.`,
    unnamed: 'a policy of your own',
  },

  page: {
    use: 'Use for this workbook',
    inUse: 'This policy is the choice of this workbook.',
    standard: 'This policy holds in this workbook now, because nothing has been chosen.',
    usedBy: (n) => `It holds for ${contracts(n)}.`,
    copy: 'Copy and adapt',
    edit: 'Make a new version',
    oneDraft: 'There can be one draft at a time.',
    startAnew: 'Discard that draft and start with this one',
    export: 'Export as a file',
    remove: 'Remove',
    questions: 'Open questions',
    questionsWhy: 'What the source leaves open, and how we read it.',
    reading: 'This is how we read it:',
    section: (section) => `Source: ${section}`,
    gone: 'This policy is no longer in this workbook.',
  },

  remove: {
    ask: (label) => `Remove ${label} from this workbook?`,
    why: 'Export it first if you want to keep it. Other workbooks do not change.',
    confirm: 'Remove this policy',
    cancel: 'Leave it',
    working: 'The policy is being removed …',
    done: (label) => `${label} has been removed from this workbook.`,
    refused: (label) => `${label} is still in use, so it stays`,
    asDefault: 'It is the choice of this workbook. Choose another policy first.',
    byContracts: (kenmerken, more) =>
      `It holds for ${more === 0 ? list(kenmerken) : `${kenmerken.join(', ')} and ${contracts(more)} more`}. Choose another policy there first.`,
    byCells: 'It stands in these cells. Put something else there first.',
    moreCells: (n) => `and ${number(n)} more`,
    goTo: (address, sheet) => `Go to ${address} on ${sheet}`,
  },

  export: {
    heading: 'Export',
    why: 'With this file a colleague uses the same policy in another workbook.',
    download: 'Download the file',
    started: (name) => `${name} is being downloaded. Does nothing happen? Then copy the text.`,
    copy: 'Copy the text',
    copied: 'Copied',
    text: (name) => `Contents of ${name}`,
    textHint: 'Downloading does not work here? Copy this text and save it as a file.',
  },

  import: {
    title: 'Import a policy',
    intro: 'A colleague or an authority can share a policy as a file (.json). We read it and keep nothing yet.',
    choose: 'Choose a file',
    file: 'File with the policy',
    drop: 'or drop it here',
    kinds: '.json, 1 MB at most. The file stays on your computer.',
    paste: 'Or paste the text',
    pasteHint: 'Everything from the first to the last brace.',
    read: 'Read the pasted text',
    reading: 'The policy is being read …',
    notJson: 'This is not a policy file. Choose a file that ends in .json and comes from Social return.',
    tooLarge: 'This file is larger than 1 MB. A policy is much smaller; choose another file.',
    empty: 'There is nothing in it. Choose another file or paste the text.',
    problems: (n) => (n === 1 ? 'One thing is not right yet' : `${number(n)} things are not right yet`),
    problemsWhy: 'Correct this in the file and read it again. Nothing has been kept.',
    reviewWhy: 'Look through the policy. It has not been kept yet.',
    other: 'Choose another file',
  },

  keep: {
    confirm: 'Keep in this workbook',
    why: 'We keep the policy on a hidden sheet, SROI Instellingen. Your own sheets do not change.',
    working: 'The policy is being kept …',
    done: (label) => `${label} has been kept`,
    known: (label) => `${label} was in this workbook already`,
    doneWhy: (id) => `It is in this workbook. In formulas and in the column Beleid you write ${id}.`,
    renamed: (id) =>
      `Another policy already had the short name. That is why this one is called ${id}. What used that name does not change.`,
    useWhy: 'Do you want to calculate with it as well?',
    toPolicy: 'Look at the policy',
    toList: 'To all policies',
  },
}
