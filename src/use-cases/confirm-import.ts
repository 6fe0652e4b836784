import { type Answers, type ImportQuestion, type Proposal, withAnswers } from '#doctor'
import type { BlockCatalogue } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { LANGUAGES, type Language, questionTexts } from '#texts'

/**
 * The catalogue as a person confirmed it. What nobody answered stays visible as an open question with the
 * reading we chose: on its block where it is about one, else on the catalogue.
 */
export function confirmImport(proposal: Proposal, answers: Answers = {}): BlockCatalogue {
  const catalogue = withAnswers(proposal, answers)
  const open = proposal.questions.filter(({ id }) => !Object.hasOwn(answers, id)).filter(decidesAmounts)
  const codes = new Set(catalogue.blocks.map(({ code }) => code))
  const general = open.filter(({ blocks }) => blocks.length !== 1 || !codes.has(blocks[0] as string))
  return {
    ...catalogue,
    openQuestions: [...catalogue.openQuestions, ...general.map(openQuestion)],
    blocks: catalogue.blocks.map((block) => {
      const own = open.filter(({ blocks }) => blocks.length === 1 && blocks[0] === block.code)
      return own.length === 0 ? block : { ...block, openQuestions: [...block.openQuestions, ...own.map(openQuestion)] }
    }),
  }
}

const SMALL_PRINT: ReadonlySet<ImportQuestion['code']> = new Set(['code-blank', 'label-typo', 'code-duplicate'])

function decidesAmounts({ code }: ImportQuestion): boolean {
  return !SMALL_PRINT.has(code)
}

function openQuestion(question: ImportQuestion): OpenQuestion {
  return {
    id: question.id,
    section: question.cell,
    question: inBoth((language) => questionTexts(language).question(question)),
    chosenReading: inBoth((language) => questionTexts(language).proposal(question)),
  }
}

function inBoth(say: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<Language, string>
}
