import type { Proposal } from '#doctor'
import { blockLine, cliTexts, formatsFor, type Language } from '#texts'
import { findingDocument, type ImportDocument, importDocument } from '#use-cases'
import type { Command } from '../command'
import { checkOut, shownName, writeSafely } from '../files'
import { proposalOf } from '../proposal'
import { withoutNumbers } from '../without-numbers'

/** `import`: a published table as a catalogue, with a question for every doubt. Open questions take their proposal. */
export const importCommand: Command = {
  options: ['sheet', 'out'],
  operands: 'one',
  run: async ({ operands, sheet, out, language, today }) => {
    const [path = ''] = operands
    if (out !== null) await checkOut(out, operands, language)
    const proposal = await proposalOf(path, sheet, { language, today })
    const document = withoutNumbers(importDocument(proposal, language))
    // The file holds the catalogue whole, as --catalogue reads it.
    if (out !== null)
      await writeSafely(out, `${JSON.stringify(withoutNumbers(proposal.catalogue), null, 2)}\n`, language)
    return {
      json: { ...document, findings: proposal.findings.map((found) => findingDocument(found, language)) },
      text: textOf(withoutNumbers(proposal), document, out, language),
      hasErrors: proposal.findings.some(({ severity }) => severity === 'error'),
    }
  },
}

function textOf(
  { catalogue }: Proposal,
  { questions }: ImportDocument,
  out: string | null,
  language: Language,
): string {
  const t = cliTexts(language).import
  const { blocks, label } = catalogue
  const lines = [t.headline({ label, blocks: blocks.length, questions: questions.length })]
  for (const block of blocks) {
    const { value, words } = blockLine(block, language)
    const figure = value.kind === 'amount' ? formatsFor(language).euro(value.amount) : value.text
    const aside = [t.source(block.source.cell), ...(block.approval ? [t.approval] : [])].join(', ')
    lines.push(`  ${[block.code, block.label, `${figure} ${words[0] ?? ''}`.trim()].join(' · ')} (${aside})`)
  }
  for (const question of questions) lines.push(`  ${t.question(question)}`)
  if (out !== null) lines.push(t.written(shownName(out)))
  return lines.join('\n')
}
