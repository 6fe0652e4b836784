import {
  type Answers,
  type BlockEdit,
  editedFields,
  type EditedField,
  type ImportQuestion,
  type Proposal,
  reviewed,
} from '#doctor'
import type { Block, BlockCatalogue } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { blockEditTexts, LANGUAGES, type Language, questionTexts } from '#texts'

/**
 * The catalogue as a person confirmed it. What nobody answered stays visible as an open question with the
 * reading we chose, on its block where it is about one, else on the catalogue; so does what was changed by hand.
 */
export function confirmImport(
  proposal: Proposal,
  answers: Answers = {},
  edits: readonly BlockEdit[] = [],
): BlockCatalogue {
  const { catalogue, proposed } = reviewed(proposal, answers, edits)
  const edited = editedFields(edits)
  const open = proposal.questions.filter(({ id }) => !Object.hasOwn(answers, id)).filter(decidesAmounts)
  const codes = new Set(proposed.values())
  const general = open.filter(({ blocks }) => blocks.length !== 1 || !codes.has(blocks[0] as string))
  return {
    ...catalogue,
    openQuestions: [...catalogue.openQuestions, ...general.map(openQuestion)],
    blocks: catalogue.blocks.map((block) => {
      const code = proposed.get(block.code) ?? block.code
      const own = open.filter(({ blocks }) => blocks.length === 1 && blocks[0] === code).map(openQuestion)
      const fields = edited.get(code)
      if (fields !== undefined) own.push(byHand(block, fields))
      return own.length === 0 ? block : { ...block, openQuestions: [...block.openQuestions, ...own] }
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

function byHand({ code, source, published }: Block, fields: readonly EditedField[]): OpenQuestion {
  return {
    id: `by-hand:${code}`,
    section: source.cell,
    question: inBoth((language) => {
      const { open, edited } = blockEditTexts(language)
      if (fields.length === 0) return open.added(source.cell)
      return open.changed(source.cell, published, fields.map((field) => edited[field]).join(', '))
    }),
    chosenReading: inBoth((language) => blockEditTexts(language).open.reading),
  }
}

function inBoth(say: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<Language, string>
}
