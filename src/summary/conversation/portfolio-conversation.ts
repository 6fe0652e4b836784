import { conversationTexts } from '#texts'
import type { SheetPlan } from '#workbook'
import { conversationPage, type PageParts } from './conversation-page'
import { conversationSheet, type PagesInput } from './conversation-tab'

/** Contracts that count in a portfolio, with what there is to talk about where that was asked for. */
export interface PortfolioTalks extends Omit<PagesInput, 'quarter' | 'words' | 'mark'> {
  readonly lines: readonly PortfolioTalk[]
}

type PortfolioTalk = Omit<PageParts, 'talk' | 'quarter' | 'files'> & {
  readonly files: readonly string[]
  readonly quarters: readonly NonNullable<PageParts['quarter']>[]
  readonly talk: PageParts['talk'] | null
}

/** `SROI Gesprek` over many workbooks: the same pages, each with the files it comes from. */
export function portfolioConversationTab({ lines, ...input }: PortfolioTalks): SheetPlan {
  const { kept, startsEmpty, gone } = conversationTexts(input.language).portfolio
  const pages = lines.flatMap(({ talk, quarters, ...line }) =>
    talk === null ? [] : [conversationPage({ ...line, talk, quarter: quarters.at(-1) ?? null }, input.today)],
  )
  return conversationSheet(pages, {
    ...input,
    quarter: null,
    words: { kept: input.typed === null ? startsEmpty : kept, gone },
  })
}
