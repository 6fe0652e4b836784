import { type Block, type BlockCatalogue, type BlockProvision, provisionsFor } from '#rulebook'
import {
  blockLine,
  blockTexts,
  cliTexts,
  conditionLine,
  formatsFor,
  type Language,
  questionLine,
  sourceTexts,
} from '#texts'
import { validity } from './validity'

/** A catalogue as a page: every row with its printed value, for whom it is, what it asks and what is open. */
export function cataloguePage(catalogue: BlockCatalogue, language: Language): string {
  const t = cliTexts(language).list
  const general = catalogue.provisions.filter(({ blocks }) => blocks === null)
  return [
    [catalogue.label, validity(catalogue, language), t.hours(catalogue.hoursPerWeek)].join(', '),
    t.source(catalogue.source),
    ...(catalogue.notice === null ? [] : [catalogue.notice[language]]),
    ...catalogue.blocks.flatMap((block) => ['', ...rowOf(block, catalogue, language)]),
    ...(general.length === 0 ? [] : ['', ...general.map((one) => ruled(one, language))]),
    ...(catalogue.openQuestions.length === 0
      ? []
      : ['', ...catalogue.openQuestions.map((one) => asked(one, language))]),
  ].join('\n')
}

function rowOf(block: Block, catalogue: BlockCatalogue, language: Language): string[] {
  const words = blockTexts(language)
  const { value, words: line } = blockLine(block, language)
  const [unit = '', limit = ''] = line
  const figure = value.kind === 'amount' ? formatsFor(language).euro(value.amount) : value.text
  const conditions = block.conditions.map((one) => {
    const { heading, printed, bounds } = conditionLine(one, language)
    return `${heading}: ${printed}${bounds === '' ? '' : ` (${bounds})`}`
  })
  const details = [
    ...(block.published === '' ? [words.blank] : [words.published(block.published)]),
    ...conditions,
    ...(block.minHoursPerWeek === null ? [] : [words.minimumHours(block.minHoursPerWeek)]),
    ...(block.approval ? [words.approval] : []),
    ...block.evidence.map((items) => `${words.evidence}: ${items.join(` ${words.or} `)}`),
    ...block.notes.filter((note) => note !== block.published).map((note) => `${words.notes}: ${note}`),
    ...provisionsFor([block], catalogue).map((one) => ruled(one, language)),
    ...block.openQuestions.map((one) => asked(one, language)),
  ]
  const headline = [block.code, block.label, `${figure} ${unit}`.trim(), limit].filter((part) => part !== '')
  return [headline.join(' · '), ...details.map((detail) => `    ${detail}`)]
}

function ruled({ text, source }: BlockProvision, language: Language): string {
  return `${text[language]} ${sourceTexts(language).source(source.document, source.section)}.`
}

function asked(question: BlockCatalogue['openQuestions'][number], language: Language): string {
  const words = blockTexts(language)
  const reading = `${words.reading} ${question.chosenReading[language]} (${question.section})`
  return `${words.questions}: ${questionLine(question, language)} ${reading}`
}
