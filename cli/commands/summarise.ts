import { VERSION } from '#session'
import { extname } from 'node:path'
import { createEngine } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { cliTexts, formatsFor } from '#texts'
import { type ControlDifference, type FileReceipt, generatePortfolio, generateSummary, receiptOf } from '#use-cases'
import type { Command, CommandInput, CommandOutcome } from '../command'
import { checkOut, isFolder, shownName, workbooksIn, writeSafely } from '../files'
import { openWorkbook, withName } from '../open-workbook'
import { commandRules } from '../rulebook'
import { UsageError } from '../usage-error'

/** `summarise`: one file gives a copy with our tabs, several files or a folder give a new workbook over them all. */
export const summariseCommand: Command = {
  options: ['out'],
  operands: 'many',
  run: async (input) => {
    const texts = cliTexts(input.language).errors
    const { out } = input
    if (out === null) throw new UsageError(texts.outNeeded)
    if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(texts.outNotXlsx(shownName(out)))
    const files: string[] = []
    for (const operand of input.operands) {
      if (await isFolder(operand)) files.push(...(await workbooksIn(operand, out, input.language)))
      else files.push(operand)
    }
    await checkOut(out, files, input.language)
    const [first] = input.operands
    const single = input.operands.length === 1 && first !== undefined && !(await isFolder(first))
    return single ? summariseOne(first, out, input) : summariseMany(files, out, input)
  },
}

async function summariseOne(path: string, out: string, input: CommandInput): Promise<CommandOutcome> {
  const { language, today } = input
  const rules = await commandRules(input)
  const { defaults } = rules
  const { workbook, session } = await openWorkbook(path, rules, input)
  const file = shownName(path)
  const { result, bytes } = await withName(file, async () => ({
    result: await generateSummary(workbook, session.state(), { today, language, defaults, productVersion: VERSION }),
    bytes: workbook.save(),
  }))
  await writeSafely(out, bytes, language)
  return outcome(out, result.tabs, [receiptOf(file, result.report)], result.controlDifferences, {
    input,
    hasErrors: result.report.findings.some(({ severity }) => severity === 'error'),
  })
}

async function summariseMany(paths: readonly string[], out: string, input: CommandInput): Promise<CommandOutcome> {
  const { language, today } = input
  const rules = await commandRules(input)
  const { defaults } = rules
  const target = XlsxWorkbook.blank(shownName(out), { calculator: createEngine({ functions: new Map() }) })
  const sources = paths.map((path) => ({
    file: shownName(path),
    open: async () => {
      const { workbook, session } = await openWorkbook(path, rules, input)
      return { port: workbook, session: session.state() }
    },
  }))
  const result = await generatePortfolio(sources, target, { today, language, defaults, productVersion: VERSION })
  await writeSafely(out, target.save(), language)
  return outcome(out, result.tabs, result.files, result.controlDifferences, {
    input,
    hasErrors: result.findings.some(({ severity }) => severity === 'error'),
  })
}

function outcome(
  out: string,
  tabs: readonly string[],
  files: readonly FileReceipt[],
  controlDifferences: readonly ControlDifference[],
  { input, hasErrors }: { input: CommandInput; hasErrors: boolean },
): CommandOutcome {
  const t = cliTexts(input.language).summarise
  const formats = formatsFor(input.language)
  const lines = [t.made({ out: shownName(out), tabs: formats.list(tabs) }), ...files.map((receipt) => t.file(receipt))]
  for (const { line, difference } of controlDifferences) {
    lines.push(t.difference({ line, amount: difference === null ? t.errorValue : formats.euro(difference) }))
  }
  if (controlDifferences.length === 0) lines.push(t.agrees)
  return { json: { out, tabs, files, controlDifferences }, text: lines.join('\n'), hasErrors }
}
