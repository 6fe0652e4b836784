import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VersionsDocument } from '#use-cases'
import { sroi, sroiJson } from '../support/sroi'

const OLDER = 'Bouwblok;Waarde per jaar op basis van 36 uur\nWIA;€ 12.500\nWW;€ 8.000\nNUG;€ 5.000\n'
const NEWER = 'Bouwblok;Waarde per jaar op basis van 38 uur\nWIA;€ 14.000\nWW;€ 8.000\nBanenafspraak;€ 9.000\n'

describe('sroi catalogues OLDER NEWER', () => {
  let folder = ''
  const file = (name: string) => join(folder, name)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sroi-versions-'))
    writeFileSync(file('oud.csv'), OLDER)
    writeFileSync(file('nieuw.csv'), NEWER)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says what differs, with the difference in euros', async () => {
    const { json } = await sroiJson<VersionsDocument>('catalogues', file('oud.csv'), file('nieuw.csv'))
    expect(json).toMatchObject({
      same: false,
      unchanged: 1,
      changed: [{ code: 'WIA', differences: [{ part: 'value', difference: '1500.00' }] }],
      added: [{ code: 'BANENAFSPRAAK' }],
      removed: [{ code: 'NUG' }],
      catalogue: [{ part: 'authority' }, { part: 'hoursPerWeek', older: '36', newer: '38' }],
    })
  })

  it('reads on a terminal', async () => {
    const { out, code } = await sroi('catalogues', file('oud.csv'), file('nieuw.csv'))
    expect(code).toBe(0)
    expect(out.replaceAll('\u00a0', ' ')).toContain(
      '    Waarde: € 12.500,00 per fte per jaar → € 14.000,00 per fte per jaar (€ 1.500,00 meer)',
    )
  })

  it('an exported catalogue is the same catalogue', async () => {
    await sroi('import', file('oud.csv'), '--out', file('oud.json'))
    const { json } = await sroiJson<VersionsDocument>('catalogues', file('oud.csv'), file('oud.json'))
    expect(json).toMatchObject({ same: true, changed: [], added: [], removed: [] })
    expect(readFileSync(file('oud.json'), 'utf8')).toContain('"importHash"')
  })

  it('two at most, and what is not known is said', async () => {
    expect((await sroi('catalogues', 'duoplus', 'den-haag', 'utrecht')).code).toBe(2)
    expect((await sroi('catalogues', 'duoplus', 'dn-haag')).err).toContain('den-haag')
  })
})
