import fc from 'fast-check'
import { parseCatalogue, parsePolicy } from '#rulebook'
import { dataProblemText } from '#texts'
import duoplusBlocks from '../../../src/rulebook/data/catalogues/duoplus/undated.json'
import duoplus from '../../../src/rulebook/data/policies/duoplus/undated.json'

/** A copy with one place changed: at "blocks.0.code" comes another value; undefined removes. */
function changed<T>(document: T, path: string, value: unknown): unknown {
  const copy = structuredClone(document) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

function problems(reading: ReturnType<typeof parseCatalogue> | ReturnType<typeof parsePolicy>): string[] {
  return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`)
}

describe('catalogue reader', () => {
  it.each<[string, unknown, string[]]>([
    ['blocks.0.value.amount', 30000, ['blocks[0].value.amount wrong-kind']],
    ['blocks.0.value.amount', '30.000,00', ['blocks[0].value.amount not-an-amount']],
    ['blocks.0.value.amount', '-1.00', ['blocks[0].value.amount not-an-amount']],
    ['blocks.0.value.amount', undefined, ['blocks[0].value value-incomplete']],
    ['blocks.0.value.percentage', '5', ['blocks[0].value value-incomplete']],
    ['blocks.16.value.percentage', '101', ['blocks[16].value.percentage not-a-percentage']],
    ['blocks.0.value.kind', 'perMoon', ['blocks[0].value.kind not-one-of']],
    ['blocks.5.code', '1+2', ['blocks[5].code not-a-code']],
    ['blocks.5.code', ' ', ['blocks[5].code not-a-code']],
    ['blocks.5.code', 'beschut', ['blocks[5].code code-twice']],
    ['blocks.0.limit', { kind: 'months' }, ['blocks[0].limit.months missing']],
    ['blocks.0.limit', { kind: 'months', months: 0 }, ['blocks[0].limit.months out-of-range']],
    ['blocks.0.limit', { kind: 'soms' }, ['blocks[0].limit.kind wrong-kind']],
    ['blocks.14.standsOn', ['1', 'X'], ['blocks[14].standsOn block-not-found']],
    ['blocks', [], ['blocks missing']],
    ['blocks', undefined, ['blocks missing']],
    ['label', undefined, ['label missing']],
    ['label', 'x'.repeat(5000), ['label too-long']],
    ['validFrom', '2026-02-30', ['validFrom not-a-day']],
    ['validFrom', '1-7-2026', ['validFrom not-a-day']],
    ['hoursPerWeek', undefined, ['hoursPerWeek missing']],
    ['id', 'DUOplus', ['id not-a-code']],
    ['colour', 'red', [' unknown-field']],
    ['blocks.12.value.atMost', true, []],
    ['blocks.0.value.atMost', true, ['blocks[0].value.atMost unknown-field']],
    ['blocks.9.value.atMost', false, ['blocks[9].value.atMost not-one-of']],
    ['blocks.11.value.atMost', true, ['blocks[11].value.atMost unknown-field']],
    ['blocks.0.conditions.1.min', -1, ['blocks[0].conditions[1].min out-of-range']],
    ['blocks.0.conditions.1.kind', 'hair', ['blocks[0].conditions[1].kind not-one-of']],
    ['provisions.0.blocks', ['1', 'X'], ['provisions[0].blocks block-not-found']],
    ['provisions.0.blocks', [], ['provisions[0].blocks missing']],
    ['provisions.0.text.en', undefined, ['provisions[0].text.en missing']],
    ['provisions.0.source.excerpt', '', ['provisions[0].source.excerpt missing']],
    ['provisions', undefined, []],
    ['openQuestions.0.why', 'because', ['openQuestions[0].why not-one-of']],
    ['source.url', 'javascript:alert(1)', ['source.url wrong-kind']],
  ])('%s = %j', (path, value, expected) => {
    expect(problems(parseCatalogue(changed(duoplusBlocks, path, value)))).toEqual(expected)
  })

  it('refuses dates the wrong way round', () => {
    const json = { ...duoplusBlocks, validFrom: '2026-07-01', validTo: '2026-06-30' }
    expect(problems(parseCatalogue(json))).toEqual(['validTo dates-reversed'])
  })

  it('reads a short catalogue as a person would write it', () => {
    const source = { document: 'Nota', section: 'h. 1', excerpt: 'WW € 15.000', checkedOn: '2026-11-21' }
    const short = {
      id: 'voorbeeldstad',
      version: '2026-01-01',
      validFrom: '2026-01-01',
      authority: 'Voorbeeldstad',
      label: 'Bouwblokken Voorbeeldstad',
      hoursPerWeek: 36,
      source,
      blocks: [
        {
          code: 'WW',
          label: 'WW',
          role: 'base',
          value: { kind: 'perFteYear', amount: '15000' },
          limit: { kind: 'months', months: 12 },
          source: { row: 2, cell: 'B2' },
        },
      ],
    }
    const reading = parseCatalogue(short)
    expect(reading).toMatchObject({ ok: true, value: { validTo: null, blocks: [{ approval: false, standsOn: null }] } })
  })

  it('a __proto__ in the file is an unknown field and changes nothing', () => {
    const json: unknown = JSON.parse(JSON.stringify(duoplusBlocks).replace('{', '{"__proto__":{"polluted":true},'))
    const reading = parseCatalogue(json)
    expect(reading.ok ? reading.value : {}).not.toHaveProperty('polluted')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('names at most a hundred problems', () => {
    const blocks = Array.from({ length: 500 }, () => ({}))
    const reading = parseCatalogue({ ...duoplusBlocks, blocks })
    expect(reading.ok ? 0 : reading.problems.length).toBe(100)
  })
})

describe('policy reader', () => {
  it.each<[string, unknown, string[]]>([
    ['obligation.percentage', { kind: 'fixed', percentage: 5 }, ['obligation.percentage.percentage wrong-kind']],
    [
      'obligation.percentage',
      { kind: 'fixed', percentage: '500' },
      ['obligation.percentage.percentage not-a-percentage'],
    ],
    ['obligation.source', undefined, ['obligation.source missing']],
    ['applicability.lines', [], ['applicability.lines missing']],
    ['applicability.lines.0.threshold', undefined, ['applicability.lines[0].threshold missing']],
    ['applicability.lines.0.threshold.comparator', '>', ['applicability.lines[0].threshold.comparator not-one-of']],
    [
      'applicability.lines.0.labourShare',
      { percentage: '30' },
      ['applicability.lines[0].labourShare.comparator missing'],
    ],
    ['applicability.lines.0.types', [], ['applicability.lines[0].types missing']],
    ['firstContact.count', 1.5, ['firstContact.count out-of-range']],
    ['firstContact.count', 0, ['firstContact.count out-of-range']],
    ['firstContact.unit', 'jaren', ['firstContact.unit not-one-of']],
    ['obligation.percentage.standard', '3', ['obligation.percentage.standard out-of-range']],
    [
      'obligation.percentage',
      { kind: 'range', from: '5', to: '2', standard: null },
      ['obligation.percentage.to out-of-range'],
    ],
    [
      'obligation.exceptions',
      [{ types: null, value: null, percentage: { kind: 'fixed' } }],
      ['obligation.exceptions[0].percentage.percentage missing', 'obligation.exceptions[0].source missing'],
    ],
    ['psoEffects.0.percentage', null, ['psoEffects[0].percentage value-incomplete']],
    ['penalty', { factor: '-1', notWhenFaultless: false, source: duoplus.source }, ['penalty.factor out-of-range']],
    ['openQuestions.0.only', { types: 'werken' }, ['openQuestions[0].only.types wrong-kind']],
    ['reporting', undefined, []],
  ])('%s = %j', (path, value, expected) => {
    expect(problems(parsePolicy(changed(duoplus, path, value)))).toEqual(expected)
  })
})

describe('readers and anything at all', () => {
  it('give a value or problems with a sentence in both languages, never an exception', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.anything(), mutations(duoplusBlocks), mutations(duoplus))
    fc.assert(
      fc.property(anything, (json) => {
        for (const reading of [parseCatalogue(json), parsePolicy(json)]) {
          if (reading.ok) continue
          expect(reading.problems.length).toBeGreaterThan(0)
          for (const problem of reading.problems) {
            for (const language of ['nl', 'en'] as const) {
              expect(dataProblemText(problem, language)).toMatch(/\S/)
              expect(dataProblemText(problem, language)).not.toMatch(/undefined|\[object/)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** A real document with one of its places replaced by anything. */
function mutations(document: unknown): fc.Arbitrary<unknown> {
  const paths = placesIn(document)
  return fc.tuple(fc.constantFrom(...paths), fc.anything()).map(([path, value]) => changed(document, path, value))
}

function placesIn(node: unknown, before = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => {
    const path = before === '' ? key : `${before}.${key}`
    return [path, ...placesIn(child, path)]
  })
}
