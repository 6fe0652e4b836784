import { addressOfRun, cellRuns, finding, type Finding, type Place, type Severity } from '#findings'
import type { ValidationReport } from '#checks'
import type { Rulebook } from '#rulebook'
import {
  acceptancesTexts,
  cliTexts,
  deliveriesTexts,
  findingTexts,
  formatsFor,
  type Language,
  summaryTexts,
} from '#texts'
import {
  compareWithPrevious,
  type CsvFile,
  documentTotals,
  type FindingDocument,
  findingsCsv,
  type ReportDocument,
  reportDocument,
  unreadableDocument,
  validateWorkbook,
} from '#use-cases'
import { sheetAddress, WorkbookError } from '#workbook'
import { changesText } from '../changes-text'
import type { Command, CommandInput } from '../command'
import { checkOut, shownName, writeSafely } from '../files'
import { openWorkbook } from '../open-workbook'
import { type CommandRules, commandRules } from '../rulebook'
import { UsageError } from '../usage-error'

/** `validate`: every finding of every file. One file that cannot be read ends the command; among several it is a finding. */
export const validateCommand: Command = {
  options: ['csv', 'previous'],
  operands: 'many',
  run: async (input) => {
    if (input.csv) await checkOut(input.csv, input.operands, input.language)
    if (input.previous && input.operands.length > 1) {
      throw new UsageError(cliTexts(input.language).validate.previousOfOne)
    }
    const rules = await commandRules(input)
    const lists: CsvFile[] = []
    const documents: ReportDocument[] = []
    const reports: ValidationReport[] = []
    const findings: Finding[] = []
    for (const path of input.operands) {
      const checked = await checkFile(path, rules, input)
      const file = shownName(path)
      if ('report' in checked) {
        reports.push(checked.report)
        lists.push({ ...checked.report, file })
        // One by one: so many arguments at once do not fit on the stack.
        for (const found of checked.report.findings) findings.push(found)
        documents.push(reportDocument(file, checked.report, checked.rulebook, input.language))
      } else {
        findings.push(checked.unreadable)
        lists.push({ file, findings: [checked.unreadable], accepted: [], reopened: [] })
        documents.push(unreadableDocument(file, checked.unreadable, input.language))
      }
    }
    if (input.csv) await writeSafely(input.csv, findingsCsv(lists, input.language), input.language)
    const csv = input.csv ? shownName(input.csv) : null
    const totals = documentTotals(documents.length, reports, findings)
    const since = input.previous ? await changesSince(input.previous, rules, input) : null
    const files = since === null ? documents : documents.map((document) => ({ ...document, changes: since }))
    return {
      json: { files, totals, ...(csv !== null && { csv }) },
      text: [
        ...documents.map((document) => textOf(document, input.language)),
        ...(since === null ? [] : [changesText(since, since.previous, input.language)]),
        ...(csv === null ? [] : [cliTexts(input.language).validate.csvWritten(csv)]),
      ].join('\n\n'),
      hasErrors: totals.findings.error > 0,
    }
  },
}

/** What changed since an earlier delivery of the one workbook that is checked. */
async function changesSince(path: string, rules: CommandRules, input: CommandInput) {
  const [previous, now] = [
    await openWorkbook(path, rules, input),
    await openWorkbook(input.operands[0] ?? '', rules, input),
  ]
  const compared = await compareWithPrevious(
    { port: previous.workbook, session: previous.session.state() },
    { port: now.workbook, session: now.session.state() },
    { today: input.today, defaults: rules.defaults },
  )
  const name = shownName(path)
  if (compared.kind === 'no-tables') throw new UsageError(deliveriesTexts(input.language).noTables(name))
  return { previous: name, ...compared.changes }
}

async function checkFile(
  path: string,
  rules: CommandRules,
  input: CommandInput,
): Promise<{ report: ValidationReport; rulebook: Rulebook } | { unreadable: Finding }> {
  try {
    const { workbook, session } = await openWorkbook(path, rules, input)
    const report = await validateWorkbook(workbook, session.state(), { today: input.today, defaults: rules.defaults })
    return { report, rulebook: session.state().rulebook }
  } catch (error) {
    if (input.operands.length === 1 || !(error instanceof WorkbookError)) throw error
    return { unreadable: finding('workbook-unreadable', null, { problem: error.problem }) }
  }
}

function textOf(document: ReportDocument, language: Language): string {
  const t = cliTexts(language).validate
  const formats = formatsFor(language)
  const amount = (value: string | null): string => (value === null ? t.unknown : formats.euro(value))
  const lines = [headline(document, language)]
  const said = document.findings.map((found) => {
    const icon = summaryTexts(language).findings.icons[found.severity]
    const again = found.reopened === undefined ? '' : ` ${acceptancesTexts(language).reopened[found.reopened.because]}`
    const level = `  ${icon} ${findingTexts(language).severity(found.severity)}`
    return { found, level, message: `${found.message}${again}`, at: placeOf(found) }
  })
  // What is said of cells below each other in the same words is said once.
  const isAlike = (one: (typeof said)[number], other: (typeof said)[number]): boolean =>
    one.level === other.level && elsewhere(one.message, one.found, '') === elsewhere(other.message, other.found, '')
  for (const run of cellRuns(said, ({ at }) => at, isAlike)) {
    const [{ found, level, message }] = run
    const address = addressOfRun(run.map(({ at }) => at)) ?? found.address
    lines.push(`${level} ${placeText({ ...found, address }, language)}: ${elsewhere(message, found, address)}`)
  }
  const { leftOut } = document
  if (leftOut !== undefined) {
    lines.push(`  ${summaryTexts(language).findings.more(leftOut.error + leftOut.warning + leftOut.info)}`)
  }
  lines.push(...acceptedLines(document, language))
  if (document.silenced > 0) lines.push(`  ${t.silenced(document.silenced)}`)
  for (const contract of document.contracts) {
    const { kenmerk } = contract
    lines.push(
      `  ${t.contract({
        // On one line, whatever a cell holds: a line end in it must not look like a line of ours.
        kenmerk: kenmerk.replace(/\s+/g, ' '),
        obligation: amount(contract.obligation),
        approved: amount(contract.approved),
        submitted: amount(contract.submitted),
        expected: amount(contract.expected),
      })}`,
    )
  }
  if (document.versions.length > 0) {
    const used = document.versions.map(({ ref, chosenBy }) =>
      chosenBy === 'default' ? `${ref} (${t.byDefault})` : ref,
    )
    lines.push(`  ${t.versions([...new Set(used)].join(', '))}`)
  }
  return lines.join('\n')
}

/** A sentence about a cell as a sentence about these cells. */
function elsewhere(message: string, { address }: FindingDocument, cells: string | null): string {
  return address === null || cells === null ? message : message.replace(address, cells)
}

function placeOf({ sheet, address, header }: FindingDocument): Place | null {
  return sheet === null || address === null ? null : { kind: 'cell', sheet, address, header }
}

/** As Excel writes it: Inzet!F14, 'Q3 2026'!F14:F17. */
function placeText({ sheet, address }: Pick<FindingDocument, 'sheet' | 'address'>, language: Language): string {
  if (sheet === null) return address ?? cliTexts(language).validate.wholeWorkbook
  return address === null ? sheet : sheetAddress(sheet, address)
}

/** What somebody let stand: counted apart, each with who, when and why. */
function acceptedLines({ accepted = [], spoiledReasons = [] }: ReportDocument, language: Language): string[] {
  const t = acceptancesTexts(language)
  const lines = accepted.map(({ code, sheet, address, accepted: { by, on, reason, note } }) => {
    const why = [reason, note].filter((part) => part !== '').join('; ')
    return `    ${placeText({ sheet, address }, language)}: ${findingTexts(language).title(code)}. ${t.acceptedBy({ by, on })}: ${why}`.replace(
      /\s*\n\s*/g,
      ' ',
    )
  })
  return [
    ...(accepted.length > 0 ? [`  ✓ ${t.accepted(accepted.length)}`, ...lines] : []),
    ...(spoiledReasons.length > 0
      ? [`  ${t.spoiledRows(spoiledReasons.length, formatsFor(language).list(spoiledReasons.map(String)))}`]
      : []),
  ]
}

function headline({ file, rows, findings, leftOut }: ReportDocument, language: Language): string {
  const t = cliTexts(language).validate
  if (findings.length === 0) return t.clean({ file, rows })
  const count = (severity: Severity): number =>
    findings.filter((found) => found.severity === severity).length + (leftOut?.[severity] ?? 0)
  const counts = summaryTexts(language).overview.findingCounts({
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
  })
  return t.headline({ file, counts, rows })
}
