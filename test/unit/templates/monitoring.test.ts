import { builtInRulebook } from '#rulebook'
import { blocksOf } from '#rules'
import { validateWorkbook } from '#use-cases'
import { CONTRACTS, CONTRIBUTIONS, PLAN, sheetNamed } from '#workbook'
import { approveAll } from '../../support/approved'
import { serial, TEMPLATE_DAY, templateBook } from '../../support/inserted-template'

const CATALOGUES = builtInRulebook().catalogues.map(({ id }) => id)
/** A version is named only where there are several. */
const shortestName = (ref: string | null): string | undefined =>
  POLICIES.filter((other) => other.split('@')[0] === ref?.split('@')[0]).length > 1
    ? (ref ?? undefined)
    : ref?.split('@')[0]
const POLICIES = builtInRulebook().policies.map(({ id, version }) => `${id}@${version}`)

const CONTRACT = {
  Kenmerk: 'OP-1',
  Opdracht: 'Onderhoud groen',
  Soort: 'dienst',
  Gunningsdatum: serial('01-12-2025'),
  Startdatum: serial('01-01-2026'),
  Einddatum: serial('31-12-2026'),
  Opdrachtwaarde: 1_000_000,
  Percentage: 0.05,
}

describe('monitoring template', () => {
  it.each(['nl', 'en'] as const)('in %s has the three tables with the columns that checks know', async (language) => {
    const { workbook, session } = await templateBook({ language })
    const { shapes, findings } = await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })
    expect(shapes.map(({ table, sheet, tableName }) => [table, sheet, tableName])).toEqual([
      ['contracts', 'Opdrachten', 'Opdrachten'],
      ['contributions', 'Inzet', 'Inzet'],
      ['plan', 'Plan', 'Plan'],
    ])
    expect(findings).toEqual([])
    const columns = shapes.map((shape) => Object.entries(shape.columns).map(([id, { by }]) => `${id} by ${by}`))
    const known = [CONTRACTS, CONTRIBUTIONS, PLAN].map((table) => Object.keys(table.columns))
    expect(columns.map((ids) => new Set(ids))).toEqual(
      known.map((ids) => new Set(ids.filter((id) => id !== 'hoursPerWeek').map((id) => `${id} by name`))),
    )
  })

  it('shows nothing in rows that are not in use', async () => {
    const { workbook } = await templateBook()
    const { sheets } = await workbook.read()
    for (const name of ['Opdrachten', 'Inzet', 'Plan']) {
      const rows = sheets.find((sheet) => sheet.name === name)?.rows.slice(3) ?? []
      expect(rows.flatMap(({ cells }) => cells.filter(({ value, row }) => row > 4 && value !== ''))).toEqual([])
    }
  })

  it.each(CATALOGUES.flatMap((catalogue) => POLICIES.map((policy) => [catalogue, policy] as const)))(
    '%s with %s: checks without a finding while empty, and a contract gets its obligation',
    async (catalogue, policy) => {
      const { workbook, session, fill, shown } = await templateBook({ catalogue, policy })
      expect((await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })).findings).toEqual([])
      await fill('Opdrachten', [{ ...CONTRACT, Gunningsdatum: serial('01-07-2026'), Startdatum: serial('01-07-2026') }])
      expect(await shown('Opdrachten', 'Verplichting')).toBe(50_000)
      expect(await shown('Opdrachten', 'Beleid')).toBe(shortestName(session.state().settings.policy))
      expect(await shown('Opdrachten', 'Catalogus')).toBe(catalogue)
      const { findings } = await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  it.each(CATALOGUES)('%s: every choice of the drop-down is a block of that catalogue', async (catalogue) => {
    const { workbook, session } = await templateBook({ catalogue })
    const lists = sheetNamed(await workbook.read(), 'Keuzelijsten')
    const choices = (lists?.rows.slice(2) ?? []).flatMap(({ cells }) => cells.filter(({ column }) => column === 1))
    const version = session.state().rulebook.catalogue(catalogue)
    if (version.kind === 'unknown') throw new TypeError(catalogue)
    expect(choices.length).toBeGreaterThan(10)
    expect(choices.filter(({ value }) => typeof value !== 'string' || !blocksOf(value, version.version).ok)).toEqual([])
  })

  it('a quarter that is filled in checks without a finding, and its values are computed', async () => {
    const { workbook, session, fill, shown } = await templateBook()
    await fill('Opdrachten', [CONTRACT])
    const placed = { Opdracht: 'OP-1', Startdatum: serial('01-01-2026'), Bewijs: 'gezien', Status: 'akkoord' }
    await fill('Inzet', [
      { ...placed, Kwartaal: '2026-Q1', Inzet: 'K-1', Bouwblok: '2', Fte: 1, 'Opgevoerde waarde': 10_000 },
      { ...placed, Kwartaal: '2026-Q2', Inzet: 'K-1', Bouwblok: '2', Fte: 1, 'Opgevoerde waarde': 10_000 },
      { ...placed, Kwartaal: '2026-Q2', Inzet: 'K-2', Bouwblok: '1+12', Fte: 0.5, 'Opgevoerde waarde': 4375 },
      { ...placed, Kwartaal: '2026-Q2', Inzet: 'A-1', Bouwblok: '10', Startdatum: null, Aantal: 12, 'Opgevoerde waarde': 1200 },
      { ...placed, Kwartaal: '2026-Q2', Inzet: 'F-1', Bouwblok: '9', Startdatum: null, Bedrag: 500, 'Opgevoerde waarde': 500 },
    ]) // prettier-ignore
    const values = await Promise.all([1, 2, 3, 4, 5].map((row) => shown('Inzet', 'Berekende waarde', row)))
    expect(values).toEqual([10_000, 10_000, 4375, 1200, 500])
    await approveAll(workbook)
    expect((await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })).findings).toEqual([])
  })

  it('a contract may have its own catalogue and obligation: what one types there holds', async () => {
    const { workbook, session, fill, shown } = await templateBook()
    await fill('Opdrachten', [{ ...CONTRACT, Catalogus: 'utrecht', Verplichting: 60_000 }])
    await fill('Inzet', [{ Opdracht: 'OP-1', Kwartaal: '2026-Q1', Inzet: 'K-1', Bouwblok: '1', Fte: 1 }])
    expect(await shown('Inzet', 'Catalogus')).toBe('utrecht')
    expect(await shown('Inzet', 'Hoogstens maanden')).toBe('')
    const { contributions, contracts } = await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })
    expect(await shown('Inzet', 'Berekende waarde')).toBe(contributions[0]?.computed?.toNumber())
    expect(contracts[0]?.obligation?.toNumber()).toBe(60_000)
  })

  it('the setting on Uitleg decides for every contract without its own choice', async () => {
    const { workbook, fill, shown } = await templateBook()
    await fill('Opdrachten', [
      { ...CONTRACT, Percentage: null },
      { ...CONTRACT, Kenmerk: 'OP-2', Beleid: 'duoplus' },
    ])
    await workbook.apply([
      { kind: 'write-cells', sheet: 'Uitleg', cells: [{ row: 6, column: 2, content: { kind: 'value', value: 'sudwest-fryslan' } }] },
    ]) // prettier-ignore
    expect(await shown('Opdrachten', 'Verplichting', 1)).toBe(20_000)
    expect(await shown('Opdrachten', 'Verplichting', 2)).toBe(50_000)
  })

  it('takes free names for what leans on it, and refuses where a sheet has the name of a table', async () => {
    const { workbook, session } = await templateBook({ kind: 'tender' })
    const { insertTemplate } = await import('#use-cases')
    const options = {
      catalogue: session.state().rulebook.catalogues[0] as never,
      policy: session.state().rulebook.policies[0] as never,
      language: 'nl' as const,
      today: TEMPLATE_DAY,
    }
    const { sheets } = await insertTemplate(workbook, session, 'monitoring', options)
    expect(sheets).toEqual(['Uitleg', 'Bouwblokken (2)', 'Opdrachten', 'Inzet', 'Plan'])
    const before = await workbook.read()
    const names = before.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()))
    expect(new Set(names).size).toBe(names.length)
    await expect(insertTemplate(workbook, session, 'monitoring', options)).rejects.toMatchObject({
      problem: 'name-taken',
      detail: { sheet: 'Opdrachten, Inzet, Plan' },
    })
    expect(await workbook.read()).toBe(before)
  })
})

describe('tender template', () => {
  it('says whether it applies, how much and why, per row', async () => {
    const { fill, shown } = await templateBook({ kind: 'tender' })
    await fill('Aanbestedingen', [
      { Aanbesteding: 'Afval', Soort: 'dienst', Opdrachtwaarde: 1_000_000 },
      { Aanbesteding: 'Drukwerk', Soort: 'dienst', Opdrachtwaarde: 200_000 },
      { Aanbesteding: 'Onderzoek', Soort: 'dienst', Opdrachtwaarde: 300_000, 'Looptijd (maanden)': 5, Beleid: 'rijk' },
    ])
    const column = (header: string) => Promise.all([1, 2, 3, 4].map((row) => shown('Aanbestedingen', header, row)))
    expect(await column('Van toepassing')).toEqual([true, false, false, ''])
    expect(await column('Verplichting')).toEqual([50_000, 0, 0, ''])
    expect(await column('Motivering')).toEqual([
      expect.stringContaining('200.000'),
      expect.stringContaining('200.000'),
      expect.stringContaining('6'),
      '',
    ])
  })

  it('values blocks one chooses, with how that came about', async () => {
    const { fill, shown } = await templateBook({ kind: 'tender' })
    await fill('Rekenhulp', [
      { Code: '2', Omvang: 0.5, Maanden: 12 },
      { Code: '10', Omvang: 7.5 },
    ])
    expect([await shown('Rekenhulp', 'SROI-waarde', 1), await shown('Rekenhulp', 'SROI-waarde', 2)]).toEqual([
      20_000, 750,
    ])
    expect(await shown('Rekenhulp', 'Berekening', 1)).toEqual(expect.stringContaining('40.000'))
    expect(await shown('Rekenhulp', 'SROI-waarde', 3)).toBe('')
  })

  it.each(['nl', 'en'] as const)('in %s is not taken for a table with running contracts', async (language) => {
    const { workbook, session } = await templateBook({ kind: 'tender', language })
    const { shapes } = await validateWorkbook(workbook, session.state(), { today: TEMPLATE_DAY })
    expect(shapes).toEqual([])
  })
})
