import { isInEuros, type MixLine } from '#rules'
import { formatsFor } from '../format'
import type { MixTexts } from '../mix-texts'

const { roundEuro, number, count } = formatsFor('nl')

export const mix: MixTexts = {
  heading: 'Nog nodig',
  needed: (amount) => `Er moet nog ${roundEuro(amount)} worden goedgekeurd.`,
  afterSubmitted: (amount) =>
    amount === null
      ? 'Wordt alles goedgekeurd wat in behandeling is, dan is de verplichting gehaald.'
      : `Wordt alles goedgekeurd wat in behandeling is, dan is nog ${roundEuro(amount)} nodig.`,
  monthsLeft: (months) =>
    months < 1
      ? 'De opdracht loopt geen hele maand meer, dus een plaatsing telt niet meer voor een maand mee.'
      : `De opdracht loopt nog ${count(months, 'hele maand', 'hele maanden')}; langer rekenen we een plaatsing niet.`,
  kinds: {
    'least-work': 'Met de minste werkuren',
    longest: 'Met de langste plaatsingen',
    combined: 'Plaatsingen met een aanvulling',
    purchase: 'Zonder plaatsingen',
  },
  line: (line) => `${sizeOf(line)}: bouwblok ${line.block.code}, ${line.block.label}`,
  sum: (value, surplus) =>
    surplus === null
      ? `Samen ${roundEuro(value)}: precies genoeg.`
      : `Samen ${roundEuro(value)}, ${roundEuro(surplus)} meer dan nodig.`,
  none: 'Geen bouwblok van deze catalogus past hierbij. Bespreek met de opdrachtnemer wat nog kan.',
  care: 'Dit zijn voorbeelden volgens de catalogus. Of er kandidaten zijn en wat het kost, weet de opdrachtnemer.',
}

function sizeOf({ block, placements, quantity, months }: MixLine): string {
  if (placements !== null) {
    const size = `${count(placements, 'plaatsing', 'plaatsingen')} van ${number(quantity, 2)} fte`
    return months === null ? size : `${size}, ${count(Number(months), 'maand', 'maanden')}`
  }
  if (isInEuros(block.value)) return `${roundEuro(quantity)} factuurwaarde`
  const [one, many] = UNITS[block.value.kind] ?? ['keer', 'keer']
  return count(Number(quantity), one, many)
}

const UNITS: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  perHour: ['uur', 'uur'],
  perDay: ['dag', 'dagen'],
  perWeek: ['week', 'weken'],
  perPerson: ['persoon', 'personen'],
}
