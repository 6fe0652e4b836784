import { validateWorkbook } from '#use-cases'
import { MemoryWorkbook } from '#adapters/memory'
import { TEMPLATE_DAY, templateBook } from '../../support/inserted-template'

describe('a workbook of tenders', () => {
  it.each([
    ['nl', 'Aanbestedingen', 'Opdrachtwaarde'],
    ['en', 'Tenders', 'Contract value'],
  ] as const)('has nothing that runs yet, so nothing is missing from it (%s)', async (language, sheet, header) => {
    const { workbook, session, fill } = await templateBook({ kind: 'tender', language })
    const check = () => validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })
    expect((await check()).findings).toEqual([])
    await fill(sheet, [{ [header]: 1_000_000 }])
    const report = await check()
    expect(report.findings).toEqual([])
    expect(report.notChecked.length).toBeGreaterThan(0)
  })

  it('a sheet with contract values alone is none: there the tables are missing', async () => {
    const workbook = MemoryWorkbook.of({
      Blad1: [
        ['Opdrachtwaarde', 'Naam'],
        [100, 'x'],
      ],
    })
    const { session } = await templateBook()
    const { findings } = await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })
    expect(findings.map(({ code }) => code)).toEqual(['table-missing', 'table-missing'])
  })
})
