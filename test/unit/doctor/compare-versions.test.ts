import { compareVersions, isSameVersion } from '#doctor'
import { euroText } from '#money'
import { type Block, type BlockCatalogue, builtInRulebook } from '#rulebook'

const found = builtInRulebook().catalogue('duoplus')
const duoplus = (found.kind === 'found' ? found.version : null) as BlockCatalogue
const changed = (change: (block: Block) => Partial<Block> | null, rest: Partial<BlockCatalogue> = {}) => ({
  ...duoplus,
  version: '2027-01-01',
  ...rest,
  blocks: duoplus.blocks.flatMap((block) => {
    const made = change(block)
    return made === null ? [] : [{ ...block, ...made }]
  }),
})
const compared = (newer: BlockCatalogue) => {
  const { added, removed, changed: differing, parts, same } = compareVersions(duoplus, newer)
  return {
    added: added.map(({ code }) => code),
    removed: removed.map(({ code }) => code),
    changed: differing.map(({ older, newer: is, parts: in_, difference }) => [
      older.code,
      is.code,
      in_,
      difference && euroText(difference),
    ]),
    parts,
    same,
  }
}
const count = duoplus.blocks.length

describe('two versions of a catalogue', () => {
  it('the same table is the same, whatever is moved, spaced or written with other digits', () => {
    const newer = changed(({ label, value }) => ({
      label: ` ${label.toUpperCase()} `,
      value: value.amount === undefined ? value : { ...value, amount: String(Number(value.amount)) },
    }))
    expect(isSameVersion(compareVersions(duoplus, { ...newer, blocks: [...newer.blocks].reverse() }))).toBe(true)
  })

  it('an amount that changed is told with the difference, up or down', () => {
    const newer = changed(({ code, value }) => ({
      value: code === '3' ? { ...value, amount: '16500.00' } : code === '1' ? { ...value, amount: '29999.99' } : value,
    }))
    expect(compared(newer)).toMatchObject({
      changed: [
        ['1', '1', ['value'], '-0.01'],
        ['3', '3', ['value'], '1500.00'],
      ],
      same: count - 2,
    })
  })

  it('another unit is no difference in euros', () => {
    const newer = changed(({ code, value }) => ({
      value: code === '3' ? { kind: 'perFteMonth', amount: '1250.00' } : value,
    }))
    expect(compared(newer).changed).toEqual([['3', '3', ['value'], null]])
  })

  it('a row that left and rows that moved up a number: one removed, the others the same block with another code', () => {
    const newer = changed(({ code }) => (code === '2' ? null : { code: code === '3' ? '2' : code }))
    const { removed, changed: differing, added } = compareVersions(duoplus, newer)
    expect([removed.map(({ code }) => code), added]).toEqual([['2'], []])
    expect(
      differing.filter(({ parts }) => parts.includes('code')).map(({ older, newer: is }) => [older.code, is.code]),
    ).toEqual([['3', '2']])
    // Rows of Inzet that say 2 would now be counted as another block.
    expect(differing[0]?.codeWas?.label).toBe(duoplus.blocks.find(({ code }) => code === '2')?.label)
  })

  it('a bonus on a block with a new number stands where it stood', () => {
    const newer = changed(({ code, standsOn }) => ({
      code: code === '1' ? '21' : code,
      standsOn: Array.isArray(standsOn) ? (standsOn as string[]).map((on) => (on === '1' ? '21' : on)) : standsOn,
    }))
    expect(compared(newer).changed).toEqual([['1', '21', ['code'], null]])
    const narrower = changed(({ code, standsOn }) => ({ standsOn: code === '12' ? ['1'] : standsOn }))
    expect(compared(narrower).changed).toEqual([['12', '12', ['standsOn'], null]])
  })

  it('limits, hours, conditions, approval and evidence are told apart', () => {
    const newer = changed(({ code, ...block }) =>
      code === '3'
        ? {
            label: 'Werkloosheidswet',
            limit: { kind: 'months', months: 24 },
            minHoursPerWeek: 12,
            conditions: [{ kind: 'region', text: 'woont in de regio' }],
            approval: !block.approval,
            evidence: [['loonstrook', 'contract']],
          }
        : {},
    )
    expect(compared(newer).changed).toEqual([
      ['3', '3', ['label', 'limit', 'minimumHours', 'conditions', 'approval', 'evidence'], null],
    ])
  })

  it('a block that is only in one of them is added or removed; the norm and the date that selects are of the whole', () => {
    const [first] = duoplus.blocks as [Block]
    const newer = changed(() => ({}), { hoursPerWeek: 38, selectedBy: 'award' })
    const withNew = { ...newer, blocks: [...newer.blocks, { ...first, code: 'NIEUW', label: 'Ex-gedetineerden' }] }
    expect(compared(withNew)).toMatchObject({ added: ['NIEUW'], removed: [], parts: ['hoursPerWeek', 'selectedBy'] })
  })

  it('seen the other way round, what was added is removed', () => {
    const newer = changed(({ code }) => (code === '4' ? null : {}))
    expect(compareVersions(newer, duoplus).added.map(({ code }) => code)).toEqual(['4'])
  })
})
