import { createEngine, type FunctionTable } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import type { CellValue } from '#workbook'
import { approveSample } from './approve-sample'
import { SAMPLE_DAY, SAMPLE_NAME, samplePlan } from './duoplus-2026'

/**
 * The bytes of the sample workbook, formulas with their values: the same every time.
 * `UPDATE_SAMPLES=1 npx jest --config test/config/jest.config.mjs test/house/samples` writes it beside this file.
 */
export async function sampleBytes(): Promise<Uint8Array> {
  const calculator = createEngine({ functions: ourFunctions(), today: SAMPLE_DAY as IsoDay, locale: 'nl' })
  const file = XlsxWorkbook.blank(SAMPLE_NAME, { calculator })
  await file.apply(samplePlan())
  await approveSample(file)
  return file.save()
}

function ourFunctions(): FunctionTable {
  const session = createSession(builtInRulebook(), 'nl')
  return new Map(
    [...sroiFunctions(session)].map(([name, { call }]) => [
      name,
      (args: readonly unknown[]): CellValue | CellValue[][] => {
        const answer = call(args)
        return Array.isArray(answer) ? answer.map((row: readonly CellValue[]) => [...row]) : answer
      },
    ]),
  )
}
