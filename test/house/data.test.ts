import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  builtInRulebook,
  catalogueRef,
  parseCatalogue,
  parsePolicy,
  policyRef,
  type BlockCatalogue,
  type Policy,
} from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'

const ROOT = 'src/rulebook/data'
const filesIn = (kind: 'policies' | 'catalogues'): [string, unknown][] =>
  readdirSync(join(ROOT, kind)).flatMap((id) =>
    readdirSync(join(ROOT, kind, id)).map((file): [string, unknown] => [
      `${id}/${file}`,
      JSON.parse(readFileSync(join(ROOT, kind, id, file), 'utf8')),
    ]),
  )

const policies = filesIn('policies')
const catalogues = filesIn('catalogues')
const book = builtInRulebook()

/** Everything in a document that has the shape asked for. */
function collect<T>(node: unknown, is: (value: object) => boolean): T[] {
  if (typeof node !== 'object' || node === null) return []
  const own = is(node) ? [node as T] : []
  return [...own, ...Object.values(node).flatMap((child) => collect<T>(child, is))]
}
const sourcesIn = (node: unknown) => collect<SourceRef>(node, (value) => 'excerpt' in value)
const questionsIn = (node: unknown) => collect<OpenQuestion>(node, (value) => 'chosenReading' in value)

describe('built-in policies', () => {
  it.each(policies)('%s passes the reader that users’ files pass, and leaves nothing to be filled in', (_, json) => {
    expect(parsePolicy(json)).toEqual({ ok: true, value: json })
  })

  it.each(policies)('%s stands under its own id and version', (file, json) => {
    const { id, version } = json as Policy
    expect(file).toBe(`${id}/${version}.json`)
  })

  it('are all in the rulebook', () => {
    const refs = policies.map(([, json]) => policyRef(json as Policy))
    expect(book.policies.map(policyRef).sort()).toEqual(refs.sort())
  })

  it.each(policies)('%s names a catalogue that exists, or none', (_, json) => {
    const { catalogue } = json as Policy
    if (catalogue !== null) expect(book.catalogue(catalogue).kind).toBe('found')
  })
})

describe('built-in catalogues', () => {
  it.each(catalogues)('%s passes the reader that users’ files pass, and leaves nothing to be filled in', (_, json) => {
    expect(parseCatalogue(json)).toEqual({ ok: true, value: json })
  })

  it.each(catalogues)('%s stands under its own id and version', (file, json) => {
    const { id, version } = json as BlockCatalogue
    expect(file).toBe(`${id}/${version}.json`)
  })

  it('are all in the rulebook', () => {
    const refs = catalogues.map(([, json]) => catalogueRef(json as BlockCatalogue))
    expect(book.catalogues.map(catalogueRef).sort()).toEqual(refs.sort())
  })

  it.each([
    ['duoplus', '1 2 3 4 BESCHUT 5 6 7 PRAKTIJKLEREN 8 STAGE-VSO 9 10 11 12 13 14-1 14-2 15'],
    ['utrecht', '1 2 3 4 5 6 7 8 9 10 11 12 13'],
    [
      'den-haag',
      'NUG STARTKWAL STAGE-MBO-HBO STAGE-VSO BBL-1-2 BBL-3 WW WIA PW BANENAFSPRAAK 55P OPLEIDING VSO-BAAN IPS',
    ],
    [
      'harlingen',
      'PW<2 PW>2 WW<1 WW>1 WIA/WAO BANENAFSPRAAK 50P 55P WERKERVARING BBL-NIEUW BBL-BESTAAND STAGE-1-2 STAGE-3-4 SW OPLEIDING MAATWERK',
    ],
  ])('%s has exactly the settled codes', (id, codes) => {
    const found = book.catalogue(id)
    if (found.kind !== 'found') throw new Error(id)
    expect(found.version.blocks.map(({ code }) => code).join(' ')).toBe(codes)
  })

  it('says of every open question what kind of gap it is', () => {
    for (const { openQuestions, blocks } of book.catalogues) {
      const questions = [...openQuestions, ...blocks.flatMap((block) => block.openQuestions)]
      expect(questions.filter(({ why }) => why === undefined).map(({ id }) => id)).toEqual([])
    }
  })

  it('asks about every value it does not know', () => {
    for (const { blocks } of book.catalogues) {
      for (const block of blocks.filter(({ value }) => value.kind === 'unknown' || value.kind === 'agreed')) {
        expect(block.openQuestions.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('sources and questions', () => {
  it.each([...policies, ...catalogues])('%s: every source has an excerpt and a day of checking', (_, json) => {
    const sources = sourcesIn(json)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) {
      expect(source.document).toMatch(/\S/)
      expect(source.section).toMatch(/\S/)
      expect(source.excerpt.length).toBeLessThan(160)
      expect(source.checkedOn).toMatch(/^2026-11-2[12]$/)
    }
  })

  it.each([...policies, ...catalogues])('%s: every question has its words in both languages', (_, json) => {
    for (const { question, chosenReading } of questionsIn(json)) {
      expect(question.nl).not.toBe(question.en)
      expect(chosenReading.nl).not.toBe(chosenReading.en)
    }
  })

  it.each(policies)('%s: every figure stands in the excerpt of its own source', (_, json) => {
    const unfounded = figuresIn(json).filter(({ path, figure, source }) => !isQuoted(path, figure, source))
    expect(unfounded.map(({ path, figure }) => `${path} = ${figure}`)).toEqual([])
  })

  it('a figure without a source, or one its source does not name, is found', () => {
    const [, json] = policies.find(([file]) => file === 'duoplus/undated.json') as [string, Policy]
    const line = json.applicability.lines[0] as Policy['applicability']['lines'][number]
    const threshold = { amount: '210000.00', comparator: 'above', indexed: null }
    const found = figuresIn({ ...json, applicability: { lines: [{ ...line, threshold }], deviations: [] } })
    expect(found.filter(({ path, figure, source }) => !isQuoted(path, figure, source))).toMatchObject([
      { path: 'applicability.lines.0.threshold.amount', figure: '210000.00' },
    ])
    expect(figuresIn({ cap: { amount: '1.00' } })).toMatchObject([{ source: null }])
  })
})

describe('published versions', () => {
  const listed = JSON.parse(readFileSync('test/house/published-data.json', 'utf8')) as Record<string, string>
  const hashes = Object.fromEntries(
    [...named('policies', policies), ...named('catalogues', catalogues)].map(([name, json]) => [name, hashOf(json)]),
  )

  // A number that changes gets a new version file; running contracts keep the one they were made under.
  // A new file, or one that was never released, takes its hash from what this test says it received.
  it('are what they were when they were published', () => {
    expect(hashes).toEqual(listed)
  })
})

function named(kind: string, files: readonly [string, unknown][]): [string, unknown][] {
  return files.map(([file, json]) => [`${kind}/${file}`, json])
}

/** Of what it says, not of how it is laid out. */
function hashOf(json: unknown): string {
  return createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 16)
}

interface Figure {
  path: string
  figure: string
  source: SourceRef | null
}

/** Dates and versions are no figures; numbers in running text are judged by people. */
const NO_FIGURES = new Set([
  'version',
  'validFrom',
  'validTo',
  'source',
  'openQuestions',
  'text',
  'id',
  'blocks',
  'step',
])

/** Every figure in a policy, with the nearest source around it. */
function figuresIn(node: unknown, path = '', around: SourceRef | null = null): Figure[] {
  if (typeof node === 'number' || (typeof node === 'string' && /^\d+(?:\.\d+)?$/.test(node)))
    return [{ path, figure: String(node), source: around }]
  if (typeof node !== 'object' || node === null) return []
  const source = 'source' in node ? (node.source as SourceRef) : around
  return Object.entries(node).flatMap(([key, child]) =>
    NO_FIGURES.has(key) ? [] : figuresIn(child, path === '' ? key : `${path}.${key}`, source),
  )
}

/** How a source writes a figure that is not simply its digits. */
const IN_WORDS: Readonly<Record<string, RegExp>> = {
  '50000.00': /50 duizend/,
  '1.5': /anderhalf/,
  // The whole of what is missing, once.
  'penalty.factor 1': /naar rato/,
}

function isQuoted(path: string, figure: string, source: SourceRef | null): boolean {
  if (source === null) return false
  const words = IN_WORDS[figure] ?? IN_WORDS[`${path} ${figure}`]
  if (words?.test(source.excerpt) === true) return true
  const dutch = new Intl.NumberFormat('nl-NL').format(Number(figure))
  return new RegExp(`(?<![\\d.,])${dutch.replace(/\./g, '\\.?')}(?![\\d]|[.,]\\d)`).test(source.excerpt)
}
