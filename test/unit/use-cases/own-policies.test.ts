import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook, type Policy, policyRef } from '#rulebook'
import { createSession, type Session } from '#session'
import { dataProblemText } from '#texts'
import {
  chooseForContract,
  chooseRules,
  keepPolicy,
  policyFile,
  policyList,
  readPolicyFile,
  removePolicy,
  restoreSession,
} from '#use-cases'
import { putParts, readParts, type WorkbookPort } from '#workbook'
import { BOTH_PORTS, unwritable } from '../../support/both-ports'
import { FULL_POLICY } from '../../support/full-policy'
import type { FileCell } from '../../support/monitoring-file'

const newSession = () => createSession(builtInRulebook())
const HEAD = ['Kenmerk', 'Gunningsdatum', 'Startdatum', 'Einddatum', 'Opdrachtwaarde']
const contract = (kenmerk: string, day: number, ...more: readonly FileCell[]) => [
  kenmerk,
  day,
  day,
  day + 365,
  300000,
  ...more,
]
/** 15-06-2026 */
const IN_2026 = 46188
const plainBook = () => ({ Opdrachten: [HEAD, contract('OP-1', IN_2026)] })
const reopened = async (port: WorkbookPort): Promise<Session> => {
  const session = newSession()
  await restoreSession(port, session)
  return session
}
const dated = (validFrom: string | null, label: string): Policy =>
  ({ ...FULL_POLICY, version: validFrom ?? 'undated', validFrom, validTo: null, label }) as Policy

describe.each(BOTH_PORTS)('a policy of one’s own (%s)', (_name, open) => {
  it('travels inside the workbook and is found by whoever opens it', async () => {
    const port = await open(plainBook())
    const session = newSession()
    const kept = await keepPolicy(port, session, FULL_POLICY)
    expect(kept).toEqual({ ref: 'modelstad@2026-01-01', policy: FULL_POLICY, as: 'given' })
    const colleague = await reopened(port)
    for (const { rulebook, settings } of [session.state(), colleague.state()]) {
      expect(rulebook.policy('modelstad')).toEqual({ kind: 'found', version: FULL_POLICY })
      expect(policyList({ rulebook, settings }).own).toEqual([
        { ref: kept.ref, policy: FULL_POLICY, isDefault: false, contracts: 0 },
      ])
    }
    expect(await keepPolicy(port, colleague, FULL_POLICY)).toMatchObject({ ref: kept.ref, as: 'known' })
  })

  it('is taken out again where nobody uses it', async () => {
    const port = await open(plainBook())
    const session = newSession()
    await keepPolicy(port, session, FULL_POLICY)
    expect(await removePolicy(port, session, 'modelstad@2026-01-01')).toEqual({ ok: true, policy: FULL_POLICY })
    expect(session.state().rulebook.policy('modelstad').kind).toBe('unknown')
    expect((await reopened(port)).state().rulebook.policy('modelstad').kind).toBe('unknown')
  })

  it.each(['keep', 'remove'])('stays as it was where the workbook cannot be written: %s', async (what) => {
    const port = await open(plainBook())
    const session = newSession()
    if (what === 'remove') await keepPolicy(port, session, FULL_POLICY)
    const before = [session.state(), readParts(await port.read())]
    const failing = unwritable(port)
    const work =
      what === 'keep'
        ? keepPolicy(failing, session, FULL_POLICY)
        : removePolicy(failing, session, 'modelstad@2026-01-01')
    await expect(work).rejects.toThrow('protected')
    expect([session.state(), readParts(await port.read())]).toEqual(before)
  })
})

describe('what a name means never changes under those who use it', () => {
  it('a policy under the name of a built-in one gets an id of its own', async () => {
    const session = newSession()
    const before = session.state().rulebook.policy('hengelo')
    const hengelo = builtInRulebook().policy('hengelo')
    if (hengelo.kind !== 'found') throw new Error('hengelo')
    const posing = { ...hengelo.version, label: 'Hengelo, iets anders' }
    const kept = await keepPolicy(MemoryWorkbook.of(plainBook()), session, posing)
    expect(kept.as).toBe('renamed')
    expect(kept.ref).toMatch(/^hengelo-[0-9a-f]{8}@undated$/)
    expect(session.state().rulebook.policy('hengelo')).toEqual(before)
    expect(session.state().rulebook.policy(kept.ref)).toMatchObject({ kind: 'found', version: { label: posing.label } })
  })

  it('a built-in one kept again is known already', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const rijk = readPolicyFile(policyFile(builtInRulebook().policies[0] as Policy).text)
    if (!rijk.ok) throw new Error('rijk')
    expect(await keepPolicy(port, newSession(), rijk.policy)).toMatchObject({ as: 'known', ref: 'duoplus@undated' })
    expect(readParts(await port.read()).size).toBe(0)
  })

  it('a later version under its own id holds from its day, the day before the earlier one still does', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const session = newSession()
    await keepPolicy(port, session, dated('2026-01-01', 'oud'))
    const later = await keepPolicy(port, session, dated('2027-01-01', 'nieuw'))
    expect(later).toMatchObject({ ref: 'modelstad@2027-01-01', as: 'given' })
    const labelOn = (day: string) => {
      const found = session.state().rulebook.policy('modelstad', day as never)
      return found.kind === 'unknown' ? null : [found.kind, found.version.label]
    }
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-01-02'].map(labelOn)).toEqual([
      ['not-yet', 'oud'],
      ['found', 'oud'],
      ['found', 'oud'],
      ['found', 'nieuw'],
      ['found', 'nieuw'],
    ])
  })

  it('two versions from the same day never stand under one id, and a colleague finds the same', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const session = newSession()
    const labels = ['een', 'twee', 'drie']
    for (const label of labels) await keepPolicy(port, session, { ...dated(null, label), version: `v-${label}` })
    const colleague = await reopened(port)
    const own = ({ rulebook }: ReturnType<Session['state']>) =>
      rulebook.policies.slice(-3).map((policy) => [policyRef(policy), policy.label])
    expect(own(colleague.state())).toEqual(own(session.state()))
    expect(new Set(own(session.state()).map(([ref]) => ref?.split('@')[0])).size).toBe(3)
    expect(session.state().rulebook.policy('modelstad')).toMatchObject({ kind: 'found', version: { label: 'een' } })
  })
})

describe('removing a policy that is used', () => {
  const REF = 'modelstad@2026-01-01'
  const withColumn = (named: string, ...more: readonly FileCell[]) => ({
    Opdrachten: [[...HEAD, 'Beleid'], contract('OP-1', IN_2026, named), contract('OP-2', IN_2026, 'rijk')],
    Los: [['Aanbesteding', ...more]],
  })
  const refused = async (port: WorkbookPort, session = newSession()) => {
    await keepPolicy(port, session, FULL_POLICY)
    const parts = readParts(await port.read())
    const removed = await removePolicy(port, session, REF)
    expect(readParts(await port.read())).toEqual(parts)
    expect(session.state().rulebook.policy('modelstad').kind).toBe('found')
    return removed
  }

  it.each(['modelstad', 'Modelstad@2026-01-01'])('is refused where a contract names it as %s', async (named) => {
    expect(await refused(MemoryWorkbook.of(withColumn(named)))).toEqual({
      ok: false,
      usedBy: { asDefault: false, contracts: ['OP-1'], cells: [] },
    })
  })

  it('is refused where a contract was given it in the settings', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const session = newSession()
    await keepPolicy(port, session, FULL_POLICY)
    await chooseForContract(port, session, { kenmerk: 'OP-1', policy: REF })
    expect(await refused(port, session)).toMatchObject({ usedBy: { contracts: ['OP-1'], asDefault: false } })
  })

  it('is refused where the workbook goes by it, also in another version on the day of a contract', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const session = newSession()
    await keepPolicy(port, session, { ...FULL_POLICY, validTo: null })
    await keepPolicy(port, session, dated('2027-01-01', 'nieuw'))
    await chooseRules(port, session, { policy: 'modelstad' })
    expect(await removePolicy(port, session, REF)).toMatchObject({ usedBy: { asDefault: true } })
    expect(await removePolicy(port, session, 'modelstad@2027-01-01')).toMatchObject({ usedBy: { asDefault: true } })
  })

  it('is refused where a formula or a cell names it', async () => {
    const formula = { formula: '=SROI_OBLIGATION(B1,"werk",,,,"modelstad")' }
    const port = MemoryWorkbook.of(withColumn('rijk', 300000, 'Modelstad@2026-01-01', formula, 'in Modelstad'))
    expect(await refused(port)).toEqual({
      ok: false,
      usedBy: {
        asDefault: false,
        contracts: [],
        cells: [
          { sheet: 'Los', address: 'C1' },
          { sheet: 'Los', address: 'D1' },
        ],
      },
    })
  })

  it('is a mistake of ours for a policy that comes with the product', async () => {
    await expect(removePolicy(MemoryWorkbook.of(plainBook()), newSession(), 'rijk@undated')).rejects.toThrow('rijk')
  })

  it('goes by what a part holds, whatever key it stands under; damaged parts stay as they are', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const parts = [
      ['policy/anders@1', JSON.stringify(FULL_POLICY)],
      ['policy/kapot@1', '{"id":'],
    ] as const
    await port.apply([putParts(new Map(parts))])
    expect(await removePolicy(port, await reopened(port), REF)).toMatchObject({ ok: true })
    expect([...readParts(await port.read())]).toEqual([['policy/kapot@1', '{"id":']])
  })

  it('gives the name back where the workbook carried another policy under a built-in one', async () => {
    const port = MemoryWorkbook.of(plainBook())
    const posing = { ...FULL_POLICY, id: 'rijk', version: 'undated', validFrom: null }
    await port.apply([putParts(new Map([['policy/rijk@undated', JSON.stringify(posing)]]))])
    const session = await reopened(port)
    expect(await removePolicy(port, session, 'rijk@undated')).toMatchObject({ ok: true })
    expect(session.state().rulebook.policy('rijk')).toEqual(builtInRulebook().policy('rijk'))
  })
})

describe('a policy as a file', () => {
  it('breaks a list of texts where it would pass the edge, and no earlier', () => {
    const blocks = (last: number) => [...Array.from({ length: 6 }, () => 'tien teken'), 'x'.repeat(last)]
    const lines = (last: number) => {
      const mixCaps = [{ ...FULL_POLICY.mixCaps[0], blocks: blocks(last) }]
      return policyFile({ ...FULL_POLICY, mixCaps } as Policy).text.split('\n')
    }
    const longest = Math.max(
      ...Array.from({ length: 30 }, (_, at) =>
        Math.max(
          ...lines(at + 1)
            .filter((line) => line.includes('"blocks"'))
            .map((line) => line.length),
        ),
      ),
    )
    // With the comma behind it.
    expect(longest).toBe(120)
  })

  const FOLDER = 'src/rulebook/data/policies'
  const files = readdirSync(FOLDER).flatMap((id) => readdirSync(join(FOLDER, id)).map((file) => join(FOLDER, id, file)))

  it.each(files)('is written as our own data stands there: %s', (path) => {
    const text = readFileSync(path, 'utf8')
    expect(policyFile(JSON.parse(text) as Policy).text).toBe(text)
  })

  it.each([...builtInRulebook().policies, FULL_POLICY].map((policy) => [policyRef(policy), policy] as const))(
    '%s comes back the same',
    (ref, policy) => {
      const { name, text } = policyFile(policy)
      expect(name).toBe(`${ref.replace('@', '-')}.json`)
      expect(readPolicyFile(text)).toEqual({ ok: true, policy })
      expect(readPolicyFile(`\uFEFF${text}`)).toEqual({ ok: true, policy })
    },
  )

  const changed = (find: string, put: string) => policyFile(FULL_POLICY).text.replace(find, put)
  it.each([
    ['no JSON', '{"id": "x"', '', 'not-json'],
    ['nothing', '', '', 'not-json'],
    ['another thing', '12', '', 'wrong-kind'],
    ['a list', '[]', '', 'wrong-kind'],
    ['far too long', ' '.repeat(1_000_001), '', 'too-long'],
    ['a field nobody knows', changed('"isMinimum"', '"isMaximum"'), 'obligation', 'unknown-field'],
    [
      'a name a program could trip over',
      changed('"id": "modelstad"', '"id": "modelstad", "__proto__": {}'),
      '',
      'unknown-field',
    ],
    [
      'the same deeper down',
      changed('"months": 6', '"months": 6, "__proto__": {"months": 1}'),
      'applicability.lines[0].duration',
      'unknown-field',
    ],
    [
      'an amount with a comma',
      changed('"225000.00"', '"225.000,00"'),
      'applicability.lines[0].threshold.amount',
      'not-an-amount',
    ],
    [
      'a number for an amount',
      changed('"225000.00"', '225000'),
      'applicability.lines[0].threshold.amount',
      'wrong-kind',
    ],
    ['a percentage over 100', changed('"factor": "1.5"', '"factor": "-1"'), 'penalty.factor', 'out-of-range'],
    [
      'no source',
      changed('"excerpt": "niet bij vergunningen"', '"excerpt": ""'),
      'applicability.lines[2].source.excerpt',
      'missing',
    ],
    ['an end before its start', changed('"2027-12-31"', '"2025-12-31"'), 'validTo', 'dates-reversed'],
  ])('%s is refused with its place', (_name, text, path, code) => {
    const reading = readPolicyFile(text)
    if (reading.ok) throw new Error('was read')
    expect(reading.problems.map((problem) => [problem.path, problem.code])).toContainEqual([path, code])
    for (const language of ['nl', 'en'] as const)
      for (const problem of reading.problems) expect(dataProblemText(problem, language)).toMatch(/\w.*[.!?"”–\d]$/s)
  })

  it('an own name in JSON never reaches what all objects share', () => {
    readPolicyFile('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
