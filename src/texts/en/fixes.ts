import type { FixedValue, FixKind, RefusalReason } from '#fixes'
import { formatsFor } from '../format'
import type { fixes as Dutch } from '../nl/fixes'

const { count, day, number, percentage } = formatsFor('en')

const CHANGES: Readonly<Record<FixKind, (before: string, after: string) => string>> = {
  number: (before, after) => `The text “${before}” becomes the number ${after}.`,
  percentage: (before, after) => `“${before}” becomes ${after}.`,
  day: (before, after) => `The text “${before}” becomes the date ${after}.`,
  quarter: (before, after) => `“${before}” becomes ${after}.`,
  trim: (before) => `The spaces around “${before}” go.`,
  word: (before, after) => `“${before}” becomes “${after}”.`,
  header: (before, after) => `The header “${before}” becomes “${after}”.`,
}

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  formula: 'This cell holds a formula. We do not change it: adjust the formula yourself.',
  protected: 'This sheet is protected. Unprotect it under Review, Unprotect Sheet. Then the cell can be fixed.',
  personal: 'This cell may hold the number of a person. Take it out first.',
  'too-precise': 'This number has more digits than a cell can hold. Type it again, with at most 15 digits.',
}

export const fixes: typeof Dutch = {
  change: (kind, before, after) => CHANGES[kind](before, shown(after)),
  refusal: (reason) => REFUSALS[reason],
  hiddenRow: 'hidden row',
  proposal: (change) => `Do you mean this? ${change}`,
  fix: 'Fix',
  fixCell: (address) => `Fix ${address}`,
  fixSafe: (n) => `Fix ${count(n, 'safe point', 'safe points')}`,
  review: {
    heading: (n) => `Fix ${count(n, 'cell', 'cells')}`,
    intro: 'This is what changes in the cells. Clear the tick where a cell has to stay as it is.',
    cells: 'Cells that change',
    one: (place) => `Fix ${place}`,
    go: (address, sheet) => `Go to ${address} on ${sheet}`,
    all: 'Select all',
    none: 'Select none',
    apply: (n) => `Fix ${count(n, 'cell', 'cells')}`,
    nothing: 'Choose a cell to fix first.',
    cancel: 'Cancel',
    showAll: (n) => `Show all ${number(n)}`,
    reveals: 'With a header or a quarter there may be more to check afterwards. New findings may then appear.',
  },
  working: 'Fixing the cells …',
  undoing: 'Putting the cells back …',
  done: (n) => (n === 1 ? 'One cell was fixed.' : `${number(n)} cells were fixed.`),
  undo: 'Undo',
  undoEarlier: (n) => (n === 1 ? 'Put the repaired cell back' : `Put the ${number(n)} repaired cells back`),
  undone: (n) => (n === 1 ? 'The cell is as it was before.' : `The ${number(n)} cells are as they were before.`),
  changedMeanwhile: (sheet, row) =>
    `Row ${String(row)} of sheet ${sheet} holds something else by now. Nothing was put back: first put back what stood there, or change the cells yourself.`,
  changedBefore: (sheet, row) =>
    `Row ${String(row)} of sheet ${sheet} holds something else by now. Nothing was changed: check the workbook again.`,
  file: {
    made: (out, n) =>
      n === 0
        ? `There was nothing we could fix without asking. ${out} is a copy.`
        : `Made: ${out}, with ${count(n, 'fixed cell', 'fixed cells')}.`,
    line: (place, change) => `  ✔ ${place}: ${change}`,
    proposal: (place, change) => `  ? ${place}: ${change} You change that yourself.`,
    refused: (place, why) => `  – ${place}: ${why}`,
    more: (n) => `  … and ${number(n)} more`,
    errors: (n) =>
      `${count(n, 'blocking finding remains', 'blocking findings remain')} in it. See them with "validate".`,
  },
}

function shown(after: FixedValue): string {
  switch (after.kind) {
    case 'number':
      return number(after.value)
    case 'percentage':
      return percentage(after.value)
    case 'day':
      return day(after.value)
    case 'text':
      return after.value
  }
}
