import { builtInRulebook, type Block, type BlockCatalogue, type Bounds, type ConditionKind } from '#rulebook'

// Every number of a catalogue stands in words that were printed: in the row of its block, in the head of the table, or
// in the excerpt of a provision that holds for the block. Which words those are, the test finds by itself.
type Kind = 'euro' | 'percent' | 'months' | 'hours' | 'years' | 'level'
interface Figure {
  readonly path: string
  readonly kind: Kind
  readonly value: number
  /** Where it may stand. */
  readonly words: readonly string[]
}

const catalogues = builtInRulebook().catalogues.map((catalogue) => [catalogue.id, catalogue] as const)

describe('figures of the built-in catalogues', () => {
  it.each(catalogues)('%s: each stands in printed words', (_, catalogue) => {
    const figures = figuresIn(catalogue)
    expect(figures.length).toBeGreaterThan(catalogue.blocks.length / 2)
    expect(figures.filter((figure) => !isPrinted(figure)).map(({ path, value }) => `${path} = ${value}`)).toEqual([])
  })

  it.each(catalogues)('%s: whoever changes a number without its words is found', (_, catalogue) => {
    const wrong = figuresIn(catalogue).map((figure) => ({ ...figure, value: figure.value + 7 }))
    expect(wrong.filter(isPrinted).map(({ path }) => path)).toEqual([])
  })

  it.each(catalogues)('%s: table and provisions name document, section, excerpt and day', (_, catalogue) => {
    for (const source of [catalogue.source, ...catalogue.provisions.map((one) => one.source)]) {
      expect(source.document).toMatch(/\S/)
      expect(source.section).toMatch(/\S/)
      expect(source.excerpt).toMatch(/\S/)
      expect(source.checkedOn).toMatch(/^2026-11-2[12]$/)
    }
  })

  it.each(catalogues)('%s: provisions have an id of their own and words in both languages', (_, { provisions }) => {
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length)
    for (const { text } of provisions) expect(text.nl).not.toBe(text.en)
  })
})

function figuresIn(catalogue: BlockCatalogue): Figure[] {
  const head = [catalogue.source.excerpt, ...excerptsFor(catalogue, null)]
  const norm = catalogue.hoursPerWeek
  return [
    ...(norm === null ? [] : [{ path: 'hoursPerWeek', kind: 'hours' as const, value: norm, words: head }]),
    ...catalogue.blocks.flatMap((block) => figuresOf(block, catalogue)),
    ...catalogue.provisions.flatMap((one) => boundsOf(`provisions.${one.id}`, 'months', one, [one.source.excerpt])),
  ]
}

function figuresOf(block: Block, catalogue: BlockCatalogue): Figure[] {
  const { code, value, alternatives, limit, minHoursPerWeek, conditions } = block
  const row = [block.label, block.published, ...block.notes]
  const words = [...row, catalogue.source.excerpt, ...excerptsFor(catalogue, code)]
  const figures: Figure[] = []
  for (const rule of [value, ...alternatives]) {
    if (rule.amount !== undefined)
      figures.push({ path: `${code}.amount`, kind: 'euro', value: Number(rule.amount), words: [block.published] })
    if (rule.percentage !== undefined)
      figures.push({ path: `${code}.percentage`, kind: 'percent', value: Number(rule.percentage), words: row })
  }
  if ('months' in limit) figures.push({ path: `${code}.limit`, kind: 'months', value: limit.months, words })
  if (minHoursPerWeek !== null)
    figures.push({ path: `${code}.minHoursPerWeek`, kind: 'hours', value: minHoursPerWeek, words })
  for (const condition of conditions)
    figures.push(...boundsOf(`${code}.${condition.kind}`, UNITS[condition.kind] ?? 'months', condition, words))
  return figures
}

const UNITS: Partial<Record<ConditionKind, Kind>> = { age: 'years', education: 'level' }

function boundsOf(path: string, kind: Kind, { min, max }: Bounds, words: readonly string[]): Figure[] {
  return [min, max].flatMap((value) => (value === undefined ? [] : [{ path, kind, value, words }]))
}

/** Of the provisions that name the block, or that name none. */
function excerptsFor({ provisions }: BlockCatalogue, code: string | null): string[] {
  return provisions
    .filter(({ blocks }) => blocks === null || (code !== null && blocks.includes(code)))
    .map(({ source }) => source.excerpt)
}

function isPrinted({ kind, value, words }: Figure): boolean {
  const text = words.join(' | ')
  switch (kind) {
    case 'euro':
      // "€ 30.000,00", "€15.000,00", "€ 100,-", "€ 35.000,="
      return [...text.matchAll(/€\s*(\d[\d.]*)(?:,(\d\d))?/g)].some(
        ([, whole = '', cents = '00']) => Number(`${whole.replaceAll('.', '')}.${cents}`) === value,
      )
    case 'percent':
      return new RegExp(`(?<!\\d)${value}%`).test(text)
    case 'months':
      return (
        new RegExp(`(?<!\\d)${value} maanden`).test(text) ||
        (value % 12 === 0 && new RegExp(`(?<!\\d)${value / 12} ?(?:jaar|jr)`, 'i').test(text)) ||
        (value === 6 && text.includes('half jaar'))
      )
    case 'hours':
      return new RegExp(`(?<!\\d)${value} uur`).test(text)
    case 'level':
      return new RegExp(`(?:niveau|MBO)[ \\d,]*(?<!\\d)${value}(?!\\d)`).test(text)
    case 'years':
      return new RegExp(`(?<!\\d)${value}(?:\\+| jaar)`).test(text)
  }
}
