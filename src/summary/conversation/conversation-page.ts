import type { ValidationReport } from '#checks'
import type { Euro, Exact } from '#money'
import type { Rulebook } from '#rulebook'
import { aheadOf, type ContractStanding, type StillNeeded } from '#rules'
import type { ConversationState, Language } from '#texts'
import type { IsoDay, Quarter } from '#time'
import type { TotalsState } from '../control/control'
import { type ContractLine, contractLines } from '../overview/contract-table'
import { neededBy } from '../overview/needed'
import { realisedShare } from '../overview/realised-share'
import { trafficLight, type TrafficLight } from '../overview/traffic-light'
import { agenda, type AgendaPoint, conversationState } from './agenda'
import { brief } from './brief'
import { type TalkPart, talkParts } from './talk-part'

/** Everything that one page says of one contract. */
export interface ConversationPage extends TalkPart {
  /** Texts of the workbook, without what may be personal. */
  readonly kenmerk: string
  readonly title: string | null
  readonly contractor: string | null
  readonly authority: string | null
  /** Names of the files it comes from, the leading one first; null for the one workbook that the page stands in. */
  readonly files: readonly string[] | null
  /** Last quarter with rows. */
  readonly quarter: Quarter | null
  readonly figures: ContractStanding
  readonly light: TrafficLight
  /** Approved less expected; null where nothing can be expected. */
  readonly ahead: Euro | null
  /** Part of the obligation that is approved, cut; null without obligation. */
  readonly realised: Exact | null
  readonly state: ConversationState
  readonly needed: StillNeeded | null
  readonly agenda: readonly AgendaPoint[]
}

const LONGEST_KENMERK = 30

/** A page for every contract of a workbook, in the order of the sheet. */
export function conversationPages(
  report: ValidationReport,
  rulebook: Rulebook,
  { totals, language }: { readonly totals: TotalsState; readonly language: Language },
): readonly ConversationPage[] {
  const { today, quarter } = report
  const talks = talkParts(report, rulebook, totals)
  return contractLines(report, language).flatMap((line, at) => {
    const talk = talks[at]
    const needed = neededBy(line.standing, rulebook, today)
    return talk === undefined ? [] : [conversationPage({ ...line, needed, talk, files: null, quarter }, today)]
  })
}

/** What a page is made from: the line of a contract, and what there is to talk about. */
export interface PageParts extends Omit<ContractLine, 'file'>, Pick<ConversationPage, 'needed' | 'files' | 'quarter'> {
  readonly talk: TalkPart
}

export function conversationPage(parts: PageParts, today: IsoDay): ConversationPage {
  const { standing, talk, needed, files, quarter } = parts
  const { approved, expected, obligation } = standing
  return {
    ...talk,
    kenmerk: briefKenmerk(parts.kenmerk),
    title: parts.title && brief(parts.title),
    contractor: parts.contractor && brief(parts.contractor),
    authority: parts.authority && brief(parts.authority),
    files,
    quarter,
    needed,
    figures: standing,
    light: trafficLight(approved, expected),
    ahead: aheadOf(standing),
    realised: obligation && realisedShare(approved, obligation),
    state: conversationState(standing, today),
    agenda: agenda(standing, {
      today,
      hasTrend: talk.quarters.last.length > 1,
      transferable: talk.transferable,
    }),
  }
}

/** Long ones mostly differ at their end. */
function briefKenmerk(kenmerk: string): string {
  if (kenmerk.length <= LONGEST_KENMERK) return kenmerk
  const half = (LONGEST_KENMERK - 2) / 2
  return `${kenmerk.slice(0, half)}…${kenmerk.slice(-half)}`
}
