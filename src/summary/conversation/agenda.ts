import type { Euro } from '#money'
import type { ContractStanding } from '#rules'
import type { AgendaTopic, ConversationState } from '#texts'
import type { IsoDay } from '#time'
import { trafficLight } from '../overview/traffic-light'

/** Something to talk about, and where it comes from. */
export interface AgendaPoint {
  readonly topic: AgendaTopic
  /** The euros it is about; null where it is about none. */
  readonly amount: Euro | null
  /** Chapter and action of the Leidraad; null for what the policy of the contract itself decides. */
  readonly section: string | null
}

/** Where the points come from: chapter 6 lists what people do while a contract runs, 5.3 what the contract settles. */
export const AGENDA_SOURCE = 'Leidraad Social Return DUOplus'
/** The policy it belongs to; beside another one the points are a help, no rule. */
export const AGENDA_POLICY = 'duoplus'

const SECTIONS: Readonly<Record<AgendaTopic, string | null>> = {
  'missing-facts': 'h. 5.3, 1',
  start: 'h. 6, 1-2',
  'less-than-expected': 'h. 6, 3',
  'more-than-expected': 'h. 6, 3',
  'more-than-due': 'h. 6, 3',
  pending: 'h. 6, 3',
  trend: 'h. 6, 3',
  'compare-plan': 'h. 6, 3',
  'action-plan': 'h. 6, 4',
  support: 'h. 6, 5',
  'plan-change': 'h. 6, 4',
  'monitor-more': 'h. 6, 4',
  celebrate: 'h. 6, 6',
  'go-on': 'h. 6, 7',
  'surplus-counts': null,
  'surplus-stays': null,
  'surplus-silent': null,
  settle: 'h. 5.3, 3',
  evaluate: 'h. 6, 7',
}

export type AgendaFacts = Pick<ContractStanding, 'obligation' | 'approved' | 'submitted' | 'expected' | 'term'>

/**
 * Behind is amber or red, under 95% of what is expected. Ahead is as far above it: more than 105%, so that a few cents
 * more or less are no subject.
 */
export function conversationState(
  { obligation, approved, expected, term }: AgendaFacts,
  today: IsoDay,
): ConversationState {
  if (obligation?.isZero() === true) return 'nothing-due'
  if (obligation === null || expected === null || term === null) return 'unknown'
  const isMet = approved.gte(obligation)
  if (term.end < today) return isMet ? 'ended-met' : 'ended-short'
  if (isMet) return 'met'
  if (today < term.start) return 'not-started'
  const light = trafficLight(approved, expected)
  if (light !== 'green') return 'behind'
  return approved.times(100).gt(expected.times(105)) ? 'ahead' : 'on-schedule'
}

export interface AgendaOptions {
  readonly today: IsoDay
  /** Whether there is more than one quarter to compare. */
  readonly hasTrend: boolean
  /** Whether the policy lets a surplus count for another contract; null where it is silent. */
  readonly transferable: boolean | null
}

/** What to talk about, in the order of the conversation: what is, why, what to do, what to keep. */
export function agenda(facts: AgendaFacts, { today, hasTrend, transferable }: AgendaOptions): readonly AgendaPoint[] {
  const { obligation, approved, expected, submitted } = facts
  const point = (topic: AgendaTopic, amount: Euro | null = null): AgendaPoint => ({
    topic,
    amount,
    section: SECTIONS[topic],
  })
  const apart = (from: Euro | null): Euro | null => from && (approved.minus(from).abs() as Euro)
  const isRed = expected !== null && trafficLight(approved, expected) === 'red'
  const isOver = obligation !== null && approved.gt(obligation)
  const pending = submitted.isZero() ? [] : [point('pending', submitted)]
  const trend = hasTrend ? [point('trend')] : []
  const surplus = isOver
    ? [point('more-than-due', apart(obligation)), point(SURPLUS[String(transferable)] ?? 'surplus-silent')]
    : []
  switch (conversationState(facts, today)) {
    case 'unknown':
      return [point('missing-facts'), ...pending, ...trend, point('compare-plan'), point('plan-change')]
    case 'nothing-due':
      return [...pending, ...trend, point('compare-plan'), ...(approved.isZero() ? [] : [point('celebrate')])]
    case 'not-started':
      return [point('start'), ...pending, point('compare-plan'), point('support')]
    case 'behind':
      return [
        point('less-than-expected', apart(expected)),
        ...pending,
        ...trend,
        point('action-plan'),
        point('support'),
        point('plan-change'),
        ...(isRed ? [point('monitor-more')] : []),
      ]
    case 'on-schedule':
      return [point('compare-plan'), ...pending, ...trend, point('celebrate'), point('plan-change')]
    case 'ahead':
      return [
        point('more-than-expected', apart(expected)),
        ...pending,
        ...trend,
        point('celebrate'),
        point('go-on'),
        point('plan-change'),
      ]
    case 'met':
      return [...surplus, ...pending, ...trend, point('celebrate'), point('go-on'), point('compare-plan')]
    case 'ended-short':
      return [point('settle', apart(obligation)), ...pending, ...trend, point('evaluate')]
    case 'ended-met':
      return [...surplus, ...pending, ...trend, point('celebrate'), point('evaluate')]
  }
}

const SURPLUS: Readonly<Record<string, AgendaTopic>> = {
  true: 'surplus-counts',
  false: 'surplus-stays',
  null: 'surplus-silent',
}
