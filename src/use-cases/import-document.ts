import { type CatalogueJson, type Proposal, catalogueJson } from '#doctor'
import type { BlockCatalogue } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { type Language, questionLine, questionTexts } from '#texts'

/** What an import gives outside the pane: `sroi import --json`. */
export interface ImportDocument {
  readonly catalogue: CatalogueJson
  readonly questions: readonly QuestionDocument[]
  readonly findings: Proposal['findings']
}

export interface QuestionDocument {
  readonly id: string
  readonly code: string
  readonly cell: string
  readonly blocks: readonly string[]
  readonly message: string
  /** What holds when nobody answers, in words. */
  readonly proposal: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

/** A proposal as JSON, with its questions in words. `catalogue` is the one with answers, where there are any. */
export function importDocument(
  proposal: Proposal,
  language: Language,
  catalogue: BlockCatalogue = proposal.catalogue,
): ImportDocument {
  const texts = questionTexts(language)
  return {
    catalogue: catalogueJson(catalogue),
    questions: proposal.questions.map((question) => ({
      id: question.id,
      code: question.code,
      cell: question.cell,
      blocks: question.blocks,
      message: texts.question(question),
      proposal: texts.proposal(question),
      options: question.options.map((option) => ({ id: option.id, text: texts.option(option) })),
    })),
    findings: proposal.findings,
  }
}

/** A catalogue that was kept before, as an import gives it: what its source leaves open instead of questions. */
export function keptDocument(catalogue: BlockCatalogue, language: Language): ImportDocument {
  const ofBlocks = catalogue.blocks.flatMap((block) =>
    block.openQuestions.map((open) => openDocument(open, block.source.cell, [block.code], language)),
  )
  const ofAll = catalogue.openQuestions.map((open) => openDocument(open, '', [], language))
  return { catalogue: catalogueJson(catalogue), questions: [...ofAll, ...ofBlocks], findings: [] }
}

function openDocument(
  open: OpenQuestion,
  cell: string,
  blocks: readonly string[],
  language: Language,
): QuestionDocument {
  return {
    id: open.id,
    code: 'open-question',
    cell,
    blocks,
    message: questionLine(open, language),
    proposal: open.chosenReading[language],
    options: [],
  }
}
