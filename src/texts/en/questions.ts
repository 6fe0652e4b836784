import { formatsFor } from '../format'
import type { QuestionWords } from '../questions-texts'

const { euro, number } = formatsFor('en')

const UNITS: Readonly<Record<string, string>> = {
  perFteYear: 'per FTE per year',
  perFteMonth: 'per FTE per month',
  perWeek: 'per week',
  perDay: 'per day',
  perHour: 'per hour',
  perPerson: 'per person or placement',
  invoice: 'the invoice amount',
  cost: 'the costs made',
  labourCost: 'the labour costs',
  agreed: 'by agreement',
}
const unit = (kind = ''): string => UNITS[kind] ?? kind
const units = (kinds = ''): string => kinds.split(', ').map(unit).join(' or ')
const amount = (value = ''): string => (value === '' ? '' : euro(value))
const many = (codes = ''): boolean => codes.includes(',')

export const questions: QuestionWords = {
  title: {
    'value-blank': 'no value in the source',
    'code-blank': 'no number in the source',
    'code-duplicate': 'number used more than once',
    'levels-in-one-row': 'several levels in one row',
    'row-broken': 'row is broken off',
    'amount-without-row': 'amount without a description',
    'longer-benefit-worth-less': 'longer benefit is worth less',
    'bonus-larger-than-base': 'bonus exceeds the block',
    'label-duplicate': 'same description twice',
    'limit-agreement': 'per year or per placement',
    'limit-unclear': 'unknown how long it counts',
    'unit-unclear': 'unit is missing',
    'size-unclear': 'amount per year or for the whole',
    'value-ceiling': 'amount is a maximum',
    'units-limited': 'only so many count',
    'hours-norm-unknown': 'full-time hours unknown',
    'footnote-without-text': 'footnote without text',
    'value-not-understood': 'value not understood',
    'value-column-unclear': 'several columns with values',
    'bonus-scope-unclear': 'what the bonus may stand on',
    'bonus-stacking-unclear': 'do the bonuses add up',
    'bonus-in-note': 'bonus stands in a note',
    'valid-from-unknown': 'start date unknown',
    'label-typo': 'possible spelling mistake',
    'discount-base-unclear': 'discount on what',
    alternatives: 'two ways of valuing',
    'row-hidden': 'row is hidden',
    'value-unusual': 'value is far off',
    'text-contradicts': 'text and table differ',
    'footnote-shifted': 'footnotes seem shifted',
    'amount-in-note': 'amount in a note',
    'label-blank': 'no description in the source',
    'tables-beside': 'tables beside each other',
    'lines-paired': 'descriptions and amounts stand apart',
  },
  cell: (cell) => `${cell}:`,
  asks: {
    'value-blank': (p) =>
      `the value of "${p.label}" is blank. That may mean no value, or the same value as the row above. Choose what the source means; without a choice the block counts only once it is filled in.`,
    'code-blank': (p) =>
      `"${p.label}" has no number, while other rows have one. The block needs a short code so that formulas can name it.`,
    'code-duplicate': (p) => `number ${p.code} was used by an earlier row, so "${p.label}" gets a code of its own.`,
    'levels-in-one-row': (p) =>
      `"${p.label}" names several levels and several percentages in one row: "${p.text}". We read them in order (${p.pairs}). Is that right?`,
    'row-broken': (p) =>
      `"${p.label}" is broken off, probably by a new page: it goes on in ${p.cells}. Together it reads "${p.text}". Do these parts belong together?`,
    'amount-without-row': (p) =>
      `"${p.text}" stands here without a description. Above it is "${p.label}", which has a value already. We do not count this amount.`,
    'longer-benefit-worth-less': (p) =>
      `"${p.shorter}" is worth ${amount(p.shorterAmount)} and "${p.longer}" ${amount(p.longerAmount)}. Elsewhere a longer benefit is worth more. Were the amounts swapped? We keep them as they stand until you choose otherwise.`,
    'bonus-larger-than-base': (p) =>
      `the bonus "${p.label}" is ${amount(p.amount)}: more than the highest block it may stand on. Check the amount in the source.`,
    'label-duplicate': (p) =>
      `"${p.label}" also stands in ${p.firstCell}. Are these two different blocks, or is one row double?`,
    'limit-agreement': (p) =>
      `for "${p.label}" the source only says "${p.words}". Is it ${amount(p.amount)} per FTE per year, or once for the whole placement? We count per year until you choose otherwise.`,
    'limit-unclear': (p) =>
      p.words === '' || p.words === undefined
        ? p.label === '' || p.label === undefined
          ? `the table does not say how long a placement counts. Is it elsewhere in the policy? Without a choice all months count.`
          : `for ${p.block} the table does not say how long a placement counts, for other rows it does. Without a choice all months count there.`
        : `for "${p.label}" it says "${p.words}". We cannot read a maximum duration from that. Without a choice all months count.`,
    'unit-unclear': (p) =>
      `"${p.label}" has ${amount(p.amount)}, but not whether that is per year, per hour or per person. Choose the unit the source means.`,
    'size-unclear': (p) =>
      p.fte === undefined
        ? `"${p.label}" has ${amount(p.amount)} with "${p.words}". Is that an amount per year, counted for at most ${number(p.months ?? '0')} months? Or is it for those ${number(p.months ?? '0')} months together? We count per year until you choose otherwise.`
        : `"${p.label}" has ${amount(p.amount)} with "${p.words}". Is that the amount of a whole FTE per year, or of exactly this? Without a choice the block counts only once it is filled in.`,
    'value-ceiling': (p) =>
      `for "${p.label}" ${amount(p.amount)} ${unit(p.kind)} is a maximum: "${p.text}". We value at that maximum and say so, until you choose otherwise.`,
    'units-limited': (p) =>
      `"${p.label}" has ${amount(p.amount)} ${unit(p.kind)}, with "${p.words}". The calculation does not watch that number. Shall we keep it as a rule to read with the block?`,
    'hours-norm-unknown': () =>
      `the source does not say how many hours a week are full time. That is needed to turn hours into FTE.`,
    'footnote-without-text': (p) =>
      `${p.label === '' || p.label === undefined ? 'the title' : `"${p.label}"`} has footnote ${p.mark}, but the text of that footnote is not in the source. Check whether it holds a condition.`,
    'value-not-understood': (p) =>
      `"${p.label}" has "${p.text}". We cannot read one certain value from it. Choose or type the value; without a choice the block counts only once it is filled in.`,
    'value-column-unclear': (p) =>
      `the table has ${number(p.count ?? '2')} columns with values. We read "${p.column}". Is that the one in force?`,
    'bonus-scope-unclear': (p) =>
      p.because === 'label'
        ? `"${p.label}" stands on a whole category but names a smaller group itself. We read: only on ${p.codes}.`
        : p.because === 'rows-above'
          ? `"${p.label}" is extra on the amounts above. We read: on the blocks above that have an amount (${p.codes}).`
          : `the source does not say on which blocks ${many(p.codes) ? `the bonuses ${p.codes} may` : `bonus ${p.codes ?? ''} may`} stand. We read: on every block for a job, apprenticeship or internship.`,
    'bonus-stacking-unclear': (p) =>
      `${p.codes} are age bonuses of one table. Whoever has the highest age also has the lowest. Does one count, or do they add up? We count one until you choose otherwise.`,
    'bonus-in-note': (p) =>
      p.label === '' || p.label === undefined
        ? `below the table it says: "${p.text}" We make blocks of their own of that (${p.codes}). Is that right?`
        : `this cell holds "${p.label}" and then a note with bonuses (${p.codes}). We take the value beside it (${p.text}) for "${p.label}"; the bonuses become blocks of their own.`,
    'valid-from-unknown': () =>
      `the source gives no start date. Without a date this table always holds; running agreements keep their own version.`,
    'label-typo': (p) => `it says "${p.written}". Is "${p.meant}" meant? We keep the name as it stands.`,
    'discount-base-unclear': (p) =>
      `${p.codes}: the discount is on ${p.base === '' || p.base === undefined ? 'a part of the obligation' : `the "${p.base}"`}, but the source does not say which amount that is. You fill in that amount as the quantity.`,
    alternatives: (p) => `"${p.label}" has "${p.text}": ${units(p.kinds)}. May both be used?`,
    'row-hidden': (p) =>
      `row ${p.row} with "${p.label}" is hidden in the sheet. Does it still hold? We take it over until you choose otherwise.`,
    'value-unusual': (p) =>
      `"${p.label}" is ${p.converted === undefined ? '' : 'converted about '}${amount(p.amount)} per FTE per year. In the tables we know ${p.group === '' || p.group === undefined ? 'an age bonus' : `"${p.group}"`} is ${amount(p.low)} (${p.lowBy}) to ${amount(p.high)} (${p.highBy}). Check the amount; we take it over as it stands.`,
    'text-contradicts': (p) =>
      `in the table "${p.label}" is ${amount(p.amount)}, but ${p.textCell} says: "${p.sentence}" Which amount holds? We follow the table until you choose otherwise.`,
    'footnote-shifted': (p) =>
      `the rows carry the footnotes ${p.marks}, below them stand the texts ${p.notes}. They have probably moved by one: does each note belong to the next mark?`,
    'amount-in-note': (p) =>
      `a note holds an amount on top of others: "${p.text}" We cannot read a bonus from it and do not count it.`,
    'label-blank': (p) =>
      `the value "${p.text}" has no description. We call the block ${p.label === '' || p.label === undefined ? p.block : `"${p.label}"`}, after what stands above or beside it. Does it belong?`,
    'tables-beside': (p) =>
      `${number(p.count ?? '2')} tables stand beside each other here: "${p.left}" on the left, "${p.right}" to the right of it. We read them as separate tables. Is that right?`,
    'lines-paired': (p) =>
      `descriptions and amounts stand apart in this text. There are equally many of both (${number(p.count ?? '0')}), so we pair them in their order: ${p.text}. Check that each amount stands with the right description.`,
  },
  answers: {
    'no-value': () => 'no value (counts once it is filled in)',
    'same-as': (p) => `same as ${p.label}${p.amount === undefined ? '' : `, ${amount(p.amount)}`}`,
    'take-amount': (p) => amount(p.amount),
    'take-column': (p) => `read the column "${p.column}"`,
    agreed: () => 'by agreement: the value is agreed each time',
    'split-levels': (p) => `separate blocks: ${p.codes}`,
    'keep-one': (p) => `one block ${p.code}, without a value`,
    'join-rows': (p) => `belongs together: "${p.text}"`,
    'keep-apart': () => 'does not belong together (the block then has no certain value)',
    'keep-as-published': () => 'leave as published',
    swap: () => 'swap the two amounts',
    'per-unit': (p) =>
      p.amount === undefined
        ? unit(p.kind)
        : `${p.atMost === undefined ? '' : 'at most '}${amount(p.amount)} ${unit(p.kind)}`,
    'per-year': (p) => `${amount(p.amount)} per FTE per year`,
    'per-agreement': (p) => `${amount(p.amount)} once per placement`,
    'for-whole': (p) => `${amount(p.amount)} for "${p.words}" together: that is ${amount(p.whole)} per FTE per year`,
    'keep-rule': (p) => `${amount(p.amount)} ${unit(p.kind)}; "${p.words}" stands with the block as a rule`,
    'limit-months': (p) => `counts at most ${number(p.months ?? '0')} months`,
    'no-limit': () => 'no maximum: all months count',
    'stands-on': (p) => `only on ${p.codes}`,
    'stands-on-jobs': (p) => `on every block for a job, apprenticeship or internship (${p.codes})`,
    exclusive: () => 'one bonus per placement',
    cumulative: () => 'the bonuses add up',
    unknown: () => 'unknown',
    hours: (p) => `${number(p.hours ?? '0')} hours a week`,
    ignore: (p) => (p.mark === undefined ? 'leave out' : `leave ${p.mark} out`),
    accept: (p) =>
      p.code !== undefined
        ? `code ${p.code}`
        : p.kinds !== undefined
          ? `both: ${units(p.kinds)}`
          : p.column !== undefined
            ? `yes, read "${p.column}"`
            : 'agreed: the amount is filled in each time',
    corrected: (p) => `correct to "${p.label}"`,
    'all-tables': () => 'yes, read all tables',
    'first-table': (p) => `read only "${p.left}"`,
    shift: (p) =>
      p.withoutLimit === undefined
        ? 'move the notes by one'
        : `move the notes by one (${p.withoutLimit}: then without a maximum duration)`,
  },
  free: {
    amount: { label: 'another amount', example: '€ 12,500.00' },
    months: { label: 'another number of months', example: '18' },
    hours: { label: 'another number of hours a week', example: '38' },
    day: { label: 'start date', example: '01-07-2026' },
    code: { label: 'another code', example: 'BESCHUT' },
  },
  problem: {
    'empty-file': 'This file is empty. Choose the file with the table.',
    'too-large': 'This file is larger than 20 MB. Save only the sheet with the table and choose that file.',
    'too-many-rows': 'This file has more than 100,000 rows. Save only the rows of the table and choose that file.',
    'too-many-blocks':
      'This table has more than 2,000 rows with a value. Tables of building blocks have some tens of rows: this is probably another list. Choose the sheet or the cells with the building blocks.',
    'is-workbook': 'This is an Excel workbook, not a text file. Save it as .xlsx and choose it again.',
    'is-pdf': 'This is a PDF. Copy the table from it and paste it here as text.',
    'binary-file': 'This file holds no readable text. Choose a .csv or .xlsx file, or paste the table as text.',
    'no-table':
      'There is no table of blocks in here. We look for a column with descriptions and a column with values, such as "Bouwblok" and "Waarde".',
    'loose-amounts':
      'The amounts stand apart from the descriptions, and there are not equally many. Put each description with its amount on one line, with a tab between them, and paste the text again. Or choose the original file.',
  },
}
