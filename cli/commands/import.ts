import { extname } from 'node:path'
import type { BlockCatalogue } from '#rulebook'
import { blockLine, cliTexts, formatsFor, type Language } from '#texts'
import { findingDocument, type ImportDocument, importDocument, keptDocument } from '#use-cases'
import type { Command, CommandInput } from '../command'
import { checkOut, shownName, writeSafely } from '../files'
import { proposalOf } from '../proposal'
import { catalogueNamed } from '../rulebook'
import { withoutNumbers } from '../without-numbers'

/**
 * `import`: a published table as a catalogue, with a question for every doubt. Open questions take their proposal, and
 * labels keep the codes that the version named with `--catalogue` gives them. A catalogue that was saved (.json) is
 * checked and shown with what its source leaves open.
 */
export const importCommand: Command = {
  options: ['sheet', 'out'],
  operands: 'one',
  run: async (input) => {
    const { operands, out, language } = input
    if (out !== null) await checkOut(out, operands, language)
    const { catalogue, document: read } = await readingOf(input)
    const document = withoutNumbers(read)
    // The file holds the catalogue whole, as --catalogue reads it.
    if (out !== null) await writeSafely(out, `${JSON.stringify(withoutNumbers(catalogue), null, 2)}\n`, language)
    return {
      json: { ...document, findings: read.findings.map((found) => findingDocument(found, language)) },
      text: textOf(withoutNumbers(catalogue), document, out, language),
      hasErrors: read.findings.some(({ severity }) => severity === 'error'),
    }
  },
}

interface Reading {
  readonly catalogue: BlockCatalogue
  readonly document: ImportDocument
}

async function readingOf(input: CommandInput): Promise<Reading> {
  const { operands, sheet, language } = input
  const [path = ''] = operands
  if (extname(path).toLowerCase() === '.json') {
    const catalogue = await catalogueNamed(path, input)
    return { catalogue, document: keptDocument(catalogue, language) }
  }
  const earlier = input.catalogue === null ? [] : [await catalogueNamed(input.catalogue, input)]
  const proposal = await proposalOf(path, sheet, input, earlier)
  return { catalogue: proposal.catalogue, document: importDocument(proposal, language) }
}

function textOf(
  catalogue: BlockCatalogue,
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
