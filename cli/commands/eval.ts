import { FormulaSyntaxError } from '#adapters/engine'
import { createSession, NO_SETTINGS } from '#session'
import { cliTexts, formatsFor, type Language } from '#texts'
import { type CellError, type CellValue, isCellError } from '#workbook'
import type { Command } from '../command'
import { engineFor } from '../engine-for'
import { commandRules } from '../rulebook'
import { UsageError } from '../usage-error'

/** `eval`: one formula, as stored in a file. A cell error is an answer; a formula that cannot be read is wrong use. */
export const evalCommand: Command = {
  options: [],
  operands: 'one',
  run: async (input) => {
    const { rulebook, defaults } = await commandRules(input)
    const session = createSession(rulebook, input.language)
    session.replace({
      settings: { ...NO_SETTINGS, policy: defaults.policy ?? null, catalogue: defaults.catalogue ?? null },
    })
    const result = evaluated(input.operands[0] ?? '', engineFor(session, input.today), input.language)
    return { json: jsonOf(result, input.language), text: textOf(result, input.language) }
  },
}

type Result = CellValue | CellValue[][]

function evaluated(formula: string, engine: { evaluate(formula: string): Result }, language: Language): Result {
  try {
    const result = engine.evaluate(formula.startsWith('=') ? formula : `=${formula}`)
    const single = Array.isArray(result) && result.length === 1 && result[0]?.length === 1
    return single ? (result[0]?.[0] ?? null) : result
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error
    throw new UsageError(cliTexts(language).errors.formula({ formula, position: error.position }))
  }
}

function jsonOf(result: Result, language: Language): unknown {
  if (Array.isArray(result)) return { value: result.map((row) => row.map((value) => elementOf(value, language))) }
  return isCellError(result) ? errorOf(result, language) : { value: result ?? '' }
}

function elementOf(value: CellValue, language: Language): unknown {
  return isCellError(value) ? errorOf(value, language) : (value ?? '')
}

/** An error with its sentence: ours brings one, a native error gets one here. */
function errorOf({ error, message }: CellError, language: Language): { error: string; message: string } {
  return { error, message: message ?? cliTexts(language).eval.cellError(error) }
}

function textOf(result: Result, language: Language): string {
  if (Array.isArray(result))
    return result.map((row) => row.map((value) => wordOf(value, language)).join('\t')).join('\n')
  return wordOf(result, language)
}

function wordOf(value: CellValue, language: Language): string {
  const t = cliTexts(language).eval
  if (value === null || value === '') return t.empty
  if (isCellError(value)) return `${value.error}: ${errorOf(value, language).message}`
  if (typeof value === 'boolean') return value ? t.true : t.false
  return typeof value === 'number' ? formatsFor(language).number(value) : value
}
