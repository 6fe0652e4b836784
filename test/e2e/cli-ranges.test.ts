import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTRACT_HEADERS, fileOf, INZET_HEADERS, YEAR_2026 } from '../support/monitoring-file'
import { sroi, sroiJson } from '../support/sroi'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-ranges-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Rows of Inzet on a sheet with a space in its name, with these blocks. */
async function fileWith(blocks: readonly string[]): Promise<string> {
  const [start, end] = YEAR_2026
  const rows = blocks.map((block, at) => [
    ...['OP-1', '2026-Q1', `K-${String(at)}`, block, start, end, 0.5, null, null, null, 'concept', null],
  ])
  const path = join(folder, 'werkmap.xlsx')
  const contracts = [[...CONTRACT_HEADERS], ['OP-1', 'Groen', 'Groen BV', start, end, 400_000]]
  writeFileSync(path, await fileOf({ Opdrachten: contracts, 'Q1 2026': [[...INZET_HEADERS], ...rows] }))
  return path
}

describe('cells below each other in the text of sroi validate', () => {
  it('are one range where the same is said of each, with the sheet as Excel writes it', async () => {
    const { out } = await sroi('validate', await fileWith(['WW9', 'WW9', 'WW9', '2']))
    expect(out).toMatch(/ 'Q1 2026'!D2:D4: In D2:D4 \(Bouwblok\)/)
    expect(out).not.toMatch(/!D[234]: /)
  })

  it('stay apart where something else is said', async () => {
    const { out } = await sroi('validate', await fileWith(['WW9', 'ABC', '2', 'WW9']))
    for (const cell of ['D2', 'D3', 'D5']) expect(out).toContain(` 'Q1 2026'!${cell}: In ${cell} (Bouwblok)`)
  })

  it('are told one by one in the document for programs', async () => {
    const path = await fileWith(['WW9', 'WW9', 'WW9'])
    const { json } = await sroiJson<{ files: { findings: { code: string; address: string }[] }[] }>('validate', path)
    const unknown = json.files.flatMap(({ findings }) => findings.filter(({ code }) => code === 'block-unknown'))
    expect(unknown.map(({ address }) => address)).toEqual(['D2', 'D3', 'D4'])
  })
})
