import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { cliTexts, type Language } from '#texts'
import type { Command } from '../command'
import { validity } from '../validity'

/** `catalogues`: the built-in block catalogues, each version with its source. */
export const cataloguesCommand: Command = {
  options: [],
  operands: 'none',
  run: ({ language }) => {
    const { catalogues } = builtInRulebook()
    return Promise.resolve({
      json: {
        catalogues: catalogues.map((catalogue) => ({
          id: catalogue.id,
          version: catalogue.version,
          authority: catalogue.authority,
          label: catalogue.label,
          validFrom: catalogue.validFrom,
          validTo: catalogue.validTo,
          hoursPerWeek: catalogue.hoursPerWeek,
          blocks: catalogue.blocks.length,
          source: catalogue.source,
          openQuestions: catalogue.openQuestions.length,
          notice: catalogue.notice?.[language] ?? null,
        })),
      },
      text: catalogues.map((catalogue) => line(catalogue, language)).join('\n'),
    })
  },
}

function line(catalogue: BlockCatalogue, language: Language): string {
  const t = cliTexts(language).list
  const facts = [
    catalogue.label,
    validity(catalogue, language),
    t.blocks(catalogue.blocks.length),
    t.hours(catalogue.hoursPerWeek),
  ]
  const notice = catalogue.notice === null ? '' : `\n    ${catalogue.notice[language]}`
  return `${catalogue.id}: ${facts.join(', ')}\n    ${t.source(catalogue.source)}${notice}`
}
