import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { FunctionsMetadata } from '../office-host'
import { functionsMetadata } from '../support/functions-metadata'

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

  it('has errors handed over as arguments, so that a range with an error is answered row by row', () => {
    expect([nl.allowErrorForDataTypeAny, en.allowErrorForDataTypeAny]).toEqual([true, true])
  })
})
