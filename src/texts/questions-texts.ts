import type { ImportOption, ImportQuestion, OptionCode, QuestionCode, SourceProblem } from '#doctor'
import { questions as en } from './en/questions'
import type { Language } from './language'
import { questions as nl } from './nl/questions'

type Params = Readonly<Record<string, string>>

/** Every word about an import: the doubts, the answers, and why a source cannot be read. */
export interface QuestionWords {
  /** Short heading of a question: "geen waarde in de bron". */
  readonly title: Readonly<Record<QuestionCode, string>>
  /** What the source says, what we make of it, and why we ask. */
  readonly asks: { readonly [C in QuestionCode]: (params: Params) => string }
  /** An answer, as it stands beside a radio button. */
  readonly answers: { readonly [C in OptionCode]: (params: Params) => string }
  /** What one may type instead. */
  readonly free: Readonly<
    Record<NonNullable<ImportQuestion['free']>, { readonly label: string; readonly example: string }>
  >
  /** What stands in front of a question: its cell. */
  readonly cell: (cell: string) => string
  readonly problem: Readonly<Record<SourceProblem, string>>
}

export interface QuestionsTexts extends QuestionWords {
  /** A question in full, with its cell. */
  readonly question: (question: ImportQuestion) => string
  readonly option: (option: ImportOption) => string
  /** What holds when nobody answers. */
  readonly proposal: (question: ImportQuestion) => string
}

function textsOf(words: QuestionWords): QuestionsTexts {
  const option = ({ code, params }: ImportOption): string => words.answers[code](params)
  return {
    ...words,
    question: ({ code, cell, params }) => `${words.cell(cell)} ${words.asks[code](params)}`,
    option,
    proposal: ({ options, proposal }) => {
      const proposed = options.find(({ id }) => id === proposal)
      return proposed === undefined ? '' : option(proposed)
    },
  }
}

const TEXTS: Readonly<Record<Language, QuestionsTexts>> = { nl: textsOf(nl), en: textsOf(en) }

/** The words of questions in a language. */
export function questionTexts(language: Language): QuestionsTexts {
  return TEXTS[language]
}
