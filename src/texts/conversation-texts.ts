import type { ReportingRule, Term } from '#rulebook'
import { conversation as en } from './en/conversation'
import type { Language } from './language'
import { conversation as nl } from './nl/conversation'

/** What a conversation about a contract is about. */
export type ConversationState =
  'unknown' | 'nothing-due' | 'not-started' | 'behind' | 'on-schedule' | 'ahead' | 'met' | 'ended-short' | 'ended-met'

/** Something to talk about. */
export type AgendaTopic =
  | 'missing-facts'
  | 'start'
  | 'less-than-expected'
  | 'more-than-expected'
  | 'more-than-due'
  | 'pending'
  | 'trend'
  | 'compare-plan'
  | 'action-plan'
  | 'support'
  | 'plan-change'
  | 'monitor-more'
  | 'celebrate'
  | 'go-on'
  | 'surplus-counts'
  | 'surplus-stays'
  | 'surplus-silent'
  | 'settle'
  | 'evaluate'

type Figure = 'obligation' | 'approved' | 'submitted' | 'expected' | 'difference' | 'forecast' | 'shortfall' | 'jobs'

/** The words of the page for the conversation about one contract. Lines that may not wrap stay under 90 letters. */
export interface ConversationTexts {
  /** Begins every page, with the kenmerk behind it; a page that was made before is recognised by it. */
  readonly pageTitle: string
  readonly about: (p: { day: string; quarter: string | null }) => string
  readonly contract: string
  readonly parties: string
  readonly between: (contractor: string | null, authority: string | null) => string
  readonly term: string
  /** `months` that are left; null when it is over. */
  readonly termIs: (p: { start: string; end: string; months: number | null }) => string
  readonly rules: string
  readonly rulesAre: (policy: string | null, catalogue: string | null) => string
  readonly unknown: string
  readonly light: string
  readonly states: Readonly<Record<ConversationState, string>>
  readonly standing: {
    readonly heading: string
    readonly meaning: string
    readonly amount: string
    readonly share: string
    readonly figures: Readonly<Record<Figure, string>>
    readonly obligationFrom: Readonly<Record<'written' | 'percentage' | 'policy', string>>
    readonly approvedMeans: string
    readonly submittedMeans: string
    readonly expectedBy: Readonly<Record<'plan' | 'linear', string>>
    readonly differenceMeans: string
    readonly forecastBy: Readonly<Record<'plan' | 'run-rate', string>>
    readonly shortfallMeans: string
    readonly jobsMean: string
    readonly notKnown: string
  }
  readonly quarters: {
    readonly heading: string
    readonly approved: string
    readonly submitted: string
    readonly other: string
    readonly none: string
    readonly change: (amount: string, isMore: boolean) => string
    readonly same: string
  }
  readonly needed: {
    readonly heading: string
    readonly blocks: string
    readonly value: string
    readonly over: string
    readonly nothing: string
    readonly notKnown: string
    readonly none: string
    readonly care: string
    /** Where one way exists and no second. */
    readonly onlyOne: string
  }
  readonly withholding: {
    readonly heading: string
    readonly ifSo: string
    readonly now: string
    readonly settled: string
    readonly noFormula: string
    readonly cure: (within: Term | null) => string
    readonly faultless: string
  }
  readonly findings: {
    readonly heading: (count: number) => string
    readonly cells: string
    readonly none: string
    readonly more: (count: number) => string
    readonly general: (count: number) => string
    readonly accepted: (count: number) => string
    readonly acceptedMore: (count: number) => string
    readonly andMore: (count: number) => string
  }
  readonly agenda: {
    readonly heading: string
    readonly source: string
    readonly byPolicy: string
    /** By topic; `amount` in words where the topic is about one. */
    readonly topics: Readonly<Record<AgendaTopic, (amount: string) => string>>
    /** Where the points come from; `isOwn` where the contract goes by the policy of that document. */
    readonly from: (document: string, isOwn: boolean) => string
  }
  readonly agreed: {
    readonly cause: string
    readonly action: string
    readonly who: string
    readonly when: string
    readonly done: string
    readonly planChange: string
    readonly planChangeHow: string
    readonly nextTalk: string
    readonly nextReport: string
    readonly report: (p: {
      every: ReportingRule['every']
      isPublished: boolean
      until: string
      due: Term | null
      final: ReportingRule['final']
    }) => string
    readonly noReport: string
    readonly kept: string
    /** Above what was typed for a contract that is not in the workbook any more. */
    readonly gone: string
  }
  /** What stands otherwise on the pages of a portfolio. */
  readonly portfolio: {
    readonly files: (count: number) => string
    readonly moreFiles: (count: number) => string
    readonly more: (count: number) => string
    readonly general: (count: number, files: number) => string
    readonly acceptedMore: (count: number) => string
    readonly kept: string
    /** Where the cells were made empty, and will be again. */
    readonly startsEmpty: string
    readonly gone: string
  }
  readonly noContracts: string
  readonly morePages: (count: number) => string
}

/** The words of that page in a language. */
export function conversationTexts(language: Language): ConversationTexts {
  return language === 'en' ? en : nl
}
