import type { FindingParams, PersonalDataCode, Place, TableName } from '#findings'
import type { FindingWords } from '../findings-texts'
import { formatsFor } from '../format'

const { roundEuro, number, percentage, day, list } = formatsFor('en')

const TABLES: Readonly<Record<TableName, string>> = { contracts: 'Opdrachten', contributions: 'Inzet', plan: 'Plan' }
const TABLE_OF: Readonly<Record<TableName, string>> = {
  contracts: 'with the columns Kenmerk, Opdrachtwaarde, Startdatum and Einddatum',
  contributions: 'with the columns Opdracht, Kwartaal, Bouwblok and Fte or Aantal',
  plan: 'with the columns Opdracht, Kwartaal and Geplande waarde',
}

/** "F14 (Fte)" at the start of a sentence. */
function subject(at: Place | null): string {
  if (at?.kind === 'cell') return `${at.address}${at.header === null ? '' : ` (${at.header})`}`
  return at?.kind === 'sheet' ? `Sheet ${at.sheet}` : 'This workbook'
}

/** The same for what may also stand in the name of a sheet or of the file, which is then not said. */
const named = (at: Place | null): string => {
  if (at?.kind === 'cell') return subject(at)
  return at?.kind === 'sheet' ? 'The name of a sheet' : 'The name of this file'
}

const CONTACT = { 'e-mail': 'the e-mail address', phone: 'the telephone number', address: 'the address' } as const
const FOUND: Readonly<Record<PersonalDataCode, string>> = {
  'privacy-bsn': 'a citizen service number',
  'privacy-bsn-possible': 'a citizen service number',
  'privacy-name': 'the name of a person',
  'privacy-birthdate': 'a date of birth',
  'privacy-contact': 'an address, telephone number or e-mail address',
  'privacy-health': "something about somebody's health",
}
const WHERE: Readonly<Record<FindingParams['privacy-hidden']['where'], (at: Place | null) => string>> = {
  sheet: (at) => `On a hidden sheet, ${cell(at)}`,
  row: (at) => `In a hidden row, ${cell(at)}`,
  column: (at) => `In a hidden column, ${cell(at)}`,
  comment: (at) => `The comment on ${cell(at)}`,
  name: () => 'A name defined in this workbook',
}
const META: Readonly<Record<string, string>> = {
  author: 'the author',
  'last-author': 'who saved it last',
  title: 'the title',
  manager: 'the manager',
  path: 'the folder it stood in',
}

const cell = (at: Place | null): string => (at?.kind === 'cell' ? at.address : 'this row')
const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean “${nearest}”?`)
const quarter = (text: string): string => `${text.slice(5)} ${text.slice(0, 4)}`
const example = (text: string): string => (text === '' ? '' : `, for example ${text}`)
const term = (start: string, end: string): string => {
  if (start === '') return `until ${day(end)}`
  return end === '' ? `from ${day(start)}` : `from ${day(start)} to ${day(end)}`
}
const more = (difference: string): string => (difference.startsWith('-') ? 'too low' : 'too high')
const size = (difference: string): string => roundEuro(difference.replace('-', ''))

const listed = (text: string, word: (item: string) => string = (item) => item): string =>
  list(text.split(', ').map(word))
const otherRow = (p: { otherSheet: string; otherRow: number }, at: Place | null): string =>
  at?.kind === 'cell' && at.sheet === p.otherSheet ? `row ${p.otherRow}` : `row ${p.otherRow} on sheet ${p.otherSheet}`
const ALLOWED = {
  named: (text: string): string =>
    text
      .split(', ')
      .map((item) => percentage(item))
      .join(' or '),
  range: (text: string): string =>
    text
      .split(', ')
      .map((item) => percentage(item))
      .join(' to '),
  'at-least': (text: string): string => `at least ${percentage(text)}`,
}
const amount = (unit: 'euro' | 'number', value: string): string =>
  unit === 'euro' ? roundEuro(value) : number(value, 2)

/** A number that was hidden stays hidden. */
const hidden = (value: string): string => (value.includes('*') ? value : number(value))

const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['not-xlsx', 'This is not an Excel workbook (.xlsx). Open the file in Excel and save it as an Excel workbook.'],
  ['empty-file', 'This file is empty. Ask the sender to send it again.'],
  ['encrypted', 'This file is protected with a password. Remove the password and try again.'],
  ['old-xls', 'This is a workbook of an old Excel (.xls). Save the file as an Excel workbook (.xlsx).'],
  ['truncated', 'This file is not complete. Ask the sender to send it again.'],
  ['too-large', 'This file is too large to read. Remove empty rows and sheets that you do not need.'],
  ['broken-xml', 'This file is damaged. Open it in Excel, let Excel repair it and save it.'],
  ['no-sheets', 'There are no worksheets in this file. Choose another file.'],
])

export const findings: FindingWords = {
  severities: { error: 'Blocking', warning: 'To check', info: 'Tip' },
  titles: {
    'workbook-unreadable': 'File cannot be read',
    'sheet-missing': 'No sheet with data',
    'table-missing': 'Table missing',
    'column-missing': 'Column missing',
    'column-duplicate': 'Column appears twice',
    'column-unmapped': 'Column not recognised',
    'template-outdated': 'Made with an older template',
    'quarter-from-sheet': 'Quarter taken from the name of the sheet',
    'value-missing': 'Cell is empty',
    'number-invalid': 'Not a number',
    'number-as-text': 'Number stored as text',
    'date-invalid': 'Not a date',
    'date-as-text': 'Date stored as text',
    'quarter-invalid': 'Not a quarter',
    'percentage-invalid': 'Not a percentage',
    'amount-negative': 'Amount below zero',
    'text-untrimmed': 'Spaces around the text',
    'formula-error': 'Error in a formula',
    'status-unknown': 'Word not in the list',
    'contract-unknown': 'Contract unknown',
    'block-unknown': 'Block unknown',
    'block-value-unknown': 'Block without a value',
    'catalogue-unknown': 'Catalogue unknown',
    'policy-unknown': 'Policy unknown',
    'version-not-in-force': 'Version not in force on the date of the contract',
    'quantity-missing': 'Quantity missing',
    'date-order': 'End date before start date',
    'date-outside-contract': 'Date outside the contract',
    'date-outside-quarter': 'Date outside the quarter',
    'quarter-in-future': 'Quarter has yet to begin',
    'fte-out-of-range': 'More than 1 fte',
    'hours-below-minimum': 'Fewer hours than the minimum',
    'duration-over-maximum': 'Longer than the block counts',
    'bonus-without-base': 'Bonus without a block',
    'bonus-not-allowed': 'Blocks do not go together',
    'approval-missing': 'Approval missing',
    'evidence-missing': 'Evidence missing',
    'value-mismatch': 'Claimed value differs',
    'contract-duplicate': 'Contract reference appears twice',
    'placement-duplicate': 'Placement appears twice',
    'placement-overlap': 'Placement overlaps with another',
    'obligation-mismatch': 'Obligation differs',
    'obligation-not-applicable': 'Social return does not apply',
    'percentage-deviates': 'Percentage departs from the policy',
    'approved-changed': 'Changed after approval',
    'approved-unsigned': 'Akkoord without an approval',
    'report-missing': 'Quarter missing',
    'behind-schedule': 'Behind schedule',
    'over-delivered': 'More than the obligation',
    'shortfall-at-end': 'Too little at the end',
    'mix-cap-exceeded': 'Too much of these building blocks',
    'total-mismatch': 'Total differs',
    'privacy-bsn': 'Citizen service number (BSN)',
    'privacy-bsn-possible': 'Possibly a citizen service number (BSN)',
    'privacy-name': 'Names of people',
    'privacy-birthdate': 'Dates of birth',
    'privacy-contact': 'Contact details of a person',
    'privacy-health': 'Health of a person',
    'privacy-hidden': 'Hidden personal data',
    'privacy-metadata': 'File names its maker',
    'privacy-small-group': 'Small groups',
  },
  sentences: {
    'workbook-unreadable': (p) =>
      UNREADABLE.get(p.problem) ?? 'This file cannot be read. Open it in Excel and save it again.',
    'sheet-missing': () =>
      'This workbook has no visible sheet with data. Show the sheet with your contracts and contributions, or choose another workbook.',
    'table-missing': (p) =>
      `No table ${TABLES[p.table]} was found. It has a row ${TABLE_OF[p.table]}. Add the table or check its headers.`,
    'column-missing': (p, at) =>
      p.proposal === null
        ? `The table ${TABLES[p.table]} lacks the column “${p.column}”. Add this column${at?.kind === 'cell' ? ` to the headers in ${at.address}` : ''}.`
        : `The table ${TABLES[p.table]} lacks the column “${p.column}”. ${cell(at)} reads “${p.proposal}”. Is that the same column? Then call it “${p.column}”.`,
    'column-duplicate': (p) =>
      `The column “${p.column}” appears more than once: in ${p.addresses}. Only the first was read. Rename the other or remove it.`,
    'column-unmapped': (p, at) =>
      p.proposal === null
        ? `We do not know the column “${p.column}” (${cell(at)}). It was not checked and stays as it is.`
        : `We do not know the column “${p.column}” (${cell(at)}). Do you mean “${p.proposal}”? Then call it that.`,
    'template-outdated': (p) =>
      `This workbook was made with template ${p.found}; today there is ${p.current}.${p.columns === '' ? '' : ` New: ${listed(p.columns)}.`} You can go on working. Would you like the new template? Insert it and take your rows along.`,
    'quarter-from-sheet': (p) =>
      `This table has no column Kwartaal. We read ${quarter(p.quarter)} from ${p.from === 'sheet' ? 'the name of the sheet' : 'the title above it'}, “${p.text}”. Is that not right? Then add the column Kwartaal.`,
    'value-missing': (p, at) =>
      `${cell(at)} (${p.column}) is empty. A value belongs here${example(p.example)}. Fill in the cell.`,
    'number-invalid': (p, at) =>
      p.asThousands !== null && p.asDecimal !== null
        ? `${cell(at)} (${p.column}) reads “${p.found}”. That may be ${number(p.asThousands)} or ${number(p.asDecimal)}. Fill in one of them.`
        : `${cell(at)} (${p.column}) reads “${p.found}”. Only a number belongs here${example(p.example)}. Remove words and signs.`,
    'number-as-text': (p, at) =>
      `${cell(at)} (${p.column}) holds a number as text. We read ${hidden(p.value)} and calculate with it. Formulas of Excel skip this cell: turn the text into a number.`,
    'date-invalid': (p, at) =>
      `${cell(at)} (${p.column}) reads “${p.found}”. A date has a day, a month and a year, for example 14-03-2026. Fill in the whole date.`,
    'date-as-text': (p, at) =>
      `${cell(at)} (${p.column}) holds a date as text. We read ${day(p.day)} and calculate with it. Type the date again so that Excel can use it too.`,
    'quarter-invalid': (p, at) =>
      `${cell(at)} (${p.column}) reads “${p.found}”. A quarter is written as 2026-Q3. Change the cell.`,
    'percentage-invalid': (p, at) =>
      p.proposal === null
        ? `${cell(at)} (${p.column}) reads “${p.found}”. A percentage belongs here, for example 5%. Change the cell.`
        : `${cell(at)} (${p.column}) reads “${number(p.found)}”. Do you mean ${percentage(p.proposal)}? Then type ${percentage(p.proposal)}, with the percent sign.`,
    'amount-negative': (p, at) =>
      `${cell(at)} (${p.column}) reads ${number(p.amount)}, which is below zero. Is it a correction? Then use the same placement reference and add a remark. Otherwise change the amount.`,
    'text-untrimmed': (p, at) =>
      `${cell(at)} (${p.column}) has spaces before or after the text. We read it without them. Remove them, or Excel will not find the value.`,
    'formula-error': (p, at) =>
      p.error === ''
        ? `${cell(at)} (${p.column}) holds a formula without a result. Open the workbook in Excel, let it calculate and save.`
        : `${cell(at)} (${p.column}) holds a formula with the error ${p.error}. Repair the formula or fill in the value.`,
    'status-unknown': (p, at) =>
      `${cell(at)} (${p.column}) reads “${p.found}”.${meant(p.nearest)} Choose a word from the list: ${p.allowed}.`,
    'contract-unknown': (p, at) =>
      `${subject(at)} names contract “${p.contract}”. It is not in the table Opdrachten, so this row does not count.${meant(p.nearest)} Correct the reference or add the contract.`,
    'block-unknown': (p, at) =>
      `${subject(at)} names block “${p.block}”. It is not in the catalogue ${p.catalogue}.${meant(p.nearest)} Choose a block from the list.`,
    'block-value-unknown': (p, at) =>
      `${subject(at)} names block “${p.block}”. The catalogue ${p.catalogue} gives no value for it. Agree on a value with the authority; once approved, the claimed value counts.`,
    'catalogue-unknown': (p, at) =>
      p.catalogue === null
        ? `It is not known which catalogue holds for this contract (${cell(at)}). Fill in the column Catalogus or choose a catalogue for this workbook.`
        : `${subject(at)} asks for the catalogue “${p.catalogue}”. We do not know it.${meant(p.nearest)} Choose a catalogue from the list or import it.`,
    'policy-unknown': (p, at) =>
      `${subject(at)} asks for the policy “${p.policy}”. We do not know it.${meant(p.nearest)} Choose a policy from the list.`,
    'version-not-in-force': (p) => {
      const what = p.kind === 'policy' ? 'The policy' : 'The catalogue'
      const when =
        p.from !== null
          ? `is in force from ${day(p.from)}`
          : p.until !== null
            ? `was in force until ${day(p.until)}`
            : 'is not in force'
      const judged = p.day === '' ? '' : ` The contract is of ${day(p.day)}.`
      return `${what} ${p.version} ${when}.${judged} We use it all the same. Check which version belongs to this contract.`
    },
    'quantity-missing': (p, at) =>
      `${cell(at)} lacks the number for block ${p.block}. That block needs a value in the column “${p.column}”. Fill it in; without it the row does not count.`,
    'date-order': (p, at) =>
      `${subject(at)} reads ${day(p.end)}. That is before the start date ${day(p.start)}. Correct one of them.`,
    'date-outside-contract': (p, at) =>
      `${subject(at)}: the contribution runs ${term(p.start, p.end)}. The contract runs ${term(p.contractStart, p.contractEnd)}. Only days within the contract count. Check the date.`,
    'date-outside-quarter': (p, at) =>
      `${subject(at)}: the contribution runs ${term(p.start, p.end)}. That is wholly outside ${quarter(p.quarter)}, so the row counts for €0. Correct the date or the quarter.`,
    'quarter-in-future': (p, at) =>
      `${subject(at)} reads ${quarter(p.quarter)}. That quarter begins after ${day(p.today)}. Check the year and the quarter.`,
    'fte-out-of-range': (p, at) =>
      `${subject(at)} comes to ${number(p.fte, 4)} fte. A placement is 1 fte at most, for example 0.5. Are these hours? Then put them in the column Uren per week.`,
    'hours-below-minimum': (p, at) =>
      `${subject(at)} comes to ${number(p.hours)} hours a week. Block ${p.block} counts from ${number(p.minimum)} hours, so this row is €0. Check the size.`,
    'duration-over-maximum': (p) =>
      `Block ${p.block} counts for ${number(p.maximum)} months at most. This placement now runs for ${number(p.months, 2)} months. The row counts for ${roundEuro(p.counted)} instead of ${roundEuro(p.without)}. Change the claimed value where needed.`,
    'bonus-without-base': (p, at) =>
      `${subject(at)} has bonus ${p.block} without a block. A bonus comes on top of a block: write for example 1+${p.block}.`,
    'bonus-not-allowed': (p, at) => {
      if (p.bonus === p.base) return `${subject(at)} has block ${p.bonus} twice. Write each block once.`
      const allowed = p.allowed === '' ? '' : ` Block ${p.bonus} may stand on: ${p.allowed}.`
      return `${subject(at)} combines the blocks ${p.base} and ${p.bonus}. The catalogue does not allow that.${allowed} Change the block.`
    },
    'approval-missing': (p, at) =>
      `${subject(at)} reads ingediend. Block ${p.block} counts only after approval. Ask the social return contact for it.`,
    'evidence-missing': (p, at) =>
      `${subject(at)} shows no valid evidence. Block ${p.block} asks for: ${p.evidence}. Arrange the evidence and set it to aanwezig; keep the document yourself.`,
    'value-mismatch': (p, at) =>
      `${subject(at)} reads ${roundEuro(p.claimed)}, but the block gives ${roundEuro(p.computed)}. That is ${size(p.difference)} ${more(p.difference)}. Take over the computed amount or explain the difference.`,
    'contract-duplicate': (p, at) => {
      if ('firstRow' in p) {
        return `${subject(at)} repeats the reference “${p.contract}”; row ${p.firstRow} has it too. Only row ${p.firstRow} counts. Give each contract its own reference.`
      }
      const again = `Contract “${p.contract}” also stands in ${p.file}.`
      if (p.isTie) {
        return `${again} The amounts differ and we cannot see which file is the newer. We counted ${p.file}. Remove the file that is wrong and make the overview again.`
      }
      return p.missed === ''
        ? `${again} That file is newer and counts. These rows do not count. Take the old file out of the folder.`
        : `${again} That file is newer and counts. ${listed(p.missed)} stands only here and does not count now. Copy those rows to ${p.file} and make the overview again.`
    },
    'placement-duplicate': (p, at) => {
      return `Row ${p.row} and ${otherRow(p, at)} describe the same placement in the same quarter. Is it one placement? Then remove one of them. Are there two? Give each its own reference.`
    },
    'placement-overlap': (p, at) => {
      const rows = `Row ${p.row} and ${otherRow(p, at)}`
      const when = `from ${day(p.start)} to ${day(p.end)}`
      return p.why === 'fte'
        ? `${rows} are about the same placement and come to ${number(p.fte, 4)} fte together ${when}. A placement is at most 1 fte. Correct the days or the fte, or give each placement its own reference.`
        : `${rows} have the same reference ${when}, in the contracts ${listed(p.contracts)}. One placement counts for one contract at a time. Correct the contract or the days, or give each placement its own reference.`
    },
    'obligation-mismatch': (p, at) => {
      const basis = p.basis === '' ? 'the policy' : `${percentage(p.basis)} of ${roundEuro(p.of)}`
      return `${subject(at)} reads ${roundEuro(p.written)}, but ${basis} gives ${roundEuro(p.computed)}. That is ${size(p.difference)} ${more(p.difference)}. We use what is written. Check the contract.`
    },
    'obligation-not-applicable': (p, at) =>
      `${subject(at)} holds an obligation. Under the policy ${p.policy} social return does not apply to a contract of ${roundEuro(p.value)}. Check the contract value, or fill in the column Reden afwijking.`,
    'percentage-deviates': (p, at) =>
      `${subject(at)} reads ${percentage(p.written)}. The policy ${p.policy} names ${ALLOWED[p.kind](p.allowed)}. Was this agreed? Then fill in the column Reden afwijking. Otherwise correct the percentage.`,
    'approved-changed': (p) =>
      `Row ${p.row} was approved on ${day(p.approvedOn)}. Changed since: ${listed(p.columns)}. Put back what stood there, or have the contract manager approve it again.`,
    'approved-unsigned': (p, at) =>
      `${subject(at)} reads akkoord, but nobody approved row ${p.row} in the task pane. Have the contract manager approve it, or set the status to ingediend.`,
    'report-missing': (p) =>
      `Contract ${p.contract} has no rows in ${listed(p.quarters, quarter)}. ${p.count === 1 ? 'That quarter is' : 'Those quarters are'} over. Add the rows, or explain why there was nothing.`,
    'over-delivered': (p) =>
      `Contract ${p.contract} has ${roundEuro(p.approved)} approved. That is ${roundEuro(p.difference)} more than the obligation of ${roundEuro(p.obligation)}. ${p.transferable === true ? 'Under the policy the surplus may count for another contract. Agree that with the contracting authority.' : p.transferable === false ? 'Under the policy the surplus does not count for another contract. You need not do anything.' : 'The policy does not say whether the surplus counts elsewhere. You need not do anything.'}`,
    'shortfall-at-end': (p) => {
      const waiting = /[1-9]/.test(p.submitted) ? ` Still under review is ${roundEuro(p.submitted)}.` : ''
      const penalty = p.penalty === null ? '' : ` Under the policy ${roundEuro(p.penalty)} may be withheld.`
      return `Contract ${p.contract} ran until ${day(p.end)}. Approved is ${roundEuro(p.approved)} of ${roundEuro(p.obligation)}: ${roundEuro(p.shortfall)} is missing.${waiting}${penalty} Discuss with the contractor how to close it.`
    },
    'mix-cap-exceeded': (p) =>
      `Contract ${p.contract} has ${roundEuro(p.counted)} submitted and approved with block ${listed(p.blocks)}. Under the policy at most ${percentage(p.percentage)} of the obligation counts, which is ${roundEuro(p.maximum)}. That is ${roundEuro(p.difference)} too much. Use other blocks for the rest.`,
    'total-mismatch': (p, at) =>
      p.why === 'visible'
        ? `The total in ${cell(at)} (${p.column}) counts only the rows in sight: ${amount(p.unit, p.written)}. With the hidden rows it is ${amount(p.unit, p.computed)}. Clear the filter to count everything.`
        : `The total in ${cell(at)} (${p.column}) is ${amount(p.unit, p.written)}, but the rows add up to ${amount(p.unit, p.computed)}. The difference is ${amount(p.unit, p.difference.replace('-', ''))}.${p.rows === '' ? '' : ` Look at row ${listed(p.rows)} first.`} Correct the total or the rows.`,
    'behind-schedule': (p) =>
      `Contract ${p.contract} stands at ${roundEuro(p.realised)} at the end of ${quarter(p.quarter)}, approved and under review together. The schedule asks for ${roundEuro(p.expected)}: ${roundEuro(p.difference)} to go. Discuss with the contractor how to catch up.`,
    'privacy-bsn': (_, at) =>
      `${named(at)} probably holds a citizen service number. It must not be in this workbook. Remove it and use a reference of your own, such as K-014.`,
    'privacy-bsn-possible': (p, at) =>
      p.count > 1
        ? `${cell(at)} holds ${p.count} numbers that may be citizen service numbers. Are they? Then remove them and use references of your own, such as K-014.`
        : `${named(at)} holds a number that may look like a citizen service number by chance. Is it one? Then remove it. Otherwise you need do nothing.`,
    'privacy-name': (p, at) =>
      p.inText
        ? `${subject(at)} probably holds the name of a person. Names do not belong in this workbook. Take it out or write a reference, such as K-001.`
        : `The column “${p.column}” (${cell(at)}) holds names. Names of people do not belong in this workbook. Replace them by a reference, such as K-001, and keep the list in your own records.`,
    'privacy-birthdate': (p, at) =>
      p.inText
        ? `${subject(at)} probably holds a date of birth. It does not belong in this workbook. Take it out; for an age bonus the block is enough.`
        : `The column “${p.column}” (${cell(at)}) holds dates of birth. They do not belong in this workbook. Remove the column; for an age bonus the block is enough.`,
    'privacy-contact': (p, at) =>
      p.inText
        ? `${subject(at)} probably holds ${CONTACT[p.kind]} of a person. Is that so? Take it out. Contacts of an organisation may stand on a sheet of their own.`
        : `The column “${p.column ?? ''}” (${cell(at)}) holds contact details of people. They do not belong with a placement. Remove the column; contacts of an organisation may stand on a sheet of their own.`,
    'privacy-health': (p, at) =>
      p.inText
        ? `The text in ${cell(at)} probably tells of somebody's health or past. That must not be here, not even as a reason. Write only what the account needs.`
        : `The column “${p.column ?? ''}” (${cell(at)}) probably holds data about health. They must not be here. Remove the column; the block is enough.`,
    'privacy-hidden': (p, at) =>
      `${WHERE[p.where](at)} ${p.found === 'privacy-bsn-possible' ? 'may hold' : 'holds'} ${FOUND[p.found]}. Whoever gets the file can make it visible. Remove it; hiding is not enough.`,
    'privacy-metadata': (p) =>
      `The file itself keeps data about its maker: ${p.fields
        .split(',')
        .map((field) => META[field] ?? field)
        .join(', ')}. Do you share it outside your organisation? Then make a privacy-clean copy.`,
    'privacy-small-group': (p) =>
      `For ${p.groups} there ${p.count === 1 ? 'is a group' : `are ${p.count} groups`} of fewer than ${p.minimum} placements, per contract and quarter. In a summary for others that may point at one person. Write “fewer than ${p.minimum}” there, or join target groups.`,
  },
}
