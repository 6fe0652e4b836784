import { readFileSync } from 'node:fs'
import { Model, initSync } from '@ironcalc/wasm'
import { createEngine } from '#adapters/engine'
import { book, outcome, sheet } from './book'
import { DATA, randomFormulas, sameTold, telling, told } from './random-formulas'

const SEED = 20261121
const COUNT = 2000

describe(`the engine beside IronCalc, ${String(COUNT)} formulas from seed ${String(SEED)}`, () => {
  it('gives the same answers', () => {
    const formulas = randomFormulas(COUNT, SEED)
    const ours = oursFor(formulas)
    const theirs = theirsFor(formulas)
    const different = formulas
      .map((formula, at) => ({ formula, ours: ours[at] ?? '', theirs: theirs[at] ?? '' }))
      .filter(({ ours: a, theirs: b }) => !sameTold(a, b))
    const unknown = different.filter(({ formula }) => !KNOWN.some((known) => known.test(formula)))
    expect(unknown).toEqual([])
    expect(different.length).toBeLessThan(COUNT / 100)
  })
})

/** Where IronCalc differs from Excel, with the reason. */
const KNOWN: readonly RegExp[] = [
  // CHOOSE with references as choices gives an error.
  /CHOOSE\(/,
  // TEXT rounds a half to even, or down where the binary number lies below it: Excel shows 0.125 as 0.13.
  /TEXT\(/,
]

function oursFor(formulas: readonly string[]): string[] {
  const cells: Record<string, string> = {}
  formulas.forEach((formula, at) => {
    cells[`H${String(at + 1)}`] = formula
    cells[`I${String(at + 1)}`] = telling(`H${String(at + 1)}`)
  })
  const { values } = outcome(createEngine({ functions: new Map() }), book([sheet('S', { ...DATA, ...cells })]))
  return formulas.map((_, at) => told(values[`I${String(at + 1)}`]))
}

function theirsFor(formulas: readonly string[]): string[] {
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) })
  const model = new Model('test', 'en', 'UTC', 'en')
  model.pauseEvaluation()
  for (const [address, value] of Object.entries(DATA)) {
    const plain = told(value).toUpperCase() === 'TRUE' ? 'TRUE' : told(value)
    const text = typeof value === 'string' && /^\d+$/.test(value) ? `'${plain}` : plain
    model.setUserInput(0, Number(address.slice(1)), address.charCodeAt(0) - 64, text)
  }
  formulas.forEach((formula, at) => {
    model.setUserInput(0, at + 1, 8, formula)
    model.setUserInput(0, at + 1, 9, telling(`H${String(at + 1)}`))
  })
  model.resumeEvaluation()
  model.evaluate()
  return formulas.map((_, at) => model.getFormattedCellValue(0, at + 1, 9))
}
