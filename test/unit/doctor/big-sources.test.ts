import { proposeCatalogue, proposingCatalogue, readingSource, readSource, SourceError } from '#doctor'
import { paced } from '../../../src/use-cases/paced'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const LEDGER = `Nr;Doelgroep;Waarde\n${'1;Participatiewet;€ 30.000 per jaar, zie de toelichting op de volgende bladzijde\n'.repeat(40_000)}`
const tableOf = (rows: number): string =>
  `Nr;Inspanning;Waarde\n${Array.from({ length: rows }, (_, at) => `${String(at)};Activiteit ${String(at)};€ 100 per uur\n`).join('')}`
const REMARKS = `Doelgroep;Waarde per jaar\nWW;€ 15.000\n${'* Een kandidaat telt hier niet mee.;\n'.repeat(40_000)}`

describe('a big source', () => {
  it('is read in portions that tell how far they are, to the same grid', () => {
    const work = readingSource(bytes(REMARKS), 'groot.csv')
    const shares: number[] = []
    for (;;) {
      const step = work.next()
      if (step.done === true) {
        expect(step.value).toEqual(readSource(bytes(REMARKS), 'groot.csv'))
        break
      }
      shares.push(step.value)
    }
    expect(shares.length).toBeGreaterThan(8)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(Math.min(...shares)).toBeGreaterThan(0)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it('stops between two portions when the user stops', async () => {
    const stop = new AbortController()
    const shares: number[] = []
    const reading = paced(readingSource(bytes(LEDGER), 'groot.csv'), {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share)
        if (shares.length === 3) stop.abort()
      },
    })
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(shares).toHaveLength(3)
  })

  it('is proposed in portions too, to the same catalogue', async () => {
    const grid = readSource(bytes(REMARKS), 'groot.csv')
    let portions = 0
    const proposal = await paced(proposingCatalogue(grid), { onProgress: () => portions++ })
    expect(portions).toBeGreaterThan(10)
    expect(proposal).toEqual(proposeCatalogue(grid))
    expect(proposal.catalogue.blocks.map(({ code }) => code)).toEqual(['WW'])
    // Nothing of it is lost: every remark is listed.
    expect(proposal.rows.filter(({ taken }) => taken === 'note')).toHaveLength(40_000)
  })

  it.each([
    ['amounts by the thousand', LEDGER, 'too-many-blocks'],
    ['one value more than 2,000', tableOf(2001), 'too-many-blocks'],
    ['over 20 MB', 'a'.repeat(21 * 1024 * 1024), 'too-large'],
    ['over 100,000 rows', 'WW;€ 15.000\n'.repeat(100_001), 'too-many-rows'],
  ])('%s is refused', (_name, text, problem) => {
    const read = (): unknown => proposeCatalogue(readSource(bytes(text), 'groot.csv'))
    expect(read).toThrow(SourceError)
    expect(read).toThrow(expect.objectContaining({ problem }))
  })

  it('of 2,000 values is read', () => {
    const { catalogue } = proposeCatalogue(readSource(bytes(tableOf(2000)), 'groot.csv'))
    expect(catalogue.blocks).toHaveLength(2000)
  })

  it('rows that repeat without end are all listed and no longer work than one of them', () => {
    const rows = 60_000
    const text = `Doelgroep;Waarde\nWW;€ 15.000\n${'kop zonder waarde;\n'.repeat(rows)}`
    const proposal = proposeCatalogue(readSource(bytes(text), 'groot.csv'))
    expect(proposal.rows).toHaveLength(rows + 2)
  })
})
