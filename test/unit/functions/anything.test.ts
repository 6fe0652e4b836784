import fc from 'fast-check'
import { explanationOf, isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession, type SessionState } from '#session'
import { LANGUAGES } from '#texts'

const rulebook = builtInRulebook()
const session = createSession(rulebook)
const functions = [...sroiFunctions(session).values()]

const policies = rulebook.policies.flatMap(({ id, version }) => [id, `${id}@${version}`])
const catalogues = rulebook.catalogues.flatMap(({ id, version }) => [id, `${id}@${version}`])
const blocks = rulebook.catalogues.flatMap((catalogue) => catalogue.blocks.flatMap(({ code, label }) => [code, label]))

const ODD_OBJECTS: readonly unknown[] = [
  { error: '#REF!' },
  { error: '#SPILL!', message: 'of a host' },
  { error: '4111 1111 1111 1111' },
  { code: '#N/A', message: 'of Excel' },
  { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' },
  { type: 'Error' },
  { type: 'Entity', text: 'Gemeente', basicType: 'Error', basicValue: '#VALUE!', properties: {} },
  { type: 'FormattedNumber', basicValue: 250000, numberFormat: '€ #,##0' },
  { type: 'Boolean', basicValue: true },
  { type: 'Double', basicValue: NaN },
  { type: 'Array', elements: [[1]], basicValue: { basicValue: 5 } },
  { basicValue: ['nested'] },
  { setResult: () => undefined, functionName: 'SROI_OBLIGATION' },
  { isInValuePreview: true },
  Object.create(null),
  Object.create({ basicValue: 5, error: '#N/A' }),
  { toString: null, valueOf: null },
  { __proto__: { code: '#NUM!' } },
  new Date(0),
  new Date(NaN),
  new Map([[1, 2]]),
  Symbol('1'),
  10n ** 30n,
  () => 1,
  /1/,
  Number(1),
  [],
  [[]],
  [[], [1]],
  [[[1]]],
  [1, [2]],
  new Array(3),
]

/** What a cell can hold, likely things first. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('1', '1+12', '5+12', 10, 12, 0, -0, 0.5, 200000.01, '5%', '0%', '', ' ', null),
  },
  { weight: 2, arbitrary: fc.constantFrom(...policies, ...catalogues, ...blocks) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...blocks)).map(([a, b]) => `${a}+${b}`),
  },
  { weight: 2, arbitrary: fc.constantFrom('dienst', 'werken', 'LEVERINGEN ', undefined, true, false) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2026-07-01',
      '31-12-2026',
      46203,
      0.5,
      60,
      2958465,
      2958466,
      1e10,
      -1,
      '1-1-1899',
      '29-02-2027',
      '9999-12-31',
      '31-12-9999',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('1.250', '€ 100,-', '12:factuur', 'PW<2', '1e308', '9'.repeat(400), '0x10', '1/3'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString@hasOwnProperty',
      '+',
      '++',
      '@',
      '@@',
      '=1+1',
      '#N/A',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a'.repeat(40_000),
      '1+'.repeat(20_000),
      '👩‍👩‍👧'.repeat(5_000),
      '\u{1f4a9}',
      '\ud83d',
      '\u202e',
      '\0',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 1e15, -1e15, 1e308, 5e-324, Number.MAX_SAFE_INTEGER),
  },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD_OBJECTS) },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
  },
)
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  // Rows need not be of one length.
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }) },
)

const asked = (ids: readonly string[]) => fc.option(fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 200 })))

/** A session in any state: nothing read yet, half read, damaged, with settings that name what is not there. */
const state: fc.Arbitrary<Partial<SessionState>> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  settings: fc.record({
    policy: asked(policies),
    catalogue: asked(catalogues),
    pins: fc.dictionary(fc.string(), fc.oneof(fc.constantFrom(...catalogues), fc.string()), { maxKeys: 3 }),
  }),
  restoring: fc.boolean(),
  settingsUnread: fc.boolean(),
  damaged: fc.array(fc.string(), { maxLength: 2 }),
  date1904: fc.constantFrom<(boolean | undefined)[]>(undefined, false, true) as fc.Arbitrary<boolean>,
})
const READ: Partial<SessionState> = {
  restoring: false,
  settingsUnread: false,
  date1904: false,
  settings: { policy: null, catalogue: null, pins: {} },
}
const anyState = fc.oneof({ weight: 1, arbitrary: fc.constant(READ) }, { weight: 1, arbitrary: state })

/** A call that gives an answer, for each function: one argument of it is replaced. */
const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  SROI_APPLICABLE: [300000, 'dienst', 24, 100000, 'rijk', '2026-07-01'],
  SROI_REASON: [300000, 'dienst', 24, 100000, 'schiedam', '2026-07-01'],
  SROI_OBLIGATION: [300000, 'dienst', 24, 100000, '5%', 'hengelo', '2026-07-01'],
  SROI_BLOCK_VALUE: ['WIA/WAO+55P', 0.5, 18, 'harlingen', '2026-07-01'],
  SROI_EXPLAIN: ['BANENAFSPRAAK', 0.5, 18, 'den-haag', '2026-07-01'],
  SROI_BLOCKS: ['utrecht', '2026-07-01'],
  SROI_EXPECTED: [36500, '2026-01-01', '31-12-2026', '2026-07-01'],
  SROI_JOBS: [1326, '2026-01-01', '31-12-2026'],
  SROI_PENALTY: [50000, 30000, 'noordoost-brabant', '2026-07-01'],
}

const UNTOLD = /undefined|NaN|Infinity|\[object/
const LONGEST_TEXT = 32_767

/** What is wrong with a cell; null for a proper value or error. What a text holds of the arguments may say anything. */
function fault(value: unknown, given: string): string | null {
  if (isCellError(value)) {
    const { error, message } = value
    if (!['#VALUE!', '#N/A', '#NUM!'].includes(error)) return `error ${error}`
    const isSentence = /^\S[^]*[.?]/.test(message) && message.length < 700
    return isSentence && (!UNTOLD.test(message) || UNTOLD.test(given)) ? null : `sentence ${message}`
  }
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? null : `number ${value}`
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) return 'a text that no cell can hold'
    return !UNTOLD.test(value) || UNTOLD.test(given) ? null : `text ${value}`
  }
  return typeof value === 'boolean' ? null : `a ${typeof value}`
}

/** Texts among the arguments, so that a sentence may quote them. */
function textsIn(args: readonly unknown[]): string {
  return args
    .flat(3)
    .filter((one) => typeof one === 'string')
    .join(' ')
}

function check(one: (typeof functions)[number], args: readonly unknown[], now: Partial<SessionState>): void {
  for (const language of LANGUAGES) {
    session.replace({ ...now, language })
    const answer = one.call(args)
    const rows = Array.isArray(answer) ? answer : [[answer]]
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    const given = textsIn([...args, now.settings?.policy, now.settings?.catalogue])
    expect(rows.flat().flatMap((value) => fault(value, given) ?? [])).toEqual([])
    // What the pane says of the same cell.
    expect(fault(explanationOf(session, one.name, args)?.text, given)).toBeNull()
  }
}

const times = { numRuns: 100 }

describe.each(functions.map((one) => [one.name, one] as const))('%s', (name, one) => {
  it('gives a value or one of three errors with a sentence, whatever the arguments, in any state', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: one.parameters.length + 1 }), anyState, (args, now) =>
        check(one, args, now),
      ),
      times,
    )
  })

  it.each(one.parameters.map((parameter, at) => [parameter.name, at] as const))(
    'takes anything for %s, beside arguments that are right',
    (_, at) => {
      fc.assert(
        fc.property(argument, anyState, (odd, now) => {
          const args = [...(GOOD[name] ?? [])]
          args[at] = odd
          check(one, args, now)
        }),
        times,
      )
    },
  )

  it('has an example here that gives an answer', () => {
    session.replace({ ...READ, language: 'nl' })
    const answer = one.call(GOOD[name] ?? [])
    expect(isCellError(answer) ? answer : 'an answer').toBe('an answer')
  })
})

describe('every policy and every catalogue we bring', () => {
  it.each(policies)('%s answers whatever the contract', (policy) => {
    const contract = fc.tuple(cell, cell, cell, cell, cell)
    const tenders = functions.filter(({ name }) => ['SROI_APPLICABLE', 'SROI_REASON', 'SROI_PENALTY'].includes(name))
    const owed = functions.filter(({ name }) => name === 'SROI_OBLIGATION')
    fc.assert(
      fc.property(contract, ([value, type, months, labour, percentage]) => {
        for (const one of owed) check(one, [value, type, months, labour, percentage, policy], READ)
        for (const one of tenders) {
          const args = one.name === 'SROI_PENALTY' ? [value, labour, policy] : [value, type, months, labour, policy]
          check(one, args, READ)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each(catalogues)('%s answers whatever the effort', (catalogue) => {
    const efforts = functions.filter(({ name }) => ['SROI_BLOCK_VALUE', 'SROI_EXPLAIN'].includes(name))
    const own = rulebook.catalogue(catalogue)
    const codes = own.kind === 'found' ? own.version.blocks.map(({ code }) => code) : []
    const block = fc.oneof(
      fc.constantFrom(...codes),
      fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)).map((pair) => pair.join('+')),
    )
    fc.assert(
      fc.property(block, cell, cell, (code, quantity, months) => {
        for (const one of efforts) check(one, [code, quantity, months, catalogue], READ)
      }),
      { numRuns: 60 },
    )
  })
})
