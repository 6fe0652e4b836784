import { MemoryWorkbook } from '#adapters/memory'
import type { ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import { findingTexts } from '#texts'
import type { IsoDay } from '#time'
import { validateWorkbook } from '#use-cases'
import type { CellContent } from '#workbook'
import { approveSample } from '../../../preview/samples/approve-sample'
import { SAMPLE_DAY, samplePlan } from '../../../preview/samples/duoplus-2026'
import { brief } from '../../support/sheet'

const today = SAMPLE_DAY as IsoDay

async function sample(): Promise<MemoryWorkbook> {
  const file = MemoryWorkbook.of({})
  await file.apply(samplePlan())
  await approveSample(file)
  return file
}

const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const report = async (): Promise<ValidationReport> => validateWorkbook(await sample(), session, { today })

describe('the sample workbook', () => {
  it('holds these mistakes, each at its own cell', async () => {
    const { findings, rows } = await report()
    expect(rows).toBe(26)
    expect(brief(findings)).toEqual([
      ['Opdrachten!A6', 'behind-schedule'],
      ['Opdrachten!L6', 'obligation-mismatch'],
      ['Inzet!F5', 'date-outside-contract'],
      ['Inzet!F12', 'date-outside-contract'],
      ['Inzet!L12', 'value-mismatch'],
      ['Inzet!H15', 'number-as-text'],
      ['Inzet!F16', 'date-as-text'],
      ['Inzet!Q16', 'privacy-bsn'],
      ['Inzet!O18', 'evidence-missing'],
      ['Inzet!P18', 'approval-missing'],
      ['Inzet!C25', 'placement-duplicate'],
      ['Inzet!H26', 'quantity-missing'],
      ['Inzet!D27', 'block-unknown'],
      ['Inzet!L28', 'number-as-text'],
      ['Inzet!P28', 'status-unknown'],
    ])
  })

  it('says so in plain Dutch, with the cell and both figures', async () => {
    const { findings } = await report()
    const said = new Map(
      findings.map((item) => [
        item.code,
        findingTexts('nl')
          .sentence(item)
          .replace(/\u00a0/g, ' '),
      ]),
    )
    expect(said.get('value-mismatch')).toBe(
      'In L12 (Opgevoerde waarde) staat € 3.750, maar het bouwblok geeft € 2.500. Dat is € 1.250 te hoog. Neem het berekende bedrag over of leg het verschil uit.',
    )
    expect(said.get('obligation-mismatch')).toBe(
      'In L6 (Verplichting) staat € 42.000, maar 5% van € 800.000 geeft € 40.000. Dat is € 2.000 te hoog. We rekenen met wat er staat. Controleer het contract.',
    )
    expect(said.get('behind-schedule')).toBe(
      'Opdracht OP-2025-021 staat eind Q2 2026 op € 13.025, goedgekeurd en in behandeling samen. Volgens het schema hoort dat € 20.827,40 te zijn: nog € 7.802,40 te gaan. Bespreek met de opdrachtnemer hoe dit wordt ingehaald.',
    )
    expect(said.get('placement-duplicate')).toBe(
      'Rij 25 en rij 24 beschrijven dezelfde plaatsing in hetzelfde kwartaal. Is het één plaatsing? Verwijder dan een van de twee. Zijn het er twee? Geef elk een eigen kenmerk.',
    )
    expect(said.get('privacy-bsn')).toBe(
      'In Q16 (Toelichting) staat waarschijnlijk een burgerservicenummer. Dat mag niet in deze werkmap. Verwijder het en gebruik een eigen kenmerk, zoals K-014.',
    )
  })

  it('stands like this on 15 July 2026, counted again in whole cents', async () => {
    const { contracts, contributions } = await report()
    for (const contract of contracts) {
      const cents = { approved: 0, submitted: 0, nowhere: 0 }
      for (const row of contributions) {
        if (row.contract === contract.kenmerk && row.computed)
          cents[row.counts] += Math.round(row.computed.toNumber() * 100)
      }
      expect(contract.approved.times(100).toNumber()).toBe(cents.approved)
      expect(contract.submitted.times(100).toNumber()).toBe(cents.submitted)
    }
    const [first, second] = contracts
    // 196 of the 730 days of € 180.000, and 196 of the 365 days of € 42.000.
    expect(first?.expected?.toFixed(2)).toBe(((18_000_000 * 196) / 730 / 100).toFixed(2))
    expect(second?.expected?.toFixed(2)).toBe(((4_200_000 * 196) / 365 / 100).toFixed(2))
    // 281 paid hours in each of two quarters, 181 days together.
    expect(first?.jobs?.toFixed(6)).toBe((562 / (25.5 * (181 / 7))).toFixed(6))
  })

  it('correcting a cell takes its finding away and leaves the others', async () => {
    const file = await sample()
    const before = (await validateWorkbook(file, session, { today })).findings
    const content: CellContent = { kind: 'value', value: 2500 }
    await file.apply([{ kind: 'write-cells', sheet: 'Inzet', cells: [{ row: 12, column: 12, content }] }])
    const after = (await validateWorkbook(file, session, { today })).findings
    expect(brief(after)).toEqual(brief(before).filter(([address]) => address !== 'Inzet!L12'))
  })
})
