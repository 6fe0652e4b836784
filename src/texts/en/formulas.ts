import { formatsFor } from '../format'
import type { formulas as Dutch } from '../nl/formulas'

const { count, number } = formatsFor('en')

export const formulas: typeof Dutch = {
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
}
