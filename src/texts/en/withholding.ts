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
  nowLine: (words) => `To be withheld now: ${words}.`,
  set: { cure: 'Set a cure period', faultless: 'Set: not at fault' },
  heading: { cure: 'Cure period', faultless: 'Not at fault' },
  explains:
    'The amount by the policy stays in sight. This will stand in the workbook, in the check and on SROI Overzicht.',
  until: 'Runs up to and including',
  untilMissing: 'Choose the last day of the cure period.',
  reason: 'Reason',
  reasonHint: 'For example: agreed in the quarterly talk. Name no persons and nothing about them.',
  by: 'Your role or initials',
  byHint: 'For example contract manager or AB.',
  keep: 'Set',
  cancel: 'Cancel',
  withdraw: 'Withdraw',
  undo: 'Undo',
  working: 'Being kept …',
  kept: (kenmerk) => `Set for ${kenmerk}.`,
  withdrawn: (kenmerk) => `Withdrawn for ${kenmerk}.`,
  undone: 'Undone.',
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
