import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { FunctionsMetadata } from '../office-host'
import { functionsHelp, functionsMetadata } from '../support/functions-metadata'
import { sroiJson } from '../support/sroi'

const { nl, en } = functionsMetadata()
const table = [...sroiFunctions(createSession(builtInRulebook())).values()]

describe('function metadata', () => {
  it('names exactly the functions of the table, under legal ids', () => {
    expect(nl.functions.map(({ id }) => id)).toEqual(table.map(({ name }) => name))
    for (const { id, name } of nl.functions) {
      expect(name).toBe(id)
      expect(id).toMatch(/^[A-Z][A-Z_]{2,}$/)
    }
  })

  it('has the parameters of the table, in order, optional where the table says so', () => {
    const shape = en.functions.map(({ id, parameters }) => [id, parameters.map((p) => [p.name, p.optional === true])])
    expect(shape).toEqual(table.map(({ name, parameters }) => [name, parameters.map((p) => [p.name, p.optional])]))
  })

  it('takes and gives ranges everywhere', () => {
    for (const { parameters, result } of nl.functions) {
      expect(result.dimensionality).toBe('matrix')
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' })
    }
  })

  it('is the same in both languages but for its words', () => {
    const bones = (metadata: FunctionsMetadata) =>
      metadata.functions.map(({ id, name, parameters, result }) => [
        id,
        name,
        result,
        parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
      ])
    expect(bones(en)).toEqual(bones(nl))
  })

  it('has a one-line description for everything, different in each language', () => {
    nl.functions.forEach((dutch, index) => {
      const english = en.functions[index]
      expect(english?.description).not.toBe(dutch.description)
      for (const text of [dutch, ...dutch.parameters, ...(english?.parameters ?? [])]) {
        expect(text.description).toMatch(/^[^\n]{5,200}$/)
      }
    })
  })

  it('gives every parameter a name of its own in Dutch', () => {
    for (const { parameters } of nl.functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length)
    }
  })

  it('leads to help on each function, in the language and at the address it is served from', () => {
    expect(nl.functions.map(({ id, helpUrl }) => [id, helpUrl])).toEqual(
      table.map(({ name }) => [name, `https://localhost:3000/help.html#${name}`]),
    )
    const { en: hosted } = functionsMetadata('https://sroi.gemeente.example/excel/')
    expect(hosted.functions.map(({ helpUrl }) => helpUrl)).toEqual(
      table.map(({ name }) => `https://sroi.gemeente.example/excel/help.html#${name}-en`),
    )
  })

  it('tells of every parameter its shape, an example, and what empty means, in both languages', () => {
    const says = (metadata: FunctionsMetadata, words: readonly RegExp[]) =>
      metadata.functions.flatMap(({ id, parameters }) =>
        parameters.flatMap(({ name, description }) =>
          words.filter((word) => !word.test(description ?? '')).map((word) => `${id} ${name} ${String(word)}`),
        ),
      )
    expect(says(nl, [/\b(Eén cel|Een cel of een bereik)\.$/, /, bijvoorbeeld (?:\d|"[^"]+")/, /\b[Ll]eeg\b/])).toEqual(
      [],
    )
    expect(says(en, [/\b(One cell|A cell or a range)\.$/, /, for example (?:\d|"[^"]+")/, /\b[Ee]mpty\b/])).toEqual([])
  })

  it('takes single cells exactly where ranges are refused', () => {
    const takesRange = (name: string, count: number) => {
      const one = table.find((candidate) => candidate.name === name)
      const given = one?.call(Array.from({ length: count }, () => [[''], ['']]))
      return Array.isArray(given) && given.length === 2
    }
    for (const { id, parameters } of nl.functions)
      expect([id, parameters.every(({ description }) => description?.endsWith('Een cel of een bereik.'))]).toEqual([
        id,
        takesRange(id, parameters.length),
      ])
  })

  it('has errors handed over as arguments, so that a range with an error is answered row by row', () => {
    expect([nl.allowErrorForDataTypeAny, en.allowErrorForDataTypeAny]).toEqual([true, true])
  })
})

describe('help on the functions', () => {
  const { examples, pages } = functionsHelp()
  const plain = (html: string) =>
    html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const entries = (page: string) => page.split('<h3 ').slice(1).map(plain)

  it.each(table.map(({ name }) => name))('%s has an example that gives what is said', async (name) => {
    const { formula, gives } = examples[name] ?? { formula: '', gives: null }
    expect(formula).toContain(`${name}(`)
    const { json } = await sroiJson<{ value: unknown }>('eval', formula)
    if (typeof gives !== 'object') expect(json).toEqual({ value: gives })
    else if (Array.isArray(json.value)) expect(json.value.length).toBeGreaterThan(10)
    else expect(json.value).toMatch(/^\p{Lu}.{40,}/su)
  })

  it('an explanation is of the amount that the example names', async () => {
    const { json } = await sroiJson<{ value: string }>('eval', examples['SROI_EXPLAIN']?.formula ?? '')
    expect(json.value).toContain('20.000,00')
  })

  it.each([['nl', nl.functions] as const, ['en', en.functions] as const])(
    'in %s stands under the address of each function, with the words Excel shows',
    (language, functions) => {
      const page = entries(pages[language])
      expect(page).toHaveLength(functions.length)
      functions.forEach(({ helpUrl = '', name, description, parameters }, at) => {
        const entry = page[at] ?? ''
        expect(entry).toContain(`id="${new URL(helpUrl).hash.slice(1)}"`)
        for (const words of [name, description, ...parameters.map((one) => one.description ?? 'none')])
          expect(entry).toContain(words)
      })
    },
  )

  it('writes the examples as people type them in that language', () => {
    const examplesIn = (page: string) =>
      entries(page).map((entry) => /(?:Voorbeeld|Example): <code>(.*?)<\/code> (.*?)\.<\/p>/.exec(entry))
    const said = (page: string, name: string) => {
      const found = examplesIn(page)[table.findIndex((one) => one.name === name)]
      return [found?.[1], found?.[2]]
    }
    expect(said(pages.nl, 'SROI_BLOCK_VALUE')).toEqual(['=SROI_BLOCK_VALUE("1+12";0,5;12)', 'geeft 17500'])
    expect(said(pages.en, 'SROI_BLOCK_VALUE')).toEqual(['=SROI_BLOCK_VALUE("1+12",0.5,12)', 'gives 17500'])
    expect(said(pages.nl, 'SROI_JOBS')).toEqual(['=SROI_JOBS(663;DATUM(2026;1;1);DATUM(2026;12;30))', 'geeft 0,5'])
    expect(said(pages.nl, 'SROI_APPLICABLE')).toEqual(['=SROI_APPLICABLE(100000;;;;"hengelo")', 'geeft WAAR'])
    expect(said(pages.en, 'SROI_APPLICABLE')).toEqual(['=SROI_APPLICABLE(100000,,,,"hengelo")', 'gives TRUE'])
  })
})
