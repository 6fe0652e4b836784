import { execFileSync } from 'node:child_process'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'

interface Parameter {
  name: string
  description: string
  optional?: boolean
  type: string
  dimensionality: string
}
interface Metadata {
  functions: {
    id: string
    name: string
    description: string
    parameters: Parameter[]
    result: { dimensionality: string }
  }[]
}

// metadata.mjs is an ES module for the build; a process of its own runs it as the build does.
const script =
  "import('./functions/metadata.mjs').then((m) => m.functionsMetadata()).then((made) => console.log(JSON.stringify(made)))"
const { nl, en } = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as {
  nl: Metadata
  en: Metadata
}
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
    const bones = (metadata: Metadata) =>
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
})

describe('what Excel registers', () => {
  class HostError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!' }
  const registered = new Map<string, (...args: unknown[]) => unknown>()

  beforeAll(async () => {
    const host = { Error: HostError, ErrorCode, associate: (id: string, run: () => unknown) => registered.set(id, run) }
    Object.assign(globalThis, { CustomFunctions: host })
    await import('../../functions/functions')
  })
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions')
  })

  it('is every id of the metadata', () => {
    expect([...registered.keys()]).toEqual(nl.functions.map(({ id }) => id))
  })

  it('answers in rows of cells, with Excel’s errors', () => {
    const value = registered.get('SROI_BLOCK_VALUE')
    expect(value?.([['2'], ['5+12'], ['99'], ['1']], [[0.5], [1], [1], [-1]], null, null, null)).toEqual([
      [20000],
      [new HostError('#VALUE!', 'Bonus 12 mag niet op blok 5. Deze bonus mag op: 1, 2, 4.')],
      [expect.objectContaining({ code: '#N/A' })],
      [new HostError('#NUM!')],
    ])
    expect(registered.get('SROI_APPLICABLE')?.([[200000.01]], null, null, null, null, null)).toEqual([[true]])
  })
})
