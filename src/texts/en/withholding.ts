import type { WithheldBecause, WithholdingState } from '#rules'
import { formatsFor } from '../format'
import type { WithholdingTexts } from '../withholding-texts'

const { day, roundEuro } = formatsFor('en')

export const withholding: WithholdingTexts = {
  now: ({ amount, because, state }) =>
    `${amount === null ? 'nothing' : roundEuro(amount)}, ${becauseOf(because, state)}`,
  because: becauseOf,
  state: (state) => (state.kind === 'cure' ? `Cure period up to and including ${day(state.until)}` : 'Not at fault'),
  settledBy: ({ by, on }) => `Set by ${by} on ${day(on)}.`,
}

function becauseOf(because: WithheldBecause, state: WithholdingState | null): string {
  const until = state?.kind === 'cure' ? ` until ${day(state.until)}` : ''
  const words: Readonly<Record<WithheldBecause, string>> = {
    'term-runs': 'the contract still runs',
    'cure-first': 'the contractor gets a cure period first, and none is set yet',
    'cure-runs': `the cure period runs${until}`,
    'cure-over': `the cure period ran${until}`,
    faultless: 'the shortfall is not the contractor’s fault',
    due: 'the term is over',
  }
  return words[because]
}
