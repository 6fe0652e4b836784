import {
  type BlockEdit,
  type BlockFields,
  blockFromRow,
  changeInFields,
  editedFields,
  fieldsOf,
  proposeCatalogue,
  readText,
  reviewed,
} from '#doctor'
import { type Block, parseCatalogue } from '#rulebook'
import { confirmImport } from '#use-cases'

const GRID = readText(
  [
    'Nr;Bouwblok;Waarde;Duur',
    '1;WW;€ 15.000,00 per fte per jaar;1 jaar',
    '1;Beschut werk;;1 jaar',
    '3;Bonus 56-plus;€ 5.000,00;Bovenop blok 1',
  ].join('\n'),
  'tabel.csv',
)
const PROPOSAL = proposeCatalogue(GRID, { today: '2026-01-01' as never, authority: 'Voorbeeldstad' })
const [WW, BESCHUT, BONUS] = PROPOSAL.catalogue.blocks as [Block, Block, Block]

function read(block: Block, change: Partial<BlockFields>, others: readonly string[] = []) {
  return changeInFields(block, { ...fieldsOf(block), ...change }, others)
}

describe('changing a block by hand', () => {
  it('leaves a block as it is when no field is touched', () => {
    for (const block of PROPOSAL.catalogue.blocks)
      expect(
        read(
          block,
          {},
          PROPOSAL.catalogue.blocks.map(({ code }) => code).filter((code) => code !== block.code),
        ),
      ).toEqual({ kind: 'change', change: {} })
  })

  it.each<[Partial<BlockFields>, object]>([
    [{ amount: '€ 12.500' }, { value: { kind: 'perFteYear', amount: '12500.00' } }],
    [{ kind: 'perHour', amount: '17,5', atMost: true }, { value: { kind: 'perHour', amount: '17.50', atMost: true } }],
    [{ kind: 'discount', percentage: '25%' }, { value: { kind: 'discount', percentage: '25' } }],
    [{ kind: 'agreed' }, { value: { kind: 'agreed' } }],
    [{ limit: 'fteMonths', months: '24' }, { limit: { kind: 'fteMonths', months: 24 } }],
    [{ limit: 'always' }, { limit: { kind: 'always' } }],
    [
      { code: 'WW', label: ' WW, kort ' },
      { code: 'WW', label: 'WW, kort' },
    ],
    [
      { category: 'A', minHours: '24,5' },
      { category: 'A', minHoursPerWeek: 24.5 },
    ],
    [{ evidence: 'Loonstrook | Contract\n\nVerklaring' }, { evidence: [['Loonstrook', 'Contract'], ['Verklaring']] }],
    [
      { notes: 'Eén\nTwee', approval: true },
      { notes: ['Eén', 'Twee'], approval: true },
    ],
    [{ conditions: 'Woont in de regio' }, { conditions: [{ kind: 'other', text: 'Woont in de regio' }] }],
    [
      { role: 'bonus', standsOn: 'codes', standsOnCodes: '7, b' },
      { role: 'bonus', standsOn: ['7', 'B'] },
    ],
  ])('reads %j', (fields, change) => {
    expect(read({ ...WW, conditions: [] }, fields, ['7', 'B'])).toEqual({ kind: 'change', change })
  })

  it.each<[keyof BlockFields, Partial<BlockFields>]>([
    ['amount', { amount: 'veel' }],
    ['amount', { amount: '-5' }],
    ['amount', { amount: '' }],
    ['percentage', { kind: 'discount', percentage: '101' }],
    ['months', { limit: 'months', months: '0' }],
    ['months', { limit: 'months', months: '1,5' }],
    ['minHours', { minHours: '0' }],
    ['code', { code: 'a+b' }],
    ['code', { code: 'wW 2' }],
    ['label', { label: ' ' }],
    ['standsOnCodes', { role: 'bonus', standsOn: 'codes', standsOnCodes: '7, 99' }],
  ])('does not take a wrong %s: %j', (field, fields) => {
    expect(read(WW, fields, ['7', 'WW2'])).toEqual({ kind: 'wrong', fields: [field] })
  })
})

describe('a catalogue with edits', () => {
  const renamed: BlockEdit = { kind: 'change', change: { block: WW.code, code: 'WW' } }
  const dearer: BlockEdit = {
    kind: 'change',
    change: { block: WW.code, value: { kind: 'perFteYear', amount: '16000.00' } },
  }

  it('keeps the printed value, follows a new code everywhere, and applies edits over answers', () => {
    const onWw: BlockEdit = { kind: 'change', change: { block: BONUS.code, standsOn: [WW.code] } }
    const { catalogue, proposed } = reviewed(PROPOSAL, { 'value-blank:C3': 'same-as' }, [renamed, onWw, dearer])
    const [ww, beschut, bonus] = catalogue.blocks
    expect(ww).toMatchObject({ code: 'WW', published: WW.published, value: { amount: '16000.00' } })
    expect(beschut?.value.amount).toBe('15000.00')
    expect(bonus?.standsOn).toEqual(['WW'])
    expect(proposed.get('WW')).toBe(WW.code)
    expect(reviewed(PROPOSAL, {}, [renamed, dearer].slice(0, -1)).catalogue.blocks[0]?.value).toEqual(WW.value)
  })

  it('can be kept and read again: what was done by hand stands with it as an open question', () => {
    const { blocks } = PROPOSAL.catalogue
    const row = blockFromRow(GRID, 3, blocks, new Set(blocks.map(({ code }) => code))) as Block
    expect(row).toMatchObject({ label: 'Beschut werk', published: '', value: { kind: 'unknown' } })
    const edits: BlockEdit[] = [
      renamed,
      dearer,
      { kind: 'change', change: { block: BESCHUT.code, remove: true } },
      { kind: 'add', block: row },
    ]
    expect(editedFields(edits).get(WW.code)).toEqual(['code', 'value'])
    const kept = confirmImport(PROPOSAL, {}, edits)
    expect(kept.blocks.map(({ label }) => label)).toEqual(['WW', 'Beschut werk', 'Bonus 56-plus'])
    expect(kept.blocks[0]?.openQuestions.at(-1)?.question.nl).toBe(
      'Bij het importeren is dit met de hand gewijzigd: code, waarde. In cel C2 van de bron staat „€ 15.000,00 per fte per jaar”.',
    )
    expect(kept.blocks[1]?.openQuestions.at(-1)?.question.nl).toMatch(/met de hand toegevoegd, uit cel C3/)
    expect(parseCatalogue(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept })
  })
})
