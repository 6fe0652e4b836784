import { MemoryWorkbook } from '#adapters/memory'
import { checkWorkbook } from '#checks'
import { builtInRulebook } from '#rulebook'
import { createSession, NO_SETTINGS, type Session } from '#session'
import { chooseForContract, chooseForContracts, chooseRules, policyList, restoreSession, undoChoices } from '#use-cases'
import { cellAt, positionFromA1, putParts, readParts, sheetNamed, WorkbookError, type WorkbookPort } from '#workbook'
import { BOTH_PORTS, unwritable } from '../../support/both-ports'
import type { FileCell } from '../../support/monitoring-file'

const newSession = () => createSession(builtInRulebook())

const HEAD = ['Kenmerk', 'Gunningsdatum', 'Startdatum', 'Einddatum', 'Opdrachtwaarde']
const rowOf = (kenmerk: string, ...more: readonly FileCell[]): FileCell[] => [
  kenmerk,
  46000,
  46000,
  46365,
  150000,
  ...more,
]
const withColumns = () => ({
  Opdrachten: [
    [...HEAD, 'Beleid', 'Catalogus'],
    rowOf('OP-1', 'rijk', null),
    rowOf('OP-2', null, 'utrecht'),
    rowOf('OP-3', { formula: '=B2' }, null),
  ],
})
const withoutColumns = () => ({ Opdrachten: [HEAD, rowOf('OP-1'), rowOf('OP-2')] })

async function at(port: WorkbookPort, address: string) {
  const sheet = sheetNamed(await port.read(), 'Opdrachten')
  const place = positionFromA1(address)
  return (sheet && place && cellAt(sheet, place.row, place.column)) ?? null
}

/** Which policy and catalogue the checks use for each contract, and who chose the policy. */
async function used(port: WorkbookPort, session: Session) {
  const { rulebook, settings } = session.state()
  const report = checkWorkbook(await port.read(), rulebook, { today: '2026-11-22' as never, settings })
  const whose = (kenmerk: string) =>
    report.versions.find(({ kind, contracts }) => kind === 'policy' && contracts.includes(kenmerk))?.chosenBy
  return report.contracts.map(({ kenmerk, policy, catalogue }) => [kenmerk, policy, whose(kenmerk), catalogue])
}

const reopened = async (port: WorkbookPort): Promise<Session> => {
  const session = newSession()
  await restoreSession(port, session)
  return session
}

describe.each(BOTH_PORTS)('the policy of a workbook (%s)', (_name, open) => {
  it('is chosen, kept, and found again by whoever opens the workbook', async () => {
    const port = await open(withoutColumns())
    const session = newSession()
    await chooseRules(port, session, { policy: 'hengelo', catalogue: 'utrecht@undated' })
    expect(session.state().settings).toEqual({ policy: 'hengelo', catalogue: 'utrecht@undated', pins: {} })
    expect((await reopened(port)).state().settings).toEqual(session.state().settings)
    expect((await used(port, session))[0]).toEqual(['OP-1', 'hengelo@undated', 'workbook', 'utrecht@undated'])
  })

  it('left out stays as it is, null takes the choice away', async () => {
    const port = await open(withoutColumns())
    const session = newSession()
    await chooseRules(port, session, { policy: 'hengelo', catalogue: 'utrecht' })
    await chooseRules(port, session, { policy: 'rijk' })
    expect(session.state().settings).toMatchObject({ policy: 'rijk', catalogue: 'utrecht' })
    await chooseRules(port, session, { policy: null, catalogue: null })
    expect(session.state().settings).toEqual(NO_SETTINGS)
    expect((await used(port, session))[0]).toEqual(['OP-1', 'duoplus@undated', 'default', 'duoplus@undated'])
  })

  it('stays as it was where the workbook cannot be written', async () => {
    const port = await open(withoutColumns())
    const session = newSession()
    const before = session.state()
    await expect(chooseRules(unwritable(port), session, { policy: 'hengelo' })).rejects.toThrow('protected')
    expect(session.state()).toBe(before)
    expect(readParts(await port.read()).size).toBe(0)
  })
})

it('a policy that the session does not have is never written', async () => {
  const port = MemoryWorkbook.of(withColumns())
  const session = newSession()
  await expect(chooseRules(port, session, { policy: 'zwolle' })).rejects.toThrow('zwolle')
  await expect(chooseForContract(port, session, { kenmerk: 'OP-1', catalogue: 'zwolle' })).rejects.toThrow('zwolle')
  expect(readParts(await port.read()).size).toBe(0)
})

it('what a colleague chose meanwhile stays', async () => {
  const port = MemoryWorkbook.of(withoutColumns())
  const [mine, colleague] = [newSession(), newSession()]
  await chooseForContract(port, colleague, { kenmerk: 'OP-1', policy: 'rijk', catalogue: 'utrecht' })
  await chooseRules(port, mine, { policy: 'hengelo' })
  await chooseForContract(port, mine, { kenmerk: 'OP-2', policy: 'schiedam' })
  const both = {
    policy: 'hengelo',
    catalogue: null,
    pins: { 'OP-1': 'utrecht' },
    policies: { 'OP-1': 'rijk', 'OP-2': 'schiedam' },
  }
  expect(mine.state().settings).toEqual(both)
  expect((await reopened(port)).state().settings).toEqual(both)
})

it('settings that could not be read are read before anything is written over them', async () => {
  const port = MemoryWorkbook.of(withoutColumns())
  await chooseRules(port, newSession(), { catalogue: 'utrecht' })
  const session = newSession()
  session.replace({ settingsUnread: true })
  await chooseRules(port, session, { policy: 'rijk' })
  expect(session.state()).toMatchObject({ settings: { policy: 'rijk', catalogue: 'utrecht' }, settingsUnread: false })
})

describe.each(BOTH_PORTS)('the policy of one contract (%s)', (_name, open) => {
  it('is written in its own column, as plain text, and nowhere else', async () => {
    const port = await open(withColumns())
    const session = newSession()
    const before = await port.read()
    const chosen = await chooseForContract(port, session, { kenmerk: 'op-1', policy: 'hengelo@undated' })
    expect(chosen).toMatchObject({
      kenmerk: 'OP-1',
      policy: { where: 'cell', cell: { sheet: 'Opdrachten', address: 'F2' }, before: 'rijk', after: 'hengelo@undated' },
      catalogue: null,
    })
    expect(await at(port, 'F2')).toMatchObject({ value: 'hengelo@undated' })
    expect(readParts(await port.read()).size).toBe(0)
    const others = (rows: typeof before) =>
      rows.sheets[0]?.rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value, formula }) =>
          row === 2 && column === 6 ? [] : [[row, column, value, formula]],
        ),
      )
    expect(others(await port.read())).toEqual(others(before))
  })

  it('holds in the checks before the setting of the workbook, and so does the catalogue that goes with it', async () => {
    const port = await open(withColumns())
    const session = newSession()
    await chooseRules(port, session, { policy: 'hengelo' })
    await chooseForContract(port, session, { kenmerk: 'OP-2', policy: 'leidschendam-voorburg', catalogue: null })
    expect((await used(port, session))[1]).toEqual([
      'OP-2',
      'leidschendam-voorburg@undated',
      'contract',
      'den-haag@2023-07-01',
    ])
  })

  it('is kept in the settings where the table has no such column, and holds there too', async () => {
    const port = await open(withoutColumns())
    const session = newSession()
    const choice = { kenmerk: 'OP-2', policy: 'leidschendam-voorburg', catalogue: null }
    const chosen = await chooseForContract(port, session, choice)
    expect(chosen.policy).toMatchObject({ where: 'settings', cell: null, before: null, after: 'leidschendam-voorburg' })
    expect(session.state().settings.policies).toEqual({ 'OP-2': 'leidschendam-voorburg' })
    const colleague = await reopened(port)
    expect(await used(port, colleague)).toEqual([
      ['OP-1', 'duoplus@undated', 'default', 'duoplus@undated'],
      ['OP-2', 'leidschendam-voorburg@undated', 'pin', 'den-haag@2023-07-01'],
    ])
    await chooseForContract(port, colleague, { kenmerk: 'OP-2', policy: null })
    expect(colleague.state().settings).toEqual(NO_SETTINGS)
  })

  it('is put back exactly by undoing: cells, formulas and settings', async () => {
    const port = await open(withColumns())
    const session = newSession()
    session.replace({ settings: { ...NO_SETTINGS, pins: { 'OP-2': 'utrecht@undated' } } })
    const before = [await at(port, 'F2'), await at(port, 'F4'), await at(port, 'G3'), session.state().settings]
    const chosen = await chooseForContracts(port, session, [
      { kenmerk: 'OP-1', policy: 'hengelo' },
      { kenmerk: 'OP-3', policy: 'hengelo' },
      { kenmerk: 'OP-2', catalogue: 'den-haag@2023-07-01' },
    ])
    expect((await used(port, session)).map(([, policy, , catalogue]) => [policy, catalogue])).toEqual(
      [
        ['hengelo@undated', undefined],
        ['duoplus@undated', 'den-haag@2023-07-01'],
        ['hengelo@undated', undefined],
      ].map(([policy, catalogue]) => [policy, catalogue ?? null]),
    )
    expect(session.state().settings.pins).toEqual({})
    await undoChoices(port, session, chosen)
    expect([await at(port, 'F2'), await at(port, 'F4'), await at(port, 'G3'), session.state().settings]).toEqual(before)
  })

  it('is not undone over what somebody typed there since', async () => {
    const port = await open(withColumns())
    const session = newSession()
    const chosen = await chooseForContract(port, session, { kenmerk: 'OP-1', policy: 'hengelo' })
    const typed = { row: 2, column: 6, content: { kind: 'value', value: 'schiedam' } } as const
    await port.apply([{ kind: 'write-cells', sheet: 'Opdrachten', cells: [typed] }])
    await expect(undoChoices(port, session, [chosen])).rejects.toMatchObject({ problem: 'changed-meanwhile' })
    expect(await at(port, 'F2')).toMatchObject({ value: 'schiedam' })
  })

  it('is refused for a contract that is no longer there, and nothing of the others is written', async () => {
    const port = await open(withColumns())
    const choices = [
      { kenmerk: 'OP-1', policy: 'hengelo' },
      { kenmerk: 'OP-9', policy: 'hengelo' },
    ]
    await expect(chooseForContracts(port, newSession(), choices)).rejects.toBeInstanceOf(WorkbookError)
    expect(await at(port, 'F2')).toMatchObject({ value: 'rijk' })
  })

  it('stays as it was where the workbook cannot be written', async () => {
    const port = await open(withoutColumns())
    const session = newSession()
    const before = session.state()
    const choice = { kenmerk: 'OP-1', policy: 'hengelo' }
    await expect(chooseForContract(unwritable(port), session, choice)).rejects.toThrow('protected')
    expect(session.state()).toBe(before)
  })
})

it('a policy in the settings that nobody knows is reported at the contract it was given to', async () => {
  const port = MemoryWorkbook.of(withoutColumns())
  const settings = { ...NO_SETTINGS, policies: { 'OP-2': 'hengeloo' } }
  const report = checkWorkbook(await port.read(), builtInRulebook(), { today: '2026-11-22' as never, settings })
  expect(report.findings.filter(({ code }) => code === 'policy-unknown')).toMatchObject([
    { at: { sheet: 'Opdrachten', address: 'A3' }, params: { policy: 'hengeloo', nearest: 'hengelo' } },
  ])
})

it.each([
  ['of before policies were given', '{"policy":"rijk","catalogue":null,"pins":{}}', { policy: 'rijk' }],
  ['with something else in its place', '{"policy":"rijk","catalogue":null,"pins":{},"policies":7}', { policy: 'rijk' }],
  [
    'with names a program could trip over',
    '{"policy":"rijk","catalogue":null,"pins":{},"policies":{"__proto__":"hengelo","OP-1":5}}',
    { policy: 'rijk', policies: Object.fromEntries([['__proto__', 'hengelo']]) },
  ],
])('settings %s are read', async (_name, text, settings) => {
  const port = MemoryWorkbook.of(withoutColumns())
  await port.apply([putParts(new Map([['settings', text]]))])
  expect((await reopened(port)).state().settings).toEqual({ catalogue: null, pins: {}, ...settings })
})

describe('the list of policies', () => {
  const { rulebook } = newSession().state()
  const own = { ...rulebook.policies[0], id: 'eigen', authority: 'Eigen' } as (typeof rulebook.policies)[number]
  const list = (settings = {}, policies = [own]) =>
    policyList({ rulebook: rulebook.with({ policies }), settings: { ...NO_SETTINGS, ...settings } })
  const defaults = ({ own: mine, builtIn }: ReturnType<typeof list>) =>
    [...mine, ...builtIn].filter(({ isDefault }) => isDefault).map(({ ref }) => ref)

  it('shows what the workbook carries apart from what comes with the product', () => {
    expect(list().own.map(({ ref }) => ref)).toEqual(['eigen@undated'])
    expect(list().builtIn).toHaveLength(rulebook.policies.length)
  })

  it('shows a policy under a known name with other contents as the workbook’s own', () => {
    const posing = { ...own, id: 'duoplus', label: 'Iets anders' }
    expect(list({}, [posing]).own.map(({ policy }) => policy.label)).toEqual(['Iets anders'])
  })

  it('says which one the workbook goes by: the standard where none was chosen', () => {
    expect(defaults(list())).toEqual(['duoplus@undated'])
    expect(defaults(list({ policy: 'eigen' }))).toEqual(['eigen@undated'])
    expect(defaults(list({ policy: 'den-haag@2023-07-01' }))).toEqual(['den-haag@2023-07-01'])
  })

  it('counts the contracts that name a policy or were given it', () => {
    const used = (kenmerken: readonly string[], ref: string, chosenBy: 'contract' | 'workbook') =>
      ({ kind: 'policy', ref, label: '', chosenBy, contracts: kenmerken }) as const
    const settings = { ...NO_SETTINGS, policies: { 'OP-1': 'rijk', 'OP-8': 'rijk' } }
    const versions = [used(['OP-1', 'OP-2'], 'hengelo@undated', 'contract'), used(['OP-3'], 'rijk@undated', 'workbook')]
    const counted = policyList({ rulebook, settings }, versions).builtIn.filter(({ contracts }) => contracts > 0)
    expect(counted.map(({ ref, contracts }) => [ref, contracts])).toEqual([
      ['hengelo@undated', 2],
      ['rijk@undated', 1],
    ])
  })
})
