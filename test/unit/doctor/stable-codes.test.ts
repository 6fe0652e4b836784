import fc from 'fast-check'
import { type Proposal, proposeCatalogue, readText } from '#doctor'

const proposed = (rows: readonly string[], earlier: Proposal[] = []): Proposal =>
  proposeCatalogue(
    readText(['Doelgroep;Waarde per jaar', ...rows.map((row) => `${row};€ 10.000`)].join('\n'), 'tabel.csv'),
    {
      earlier: earlier.map(({ catalogue }) => catalogue),
    },
  )
const codes = ({ catalogue }: Proposal): Record<string, string> =>
  Object.fromEntries(catalogue.blocks.map(({ label, code }) => [label, code]))

const LABELS = [
  'Participatiewet < 2 jaar',
  'Participatiewet > 2 jaar',
  'WW',
  'WW jonger dan 27 jaar',
  'WW na ontslag bij het bedrijf',
  'Taalcursus',
  'Opleiding werknemers',
  'Detachering SW',
  'Uitbesteden aan SW-bedrijf',
  'BBL niveau 1 en 2',
  'BBL niveau 3 en hoger',
  'Gastles op school',
  'Rondleiding',
]

describe('codes for rows that have none', () => {
  it('are short, made from the label, and tell labels of one group apart by their own words', () => {
    expect(codes(proposed(LABELS))).toEqual({
      'Participatiewet < 2 jaar': 'PW<2',
      'Participatiewet > 2 jaar': 'PW>2',
      WW: 'WW',
      'WW jonger dan 27 jaar': 'WW-JONGER-27',
      'WW na ontslag bij het bedrijf': 'WW-ONTSLAG-BEDRIJF',
      Taalcursus: 'OPLEIDING',
      'Opleiding werknemers': 'OPLEIDING-WERKNEMERS',
      'Detachering SW': 'SW',
      'Uitbesteden aan SW-bedrijf': 'SW-UITBESTEDEN-BEDRIJF',
      'BBL niveau 1 en 2': 'BBL-1-2',
      'BBL niveau 3 en hoger': 'BBL-3',
      'Gastles op school': 'GASTLES-SCHOOL',
      Rondleiding: 'RONDLEIDING',
    })
  })

  it('are the same for the same labels in any order', () => {
    const expected = codes(proposed(LABELS))
    fc.assert(
      fc.property(fc.shuffledSubarray(LABELS, { minLength: LABELS.length }), (order) => {
        expect(codes(proposed(order))).toEqual(expected)
      }),
    )
  })

  it('are the same in the next version of the table, whatever came, went or moved', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(LABELS, { minLength: 1 }),
        fc.shuffledSubarray(LABELS, { minLength: 1 }),
        (older, newer) => {
          const before = proposed(older)
          const after = codes(proposed(newer, [before]))
          for (const [label, code] of Object.entries(codes(before))) if (label in after) expect(after[label]).toBe(code)
          expect(new Set(Object.values(after)).size).toBe(newer.length)
        },
      ),
    )
  })
})
