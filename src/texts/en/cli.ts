import type { cli as Dutch } from '../nl/cli'

const NATIVE_ERRORS: Readonly<Record<string, string>> = {
  '#NAME?': 'The formula names a function or name that does not exist here. Check its spelling, in English.',
  '#DIV/0!': 'The formula divides by zero or by an empty cell.',
  '#REF!': 'The formula refers to a cell that is not there. There is no workbook here.',
  '#VALUE!': 'An argument is of the wrong kind, for example text where a number belongs.',
  '#NUM!': 'A number lies outside what the function can handle.',
  '#N/A': 'The value that was looked for is not there.',
}

export const cli: typeof Dutch = {
  usage: (p) =>
    [
      'Social return on the command line.',
      '',
      'Usage: npm run -s sroi -- <command> [options]',
      '',
      ...p.commands.map((line) => `  ${line}`),
      '',
      'Everywhere: --json (one JSON document), --lang nl|en, --today YYYY-MM-DD, --policy P and --catalogue C (for contracts that name none; name or file). Exit code 0: done; 1: done, with blocking findings; 2: not done.',
    ].join('\n'),
  synopsis: {
    eval: "eval '<formula>' [--policy P] [--catalogue C]       evaluates a formula (English names, commas between)",
    import: 'import FILE [--sheet S] [--out catalogue.json]      reads a table of building blocks',
    validate: 'validate FILE… [--csv OUT.csv] [--previous EARLIER.xlsx]   checks workbooks',
    summarise:
      'summarise FILE…|FOLDER --out OUT.xlsx [--csv OUT.csv] [--with conversation,council] [--workers N]   makes an overview; with pages for conversations and a text for a council where you ask for them',
    fix: 'fix FILE --out OUT.xlsx                             makes a copy and fixes what leaves no doubt',
    clean: 'clean FILE --out OUT.xlsx                           makes a copy without the personal data found',
    freeze:
      'freeze FILE --out OUT.xlsx                          makes a copy with fixed values instead of SROI formulas',
    template: 'template monitoring|tender --out OUT.xlsx           makes an empty workbook to fill in',
    compare: 'compare GROUP [--fte N] [--months N] [--catalogue C] compares a placement across all catalogues',
    policies: 'policies [POLICY]                                   lists the built-in policies, or shows one to read',
    catalogues:
      'catalogues [CATALOGUE [NEWER]]                      lists the built-in catalogues, shows one to read, or compares two',
  },
  errors: {
    noCommand: (commands) => `Name a command: ${commands}.`,
    unknownCommand: (p) =>
      `There is no command "${p.command}". ${p.nearest === null ? '' : `Did you mean "${p.nearest}"? `}Choose from: ${p.commands}.`,
    unknownOption: (p) => `The command "${p.command}" has no option ${p.option}. Possible are: ${p.options}.`,
    optionNeedsValue: (option) => `${option} needs a value after it.`,
    optionTakesNoValue: (option) => `${option} takes no value.`,
    language: (found) => `Language "${found}" is not known. Choose nl or en.`,
    workers: (found) => `"${found}" is no count. Write --workers as a number from 1 to 99.`,
    stopped: 'Stopped. Nothing was written.',
    today: (found) => `"${found}" is no date. Write --today as YYYY-MM-DD, for example 2026-09-30.`,
    tooFew: (command) =>
      command === 'eval'
        ? 'Give a formula, in quotes.'
        : command === 'template'
          ? 'Name a template: monitoring or tender.'
          : command === 'compare'
            ? 'Name whom you place, for example WIA.'
            : 'Name the file to read.',
    tooMany: (p) =>
      `The command "${p.command}" reads ${p.most === 1 ? 'one thing' : 'at most two things'} at a time; "${p.extra}" is one too many. Put a formula in quotes.`,
    noOperands: (p) => `The command "${p.command}" needs no file; "${p.extra}" does not belong here.`,
    withUnknown: (p: { asked: string; nearest: string | null; tabs: string }) =>
      `I do not know the tab "${p.asked}". ${p.nearest === null ? '' : `Did you mean "${p.nearest}"? `}After --with you can choose from: ${p.tabs}.`,
    outHasEntries: (file: string) =>
      `Somebody typed on SROI Gesprek in ${file}. Add --with conversation and it stays, or choose another name with --out.`,
    outLocked: (file: string) =>
      `${file} exists and has a password, so we cannot see whether somebody typed on SROI Gesprek. Choose another name with --out.`,
    outNeeded: 'Say with --out where the overview must go, for example --out overview.xlsx.',
    fixOutNeeded: 'Say with --out where the fixed copy must go, for example --out fixed.xlsx.',
    templateKind: (p) =>
      `There is no template "${p.asked}". ${p.nearest === null ? '' : `Did you mean "${p.nearest}"? `}Choose from: monitoring, tender.`,
    templateOutNeeded: (kind) => `Say with --out where the template must go, for example --out ${kind}.xlsx.`,
    outIsInput: (file) =>
      `${file} is one of the files that are read. Choose another name for --out, so that the original stays as it is.`,
    outNotXlsx: (file) => `${file} does not end in .xlsx. Choose a name for --out that does.`,
    outNoFolder: (file) => `The folder for ${file} does not exist.`,
    outNotWritable: (file) => `${file} cannot be written. Is it still open, or may you not write here?`,
    noSuchFile: (file) => `${file} does not exist.`,
    isFolder: (file) => `${file} is a folder. Name a file.`,
    notReadable: (file) => `${file} cannot be read. May you open this file?`,
    folderEmpty: (folder) => `There are no .xlsx files in the folder ${folder}.`,
    formula: (p) =>
      `The formula cannot be read${p.position === null ? '' : ` (at character ${String(p.position)})`}. Write it with English names and commas, for example =SROI_OBLIGATION(1000000).`,
    policyUnknown: (p) =>
      `Policy "${p.asked}" is not known.${p.nearest === null ? '' : ` Did you mean "${p.nearest}"?`} The command "policies" lists what there is; a policy of your own is a .json file.`,
    catalogueUnknown: (p) =>
      `Catalogue "${p.asked}" is not known.${p.nearest === null ? '' : ` Did you mean "${p.nearest}"?`} The command "catalogues" lists what there is; a catalogue of your own is a .json file.`,
    notJson: (file) => `${file} is not valid JSON.`,
    policyInvalid: (p) => `${p.file} is no valid policy. ${p.problem}`,
    catalogueInvalid: (p) => `${p.file} is no valid catalogue. ${p.problem}`,
    noSuchSheet: (p) => `There is no sheet "${p.sheet}". The sheets are: ${p.sheets}.`,
    noBlocks: (file) => `No table of building blocks was found in ${file}: no row with a description and a value.`,
    source: {
      'empty-file': (file) => `${file} is empty.`,
      'too-large': (file) => `${file} is too large to read as a table.`,
      'too-many-rows': (file) => `${file} has too many rows for a table of building blocks.`,
      'too-many-blocks': (file) =>
        `${file} has a table with more than 2,000 values. That is probably another list than building blocks. Choose the sheet with the building blocks with --sheet, or save only that table.`,
      'is-workbook': (file) => `${file} is an Excel workbook. Name it .xlsx and try again.`,
      'is-pdf': (file) => `${file} is a PDF. Copy the table from it to a text file or a worksheet.`,
      'binary-file': (file) => `${file} holds no readable text.`,
      'no-table': (file) => `No table was found in ${file}.`,
      'loose-amounts': (file) =>
        `In ${file} the amounts stand apart from the descriptions, and there are not equally many. Put each description with its amount on one line, with a tab or semicolon between them.`,
    },
    ownMistake: (kind) => `The program could not finish because of a mistake of ours (${kind}). Nothing was written.`,
  },
  workbook: {
    'not-xlsx': (file) => `${file} is no Excel workbook (.xlsx).`,
    'empty-file': (file) => `${file} is empty.`,
    encrypted: (file) => `${file} is protected with a password. Remove the password and try again.`,
    'old-xls': (file) => `${file} is a workbook in the old format (.xls). Save it as .xlsx in Excel.`,
    truncated: (file) => `${file} is not complete; copying or downloading was probably cut off.`,
    'too-large': (file) => `${file} is too large or too strongly compressed to open safely.`,
    'broken-xml': (file) => `${file} is damaged and cannot be read. Open it in Excel and save it again.`,
    'no-sheets': (file) => `${file} has no worksheets.`,
    protected: (file) => `${file} is protected against changes. Remove the protection of the workbook.`,
    'read-only': (file) => `${file} can only be read.`,
    'editing-cell': (file) => `A cell of ${file} is still being edited. Finish that first.`,
    'sheet-gone': (file) => `A sheet of ${file} no longer exists.`,
    'name-taken': (file) => `The name of a sheet in ${file} is already taken.`,
    'host-failure': (file) => `${file} could not be processed.`,
  },
  eval: {
    true: 'TRUE',
    false: 'FALSE',
    empty: '(empty)',
    cellError: (error) => NATIVE_ERRORS[error] ?? 'The formula gives no result. Check its arguments.',
  },
  import: {
    headline: (p) =>
      `${p.label}: ${String(p.blocks)} building blocks, ${p.questions === 1 ? '1 question' : `${String(p.questions)} questions`}.`,
    source: (cell) => `source ${cell}`,
    approval: 'counts only after approval',
    question: (p) => `? ${p.message}\n    Proposal: ${p.proposal}`,
    written: (out) => `Written: ${out}. Where a question is open, the proposal was used.`,
  },
  validate: {
    headline: (p) => `${p.file}: ${p.counts} · ${p.rows === 1 ? '1 row' : `${String(p.rows)} rows`} read`,
    clean: (p) => `${p.file}: ✔ no findings · ${p.rows === 1 ? '1 row' : `${String(p.rows)} rows`} read`,
    previousOfOne: 'Comparing with a previous delivery goes one workbook at a time. Name one file.',
    csvWritten: (file) => `The list is in ${file}.`,
    silenced: (count) => `${String(count)} messages left out: a blank or unreadable cell already explains them.`,
    versions: (list) => `Used: ${list}.`,
    byDefault: 'default',
    contract: (p) =>
      `Contract ${p.kenmerk}: obligation ${p.obligation}, approved ${p.approved}, under review ${p.submitted}, expected now ${p.expected}`,
    unknown: 'unknown',
    wholeWorkbook: 'whole workbook',
  },
  summarise: {
    made: (p) => `Made: ${p.out}, with ${p.tabs}.`,
    reading: (p) => `${String(p.done)} of ${String(p.total)}: ${p.file}`,
    writing: 'Saving the overview',
    leftOut: (p) => `${p.file}: does not count. ${p.reason}`,
    total: (p) =>
      `Together: ${String(p.counted)} of ${String(p.files)} files, ${p.contracts === 1 ? '1 contract' : `${String(p.contracts)} contracts`}, approved ${p.approved} of ${p.ofObligation}.`,
    file: (p) =>
      `${p.file}: ${p.rows === 1 ? '1 row' : `${String(p.rows)} rows`} read, ${String(p.excluded)} not counted.`,
    agrees: 'All totals agree.',
    difference: (p) => `Difference: ${p.line}: ${p.amount}.`,
    errorValue: 'there is an error value in the column',
  },
  template: {
    made: (p) => `Made: ${p.out}, with ${p.sheets}.`,
  },
  list: {
    undated: 'undated',
    from: (day) => `from ${day}`,
    until: (p) => `${p.from} to ${p.to}`,
    source: (p) => `source: ${p.document}, ${p.section} (checked ${p.checkedOn})`,
    blocks: (count) => `${String(count)} building blocks`,
    hours: (hours) => (hours === null ? 'full-time hours unknown' : `full time ${String(hours)} hours`),
    openQuestions: (count) => (count === 1 ? '1 open question' : `${String(count)} open questions`),
  },
}
