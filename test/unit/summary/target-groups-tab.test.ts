import fc from 'fast-check'
import { drawn, type DrawnRow, HOURS, JOB, planOf, tableFrom, tabOf } from '../../support/group-tabs'

const TABLE = 'Per doelgroep'

/** So many people of a group, each with a row in one quarter. */
const people = (group: string | null, count: number, given: Partial<DrawnRow> = {}): DrawnRow[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `${group ?? '-'}${String(at)}`,
    group,
    hours: 100,
    cents: 100_000,
    ...given,
  }))

async function groups(rows: readonly DrawnRow[]): Promise<unknown[][]> {
  return tableFrom(await tabOf('target-groups', drawn(rows)), TABLE).slice(1)
}

describe('SROI Doelgroepen – what counts', () => {
  it('placements, hours, jobs and value per group; the total is the sum', async () => {
    const rows = [
      ...people('WW', 6),
      ...people('banenafspraak', 5, { inRegister: true, hours: 331.5 }),
      { key: 'x', block: HOURS, group: null, cents: 45_000, hours: null },
    ]
    // A second quarter of 91 days: 1657.5 hours × 7 ÷ (25.5 × 91) = 5 jobs.
    expect(await groups(rows)).toEqual([
      ['WW', 6, 600, null, 6000],
      ['Banenafspraak (ook Wajong en Wsw)', 5, 1657.5, 5, 5000],
      ['Geen doelgroep (inkoop, activiteiten, kosten)', null, null, null, 450],
      ['Totaal', 11, 2257.5, 5, 11_450],
    ])
  })

  it('somebody counts once per contract, over quarters, and once more in another contract', async () => {
    const rows = people('WW', 5).flatMap((row) => [
      row,
      { ...row, quarter: '2026-Q1' },
      { ...row, quarter: '2026-Q1', contract: 'OP-2' },
    ])
    expect((await groups(rows))[0]).toEqual(['WW', 10, 1500, null, 15_000])
  })

  it('rows that are rejected, or of a contract that is not known, do not count', async () => {
    const rows = [
      ...people('WW', 5),
      ...people('PW', 9, { status: 'afgekeurd' }),
      ...people('NUG', 9, { contract: 'OP-9', excluded: 'contract-unknown' }),
    ]
    const sheet = await tabOf('target-groups', drawn(rows))
    expect(tableFrom(sheet, TABLE).slice(1)).toEqual([
      ['WW', 5, 500, null, 5000],
      ['Totaal', 5, 500, 0, 5000],
    ])
    expect(JSON.stringify(sheet)).toContain('18 regels tellen hier niet mee')
  })

  it('whoever changes group counts in the group of the last quarter; hours and value stay where they stand', async () => {
    const rows = [
      ...people('PW', 6, { quarter: '2026-Q1' }),
      { key: 'PW0', group: 'WW', quarter: '2026-Q2', hours: 100, cents: 100_000 },
      ...people('WW', 6, { quarter: '2026-Q1' }),
    ]
    expect(await groups(rows)).toEqual([
      ['WW', 7, 700, null, 7000],
      ['Participatiewet (bijstand)', 5, 600, null, 6000],
      ['Totaal', 12, 1300, 0, 13_000],
    ])
  })

  it.each([
    // Doelgroep | label of the block | group
    ['Participatiewet < 2 jaar', 'WW', 'Participatiewet (bijstand)'],
    ['WIA/WAO', 'WW', 'WIA of WAO'],
    ['Wajong', 'WW', 'Banenafspraak (ook Wajong en Wsw)'],
    ['BBL-leerling uit de WW', 'WW', 'WW'],
    ['WW of statushouder', 'x', 'WW / Statushouder of inburgeraar'],
    ['55-plus', 'WW', '55-plus'],
    [null, 'WIA/WAO', 'WIA of WAO'],
    ['n.v.t.', 'WW', 'WW'],
    ['-', 'Stage mbo', 'Stage'],
    [null, 'Iemand met afstand', 'Doelgroep niet ingevuld'],
    ['man met autisme', 'WW', 'Andere omschrijvingen'],
    ['Jan de Vries', 'WW', 'Andere omschrijvingen'],
    ['123456782', 'WW', 'Andere omschrijvingen'],
  ])('Doelgroep %s on block "%s" is %s', async (group, label, expected) => {
    const rows = people(group, 5, { block: { ...JOB, label } })
    expect((await groups(rows))[0]?.[0]).toBe(expected)
  })

  it('two spellings are one group, each with its own line under the formulas', async () => {
    const rows = [...people('WW', 3), ...people('ww ', 2, { hours: 50 })]
    const sheet = await tabOf('target-groups', drawn(rows))
    expect(tableFrom(sheet, TABLE)[1]).toEqual(['WW', 5, 400, null, 5000])
    expect(tableFrom(sheet, 'Verloonde uren, opgeteld uit uw eigen tabel').slice(2)).toEqual([
      ['WW', 300, 300, 0, 'WW'],
      ['ww ', 100, 100, 0, 'WW'],
      ['Alle andere regels', 0, 0, 0],
      ['Totaal', 400, 400, 0],
    ])
    expect(JSON.stringify(sheet)).toContain('Alle totalen sluiten aan.')
  })

  it.each(['WW (Jan de Vries)', 'WW, burn-out', 'WW 123456782'])(
    '%s is WW, and its text is not repeated',
    async (group) => {
      const sheet = await tabOf('target-groups', drawn([...people('WW', 5), ...people(group, 5)]))
      expect(tableFrom(sheet, TABLE)[1]).toEqual(['WW', 10, 1000, null, 10_000])
      expect(JSON.stringify(sheet)).not.toMatch(/Vries|burn-out|123456782/)
      expect(tableFrom(sheet, 'Verloonde uren, opgeteld uit uw eigen tabel').slice(2)).toEqual([
        ['WW', 500, 500, 0, 'WW'],
        ['Alle andere regels', 500, 500, 0],
        ['Totaal', 1000, 1000, 0],
      ])
    },
  )

  it('a later change of the hours shows', async () => {
    const given = drawn(people('WW', 5))
    await tabOf('target-groups', given)
    await given.workbook.edit('Inzet', [{ row: 2, column: 6, content: { kind: 'value', value: 112.5 } }])
    const sheet = (await given.workbook.read()).sheets.find(({ name }) => name === 'SROI Doelgroepen')
    expect(JSON.stringify(sheet)).toContain('Let op: niet alle totalen sluiten aan.')
  })

  it('a column that holds something else in every row makes no endless table', async () => {
    const rows = Array.from({ length: 400 }, (_, at) =>
      people(`soort ${String(at % 200)}`, 3, { key: `k${String(at)}` }),
    ).flat()
    expect((await groups(rows)).length).toBeLessThan(40)
  })
})

describe('SROI Doelgroepen – small groups', () => {
  it.each([
    [4, ['WW', 'minder dan 5', 'niet getoond', 'niet getoond', 'niet getoond']],
    [5, ['WW', 5, 500, null, 5000]],
    [6, ['WW', 6, 600, null, 6000]],
  ])('a group of %i', async (count, expected) => {
    expect((await groups(people('WW', count)))[0]).toEqual(expected)
  })

  it('nothing at all', async () => {
    expect(await groups([])).toEqual([['Er zijn nog geen regels met een doelgroep die meetellen.']])
  })

  it('one group only, and small: nothing is told, not even as a total', async () => {
    expect(await groups(people('WW', 3))).toEqual([
      ['WW', 'minder dan 5', 'niet getoond', 'niet getoond', 'niet getoond'],
      ['De groep die niet wordt getoond', 'niet getoond', 'niet getoond', null, 'niet getoond'],
      ['Totaal', 'niet getoond', 'niet getoond', 0, 'niet getoond'],
    ])
  })

  it('eleven people in one contract and one in another are twelve of one group', async () => {
    const rows = [...people('WW', 11), { ...people('WW', 1)[0], key: 'other', contract: 'OP-2' } as DrawnRow]
    expect(await groups(rows)).toEqual([
      ['WW', 12, 1200, null, 12_000],
      ['Totaal', 12, 1200, 0, 12_000],
    ])
  })

  it('a second group is hidden with the first, and the two together are told', async () => {
    const rows = [...people('WW', 3), ...people('PW', 9), ...people('NUG', 12)]
    expect(await groups(rows)).toEqual([
      ['Zonder uitkering (nug)', 12, 1200, null, 12_000],
      ['Participatiewet (bijstand)', 'niet getoond', 'niet getoond', 'niet getoond', 'niet getoond'],
      ['WW', 'minder dan 5', 'niet getoond', 'niet getoond', 'niet getoond'],
      ['De 2 groepen die niet worden getoond, samen', 12, 1200, null, 12_000],
      ['Totaal', 24, 2400, 0, 24_000],
    ])
  })

  it('jobs of one hidden group are not told as the jobs of all hidden ones', async () => {
    const rows = [...people('banenafspraak', 3, { inRegister: true }), ...people('PW', 9), ...people('NUG', 12)]
    const [, , , together, total] = await groups(rows)
    expect(together?.[3]).toBe('niet getoond')
    expect(total?.[3]).toBe('niet getoond')
  })

  it('no formula looks at a hidden group', async () => {
    const plan = await planOf('target-groups', drawn([...people('WW', 3), ...people('PW', 9), ...people('NUG', 12)]))
    const words = JSON.stringify(
      plan.rows.filter(({ cells }) => cells.some((cell) => cell?.content.kind === 'formula')),
    )
    expect(words).toContain('NUG')
    expect(words).not.toMatch(/WW|PW/)
  })
})

/**
 * Two worlds in which a small group differs, and one tab: whoever has the tab cannot tell which world it is. The tab is
 * taken whole: cells, formulas, chart and its description; but for the mark that it is out of date, and for how far down
 * the formulas look. How many rows there are is no secret, and one person may have many.
 */
describe('SROI Doelgroepen – masks cannot be undone', () => {
  const NAMES = ['WW', 'PW', 'NUG', 'WIA', 'banenafspraak'] as const
  type World = readonly { readonly group: string; readonly key: string; readonly half?: true }[]

  const tab = async (world: World): Promise<string> => {
    const rows = world.map(({ group, key, half }): DrawnRow => ({
      group,
      key,
      hours: half === true ? 50 : 100,
      cents: half === true ? 50_000 : 100_000,
      inRegister: group === 'banenafspraak',
    }))
    const { rows: shown, ...rest } = await planOf('target-groups', drawn(rows))
    return JSON.stringify([shown.filter((_, at) => at !== 2), rest]).replace(/\$[A-F]\$\d+/g, '$')
  }
  const sizeOf = (world: World, group: string): number =>
    new Set(world.filter((one) => one.group === group).map(({ key }) => key)).size

  /** The same rows of a group, told of so many people. */
  const retold = (world: World, group: string, people: number): World =>
    world.map((one, at) => (one.group === group ? { ...one, key: `${group} ${String(at % people)}` } : one))

  /**
   * The same rows with one of them told of another group, or of somebody who is there already, or of somebody new; or
   * with the rows of one or two groups told of fewer people.
   */
  function* otherWorlds(world: World): Generator<World> {
    const groups = [...new Set(world.map((one) => one.group))]
    for (const [at, row] of world.entries()) {
      const changed = (given: Partial<World[number]>): World => world.with(at, { ...row, ...given })
      const twin = world.find((one) => one.group === row.group && one.key !== row.key)
      if (twin !== undefined) yield changed({ key: twin.key })
      yield changed({ key: `new ${String(at)}` })
      // The same work done by two people.
      yield [...changed({ half: true }), { group: row.group, key: 'one more', half: true }]
      for (const group of groups) if (group !== row.group) yield changed({ group })
    }
    for (const group of groups) {
      for (let people = sizeOf(world, group) - 1; people > 0; people--) {
        const fewer = retold(world, group, people)
        yield fewer
        for (const other of groups) {
          for (let others = sizeOf(world, other) - 1; other !== group && others > 0; others--) {
            yield retold(fewer, other, others)
          }
        }
      }
    }
  }

  it('for each small group there is another world with the same tab', async () => {
    const counts = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: NAMES.length })
    await fc.assert(
      fc.asyncProperty(counts, async (drawnCounts) => {
        const world = drawnCounts.flatMap((count, at) =>
          Array.from({ length: count }, (_, person) => ({
            group: NAMES[at] as string,
            key: `${String(at)}-${String(person)}`,
          })),
        )
        const seen = await tab(world)
        const open = new Set(NAMES.filter((group) => sizeOf(world, group) > 0 && sizeOf(world, group) < 5))
        for (const other of otherWorlds(world)) {
          if (open.size === 0) break
          const differing = [...open].filter((group) => sizeOf(other, group) !== sizeOf(world, group))
          if (differing.length > 0 && (await tab(other)) === seen) for (const group of differing) open.delete(group)
        }
        expect([...open]).toEqual([])
      }),
      {
        numRuns: 400,
        examples: [[[3]], [[1, 5, 12]], [[4, 4]], [[1, 1, 1, 1, 9]], [[2, 0, 6, 5]], [[7, 6, 4]], [[8, 7, 4, 0]]],
      },
    )
  })
})
