import type { ImportQuestion, Proposal } from '#doctor'
import type { Block, BlockCatalogue, CountingLimit } from '#rulebook'
import { isJobBlock } from '#rules'
import { cliTexts, type Language, questionTexts } from '#texts'
import { findingDocument } from '#use-cases'
import type { Command } from '../command'
import { checkOut, shownName, writeSafely } from '../files'
import { proposalOf } from '../proposal'

/** `import`: a published table as a catalogue, with a question for every doubt. Open questions take their proposal. */
export const importCommand: Command = {
  options: ['sheet', 'out'],
  operands: 'one',
  run: async ({ operands, sheet, out, language }) => {
    const [path = ''] = operands
    if (out !== null) await checkOut(out, operands, language)
    const proposal = await proposalOf(path, sheet, language)
    const json = importDocument(proposal, language)
    // The file holds the catalogue whole, as --catalogue reads it.
    if (out !== null) await writeSafely(out, `${JSON.stringify(proposal.catalogue, null, 2)}\n`, language)
    return {
      json,
      text: textOf(proposal, json, out, language),
      hasErrors: proposal.findings.some(({ severity }) => severity === 'error'),
    }
  },
}

type ImportDocument = ReturnType<typeof importDocument>

function importDocument({ catalogue, questions, findings }: Proposal, language: Language) {
  const { id, authority, label, validFrom, hoursPerWeek, blocks } = catalogue
  return {
    catalogue: {
      id,
      authority,
      label,
      validFrom,
      hoursPerWeek,
      blocks: blocks.map((block) => blockDocument(block, catalogue)),
    },
    questions: questions.map((question) => questionDocument(question, language)),
    findings: findings.map((found) => findingDocument(found, language)),
  }
}

function blockDocument(block: Block, catalogue: BlockCatalogue) {
  const appliesTo = appliesToCodes(block, catalogue)
  return {
    code: block.code,
    label: block.label,
    category: block.category,
    role: block.role,
    value: block.value,
    ...(block.alternatives.length > 0 && { alternatives: block.alternatives }),
    limit: block.limit,
    maxMonths: maxMonths(block.limit),
    ...(block.minHoursPerWeek !== null && { minHoursPerWeek: block.minHoursPerWeek }),
    ...(appliesTo !== null && { appliesTo }),
    approval: block.approval,
    evidence: block.evidence.map((anyOf) => anyOf.join(' / ')),
    source: block.source,
  }
}

function maxMonths(limit: CountingLimit): number | 'always' | null {
  if (limit.kind === 'months' || limit.kind === 'fteMonths') return limit.months
  return limit.kind === 'always' ? 'always' : null
}

/** Codes a bonus may stand on; null for what is no bonus or stands alone. */
function appliesToCodes({ standsOn }: Block, { blocks }: BlockCatalogue): readonly string[] | null {
  if (standsOn === null || standsOn === 'alone') return null
  if (standsOn !== 'jobs') return standsOn
  return blocks.filter((block) => block.role === 'base' && isJobBlock(block)).map(({ code }) => code)
}

function questionDocument(question: ImportQuestion, language: Language) {
  const texts = questionTexts(language)
  const proposed = question.options.find(({ id }) => id === question.proposal)
  return {
    code: question.code,
    cell: question.cell,
    message: texts.question(question),
    proposal: proposed === undefined ? question.proposal : texts.option(proposed),
  }
}

function textOf({ catalogue }: Proposal, json: ImportDocument, out: string | null, language: Language): string {
  const t = cliTexts(language).import
  const { blocks } = catalogue
  const lines = [t.headline({ label: catalogue.label, blocks: blocks.length, questions: json.questions.length })]
  for (const block of blocks) {
    const { kind, amount, percentage } = block.value
    const value = amount ?? (percentage === undefined ? kind : `${percentage}%`)
    const aside = [t.source(block.source.cell), ...(block.approval ? [t.approval] : [])].join(', ')
    lines.push(`  ${block.code}  ${block.label}  ${value}  (${aside})`)
  }
  for (const question of json.questions) lines.push(`  ${t.question(question)}`)
  if (out !== null) lines.push(t.written(shownName(out)))
  return lines.join('\n')
}
