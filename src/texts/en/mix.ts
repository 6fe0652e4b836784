import { isInEuros, type MixLine } from '#rules'
import { formatsFor } from '../format'
import type { MixTexts } from '../mix-texts'

const { roundEuro, number, count } = formatsFor('en')

export const mix: MixTexts = {
  heading: 'Still needed',
  needed: (amount) => `${roundEuro(amount)} is still to be approved.`,
  afterSubmitted: (amount) =>
    amount === null
      ? 'When everything under review is approved, the obligation is met.'
      : `When everything under review is approved, ${roundEuro(amount)} is still needed.`,
  monthsLeft: (months) =>
    months < 1
      ? 'Less than a whole month of the contract is left, so a placement no longer counts for a month.'
      : `The contract has ${count(months, 'whole month', 'whole months')} left; no placement is counted for longer.`,
  kinds: {
    'least-work': 'With the least hours of work',
    longest: 'With the longest placements',
    combined: 'Placements and something beside them',
    purchase: 'Without placements',
  },
  line: (line) => `${sizeOf(line)}: block ${line.block.code}, ${line.block.label}`,
  sum: (value, surplus) =>
    surplus === null
      ? `Together ${roundEuro(value)}: exactly enough.`
      : `Together ${roundEuro(value)}, ${roundEuro(surplus)} more than needed.`,
  none: 'No block of this catalogue fits. Discuss with the contractor what is still possible.',
  care: 'These are examples by the catalogue. Whether there are candidates, and what it costs, the contractor knows.',
}

function sizeOf({ block, placements, quantity, months }: MixLine): string {
  if (placements !== null) {
    const size = `${count(placements, 'placement', 'placements')} of ${number(quantity, 2)} fte`
    return months === null ? size : `${size}, ${count(Number(months), 'month', 'months')}`
  }
  if (isInEuros(block.value)) return `${roundEuro(quantity)} invoice value`
  const [one, many] = UNITS[block.value.kind] ?? ['time', 'times']
  return count(Number(quantity), one, many)
}

const UNITS: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  perHour: ['hour', 'hours'],
  perDay: ['day', 'days'],
  perWeek: ['week', 'weeks'],
  perPerson: ['person', 'persons'],
}
