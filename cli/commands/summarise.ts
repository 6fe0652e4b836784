import { extname, resolve } from 'node:path'
import { createEngine } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { VERSION } from '#session'
import { cliTexts, formatsFor, portfolioTexts } from '#texts'
import {
  type ControlDifference,
  type CouncilDocument,
  councilOf,
  councilOfPortfolio,
  type FileReceipt,
  generatePortfolio,
  generateSummary,
  type KeptEntries,
  portfolioOfOne,
  type PortfolioProgress,
  type PortfolioResult,
  receiptOf,
  summaryCsv,
  summaryDocument,
  type SummaryDocument,
  type SummaryTab,
} from '#use-cases'
import { askedTabs } from '../asked-tabs'
import type { Command, CommandInput, CommandMachine, CommandOutcome } from '../command'
import { checkOut, isFolder, shownName, writeSafely } from '../files'
import { openWorkbook, withName } from '../open-workbook'
import { askedWorkbooks, portfolioSource } from '../portfolio-files'
import { portfolioPool } from '../portfolio-pool'
import { commandRules } from '../rulebook'
import { terminalText } from '../terminal-text'
import { typedBefore } from '../typed-before'
import { UsageError } from '../usage-error'

/** `summarise`: one file gives a copy with our tabs, several files or a folder give a new workbook over them all. */
export const summariseCommand: Command = {
  options: ['out', 'csv', 'with', 'workers'],
  operands: 'many',
  run: async (input, machine) => {
    const texts = cliTexts(input.language).errors
    const { out, csv } = input
    if (out === null) throw new UsageError(texts.outNeeded)
    if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(texts.outNotXlsx(shownName(out)))
    const files = await askedWorkbooks(input.operands, out, input)
    await checkOut(out, files, input.language)
    if (csv) {
      if (resolve(csv) === resolve(out)) throw new UsageError(texts.outIsInput(shownName(csv)))
      await checkOut(csv, files, input.language)
    }
    const [first] = input.operands
    const single = input.operands.length === 1 && first !== undefined && !(await isFolder(first))
    const tabs = askedTabs(input)
    const typed = await typedBefore(out, input, { asksPages: tabs.includes('conversation') })
    const made = single
      ? await summariseOne(first, { tabs, typed }, input)
      : await summariseMany(files, { out, tabs, typed }, input, machine)
    await writeSafely(out, made.bytes, input.language)
    if (csv) await writeSafely(csv, summaryCsv(made.summary, input.language), input.language)
    return outcome(out, made, { ...input, tabs })
  },
}

interface Asked {
  readonly tabs: readonly SummaryTab[]
  /** On the pages for talks, in the file that is written anew. */
  readonly typed: readonly KeptEntries[]
}

/** What was made, before anything is written. */
interface Made {
  readonly bytes: Uint8Array
  readonly tabs: readonly string[]
  readonly files: readonly FileReceipt[]
  readonly controlDifferences: readonly ControlDifference[]
  readonly summary: SummaryDocument
  readonly council: CouncilDocument
  readonly hasErrors: boolean
}

async function summariseOne(path: string, { tabs, typed }: Asked, input: CommandInput): Promise<Made> {
  const { language, today } = input
  const rules = await commandRules(input)
  const { defaults } = rules
  const { workbook, session } = await openWorkbook(path, rules, input)
  const file = shownName(path)
  const options = { today, language, defaults, productVersion: VERSION }
  return withName(file, async () => {
    const made = await generateSummary(workbook, session.state(), { ...options, tabs, typed })
    const { controlDifferences, report } = made
    const bytes = workbook.save()
    const one = portfolioOfOne({ snapshot: await workbook.read(), report }, session.state(), options)
    return {
      bytes,
      tabs: made.tabs,
      files: [receiptOf(file, report)],
      controlDifferences,
      summary: summaryDocument(one, options),
      council: councilOf(report, language),
      hasErrors: report.findings.some(({ severity }) => severity === 'error'),
    }
  })
}

async function summariseMany(
  paths: readonly string[],
  { out, tabs, typed }: Asked & { readonly out: string },
  input: CommandInput,
  machine: CommandMachine,
): Promise<Made> {
  const { language, today } = input
  const rules = await commandRules(input)
  const signal = machine.stop?.()
  const target = XlsxWorkbook.blank(shownName(out), { calculator: createEngine({ functions: new Map() }) })
  const count = input.workers ?? machine.workers?.count ?? 1
  const pool = machine.workers && (await portfolioPool({ ...machine.workers, count }, { paths, input }, signal))
  const options = { today, language, productVersion: VERSION }
  try {
    const result = await generatePortfolio(
      paths.map((path) => portfolioSource(path, rules, input)),
      target,
      {
        ...options,
        tabs,
        typed,
        defaults: rules.defaults,
        // Between two portions of work the machine is listened to: somebody may stop.
        rest: () => new Promise(setImmediate),
        onProgress: (progress) => machine.progress?.(progressLine(progress, input)),
        ...(signal && { signal }),
        ...(pool && { reader: pool }),
      },
    )
    machine.progress?.(null)
    return {
      ...madeOf(result),
      bytes: target.save(),
      summary: summaryDocument(result.portfolio, options),
      council: councilOfPortfolio(result.portfolio, options),
    }
  } finally {
    await pool?.close()
  }
}

function madeOf({
  tabs,
  files,
  controlDifferences,
  counts,
}: PortfolioResult): Omit<Made, 'bytes' | 'summary' | 'council'> {
  return { tabs, files, controlDifferences, hasErrors: counts.error > 0 }
}

function progressLine(progress: PortfolioProgress, { language }: CommandInput): string {
  const t = cliTexts(language).summarise
  return progress.stage === 'write' ? t.writing : terminalText(t.reading({ ...progress, done: progress.done + 1 }))
}

function outcome(
  out: string,
  { tabs, files, controlDifferences, summary, council, hasErrors }: Made,
  { language, csv, tabs: asked }: CommandInput & { readonly tabs: readonly SummaryTab[] },
): CommandOutcome {
  const t = cliTexts(language).summarise
  const formats = formatsFor(language)
  const lines = [t.made({ out: shownName(out), tabs: formats.list(tabs) })]
  for (const receipt of files) {
    lines.push(receipt.reason ? t.leftOut({ file: receipt.file, reason: receipt.reason.message }) : t.file(receipt))
    for (const { message } of receipt.contracts ?? []) lines.push(`  ${message}`)
  }
  const { totals } = summary
  if (files.length > 1) {
    lines.push(
      t.total({ ...totals, approved: formats.euro(totals.approved), ofObligation: obligation(summary, language) }),
    )
  }
  for (const { line, difference } of controlDifferences) {
    lines.push(t.difference({ line, amount: difference === null ? t.errorValue : formats.euro(difference) }))
  }
  if (controlDifferences.length === 0) lines.push(t.agrees)
  if (asked.includes('council')) lines.push('', council.paragraph)
  if (csv) lines.push(cliTexts(language).validate.csvWritten(shownName(csv)))
  return {
    json: { out, ...(csv && { csv: shownName(csv) }), tabs, files, controlDifferences, summary, council },
    text: lines.join('\n'),
    hasErrors,
  }
}

function obligation({ totals }: SummaryDocument, language: CommandInput['language']): string {
  return totals.obligation === null ? portfolioTexts(language).unknown : formatsFor(language).euro(totals.obligation)
}
