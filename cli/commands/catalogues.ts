import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { cliTexts, type Language } from '#texts'
import { versionsDocument } from '#use-cases'
import { cataloguePage } from '../catalogue-page'
import type { Command } from '../command'
import { catalogueNamed } from '../rulebook'
import { validity } from '../validity'
import { versionsText } from '../versions-text'
import { withoutNumbers } from '../without-numbers'

/**
 * `catalogues`: the built-in block catalogues, each version with its blocks, rules, sources and open questions.
 * `catalogues ID`: one of them, or a file, as a page to read.
 * `catalogues OLDER NEWER`: what differs between two of them.
 */
export const cataloguesCommand: Command = {
  options: [],
  operands: 'at-most-two',
  run: async (input) => {
    const { operands, language } = input
    const [asked, other] = operands
    if (asked !== undefined && other !== undefined) {
      const [older, newer] = [await catalogueNamed(asked, input), await catalogueNamed(other, input)]
      const document = withoutNumbers(versionsDocument(older, newer, language))
      return { json: document, text: versionsText(document, language) }
    }
    if (asked !== undefined) {
      const catalogue = await catalogueNamed(asked, input)
      return { json: { catalogues: [catalogue] }, text: cataloguePage(catalogue, language) }
    }
    const { catalogues } = builtInRulebook()
    return { json: { catalogues }, text: catalogues.map((catalogue) => line(catalogue, language)).join('\n') }
  },
}

function line(catalogue: BlockCatalogue, language: Language): string {
  const t = cliTexts(language).list
  const questions = catalogue.openQuestions.length + catalogue.blocks.flatMap((block) => block.openQuestions).length
  const facts = [
    catalogue.label,
    validity(catalogue, language),
    t.blocks(catalogue.blocks.length),
    t.hours(catalogue.hoursPerWeek),
    ...(questions > 0 ? [t.openQuestions(questions)] : []),
  ]
  const notice = catalogue.notice === null ? '' : `\n    ${catalogue.notice[language]}`
  return `${catalogue.id}: ${facts.join(', ')}\n    ${t.source(catalogue.source)}${notice}`
}
