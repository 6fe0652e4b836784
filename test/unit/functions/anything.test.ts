import fc from 'fast-check'
import { isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { LANGUAGES } from '#texts'

const session = createSession(builtInRulebook())
const functions = [...sroiFunctions(session).values()]

/** What a cell can hold, likely things first. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('1', '1+12', '5+12', '2', 10, 12, 0, 0.5, 200000.01, '5%', '', null, undefined),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('duoplus', 'hengelo', 'rijk', 'harlingen', 'den-haag@2023-07-01', 'dienst', 'werken'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2026-07-01', '31-12-2026', 46203, '1.250', '€ 100,-', '12:factuur', 'PW<2'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', '+', '++', '@', '=1+1', '#N/A', 'a'.repeat(40_000)),
  },
  { weight: 3, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 2, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { error: '#REF!' },
      { type: 'Entity', basicValue: 5 },
      { code: '#N/A' },
      { setResult: 1 },
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
)
const argument = fc.oneof({ weight: 3, arbitrary: cell }, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }))

const UNTOLD = /undefined|NaN|Infinity|\[object/

/** What is wrong with a cell; null for a proper value or error. */
function fault(value: unknown): string | null {
  if (isCellError(value)) {
    const { error, message } = value
    if (!['#VALUE!', '#N/A', '#NUM!'].includes(error)) return `error ${error}`
    return /^\S[^]*[.?]/.test(message) && !UNTOLD.test(message) && message.length < 600 ? null : `sentence ${message}`
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : `number ${value}`
  if (typeof value === 'string') return UNTOLD.test(value) ? `text ${value}` : null
  return typeof value === 'boolean' ? null : `a ${typeof value}`
}

describe('cell functions and anything at all', () => {
  it.each(functions.map((one) => [one.name, one] as const))(
    '%s gives a value or one of three errors with a sentence, in both languages',
    (_, one) => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: one.parameters.length + 1 }), (args) => {
          for (const language of LANGUAGES) {
            session.replace({ language })
            const answer = one.call(args)
            const rows = Array.isArray(answer) ? answer : [[answer]]
            expect(new Set(rows.map((row) => row.length)).size).toBe(1)
            expect(rows.flat().map(fault).filter(Boolean)).toEqual([])
          }
        }),
        { numRuns: 300 },
      )
    },
  )
})
