import { readFileSync } from 'node:fs'
import { isCellError, sroiFunctions } from '#functions'
import { type BlockCatalogue, builtInRulebook, parsePolicy, type Policy } from '#rulebook'
import { createSession } from '#session'
import { type IsoDay, serialFromDay } from '#time'

/** Voorbeeldstad (fictional): a policy and a table of 2024, and after half a year without any those of 2025 and 2026. */
function policyOf(file: string, validFrom: string): Policy {
  const reading = parsePolicy(JSON.parse(readFileSync(`test/fixtures/policies/${file}`, 'utf8')))
  if (!reading.ok) throw new Error(file)
  return { ...reading.value, version: validFrom, validFrom: validFrom as IsoDay }
}

function tableOf(amount: string, validFrom: string, validTo: string): BlockCatalogue {
  const found = builtInRulebook().catalogue('duoplus')
  if (found.kind !== 'found') throw new Error('no duoplus')
  const blocks = found.version.blocks.map((block) =>
    block.code === '2' ? { ...block, value: { ...block.value, amount } } : block,
  )
  const dated = { version: validFrom, validFrom: validFrom as IsoDay, validTo: validTo as IsoDay }
  return { ...found.version, ...dated, id: 'voorbeeldstad', label: 'Tabel Voorbeeldstad', blocks }
}

const rulebook = builtInRulebook().with({
  policies: [policyOf('voorbeeldstad-2024.json', '2024-01-01'), policyOf('voorbeeldstad-2025.json', '2025-07-01')],
  catalogues: [tableOf('10000.00', '2024-01-01', '2024-12-31'), tableOf('20000.00', '2025-07-01', '2026-12-31')],
})
const session = createSession(rulebook)
const functions = sroiFunctions(session)

function answer(name: string, ...args: unknown[]): unknown {
  const given = functions.get(name)?.call(args)
  return isCellError(given) ? given.error : given
}

function sentences(name: string, ...args: unknown[]): string[] {
  return (['nl', 'en'] as const).map((language) => {
    session.replace({ language })
    const given = functions.get(name)?.call(args)
    session.replace({ language: 'nl' })
    return isCellError(given) ? given.message : typeof given === 'string' ? given : JSON.stringify(given)
  })
}

// The day before, of and after each change. `policy`: does it apply at € 100.000; `table`: what block 2 is worth.
const DAYS: readonly [day: string, policy: unknown, table: unknown, because: string][] = [
  ['2023-12-31', '#N/A', '#N/A', 'the day before the first version'],
  ['2024-01-01', true, 10000, 'its first day'],
  ['2024-01-02', true, 10000, 'the day after'],
  ['2024-12-30', true, 10000, 'the day before its last'],
  ['2024-12-31', true, 10000, 'its last day'],
  ['2025-01-01', '#N/A', '#N/A', 'the day after: no version follows at once'],
  ['2025-06-30', '#N/A', '#N/A', 'the day before the next'],
  ['2025-07-01', false, 20000, 'the first day of the next'],
  ['2025-07-02', false, 20000, 'the day after'],
  ['2026-12-30', false, 20000, 'the day before the end'],
  ['2026-12-31', false, 20000, 'the last day'],
  ['2027-01-01', '#N/A', '#N/A', 'the day after the end'],
]

describe('the version of a day', () => {
  const written = (day: string): readonly unknown[] => {
    const [year, month, date] = day.split('-')
    return [day, `${date}-${month}-${year}`, serialFromDay(day as IsoDay)]
  }

  it.each(DAYS)('of a policy on %s (%s)', (day, expected) => {
    for (const date of written(day))
      expect(answer('SROI_APPLICABLE', 100_000, null, null, null, 'voorbeeldstad', date)).toBe(expected)
    const owed = expected === '#N/A' ? '#N/A' : 5000
    for (const date of written(day))
      expect(answer('SROI_OBLIGATION', 100_000, null, null, null, '5%', 'voorbeeldstad', date)).toBe(owed)
  })

  it.each(DAYS)('of a catalogue on %s (%s, %s)', (day, _, expected) => {
    for (const date of written(day)) {
      expect(answer('SROI_BLOCK_VALUE', '2', 1, 12, 'voorbeeldstad', date)).toBe(expected)
      const table = answer('SROI_BLOCKS', 'voorbeeldstad', date)
      expect(Array.isArray(table) ? table[2]?.[4] : table).toBe(expected)
    }
  })

  it('without a day is the newest, and a named version is that version', () => {
    expect(answer('SROI_BLOCK_VALUE', '2', 1, 12, 'voorbeeldstad')).toBe(20000)
    expect(answer('SROI_BLOCK_VALUE', '2', 1, 12, 'voorbeeldstad@2024-01-01')).toBe(10000)
    expect(answer('SROI_BLOCK_VALUE', '2', 1, 12, ' VoorbeeldStad @ 2024-01-01 ')).toBe(10000)
    expect(answer('SROI_APPLICABLE', 100_000, null, null, null, 'voorbeeldstad@2024-01-01')).toBe(true)
    expect(answer('SROI_APPLICABLE', 100_000, null, null, null, 'voorbeeldstad')).toBe(false)
  })
})

describe('a day outside the dates of a version', () => {
  it.each<[unknown[], string[]]>([
    [
      ['SROI_APPLICABLE', 100_000, null, null, null, 'voorbeeldstad', '2023-12-31'],
      [
        'Het beleid voorbeeldstad@2024-01-01 geldt vanaf 01-01-2024 (tot en met 31-12-2024). Kies een latere datum of een eerdere versie.',
        'The policy voorbeeldstad@2024-01-01 holds from 1 Jan 2024 (up to and including 31 Dec 2024). Choose a later date or an earlier version.',
      ],
    ],
    [
      ['SROI_OBLIGATION', 100_000, null, null, null, null, 'voorbeeldstad', '2025-06-30'],
      [
        'Het beleid voorbeeldstad@2024-01-01 gold tot en met 31-12-2024 (vanaf 01-01-2024). Kies een eerdere datum of een nieuwere versie.',
        'The policy voorbeeldstad@2024-01-01 held up to and including 31 Dec 2024 (from 1 Jan 2024). Choose an earlier date or a newer version.',
      ],
    ],
    [
      ['SROI_BLOCK_VALUE', '2', 1, 12, 'voorbeeldstad@2025-07-01', '2025-06-30'],
      [
        'De catalogus voorbeeldstad@2025-07-01 geldt vanaf 01-07-2025 (tot en met 31-12-2026). Kies een latere datum of een eerdere versie.',
        'The catalogue voorbeeldstad@2025-07-01 holds from 1 Jul 2025 (up to and including 31 Dec 2026). Choose a later date or an earlier version.',
      ],
    ],
    [
      ['SROI_BLOCKS', 'voorbeeldstad', '2027-01-01'],
      [
        'De catalogus voorbeeldstad@2025-07-01 gold tot en met 31-12-2026 (vanaf 01-07-2025). Kies een eerdere datum of een nieuwere versie.',
        'The catalogue voorbeeldstad@2025-07-01 held up to and including 31 Dec 2026 (from 1 Jul 2025). Choose an earlier date or a newer version.',
      ],
    ],
    [
      ['SROI_BLOCK_VALUE', 'WW', 1, 12, 'den-haag', '2023-06-30'],
      [
        'De catalogus den-haag@2023-07-01 geldt vanaf 01-07-2023. Kies een latere datum of een eerdere versie.',
        'The catalogue den-haag@2023-07-01 holds from 1 Jul 2023. Choose a later date or an earlier version.',
      ],
    ],
  ])('%j names the version and its dates, in both languages', ([name, ...args], expected) => {
    expect(answer(name as string, ...args)).toBe('#N/A')
    expect(sentences(name as string, ...args).map((text) => text.replaceAll('\u00a0', ' '))).toEqual(expected)
  })

  it('is said in words where words are asked', () => {
    const [dutch] = sentences('SROI_REASON', 100_000, null, null, null, 'voorbeeldstad', '2023-12-31')
    expect(dutch).toContain('geldt vanaf 01-01-2024')
    const [explained] = sentences('SROI_EXPLAIN', '2', 1, 12, 'voorbeeldstad', '2027-01-01')
    expect(explained).toContain('gold tot en met 31-12-2026')
  })

  it('is no reason to fall back on another version', () => {
    expect(answer('SROI_PENALTY', 1000, 0, 'voorbeeldstad', '2025-03-01')).toBe('#N/A')
    expect(answer('SROI_BLOCK_VALUE', '2', 1, 12, 'voorbeeldstad@2024-01-01', '2025-07-01')).toBe('#N/A')
  })
})
