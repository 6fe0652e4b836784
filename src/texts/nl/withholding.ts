import type { WithheldBecause, WithholdingState } from '#rules'
import { formatsFor } from '../format'
import type { WithholdingTexts } from '../withholding-texts'

const { day, roundEuro } = formatsFor('nl')

export const withholding: WithholdingTexts = {
  now: ({ amount, because, state }) => `${amount === null ? 'niets' : roundEuro(amount)}, ${becauseOf(because, state)}`,
  because: becauseOf,
  state: (state) => (state.kind === 'cure' ? `Herstelperiode tot en met ${day(state.until)}` : 'Niet verwijtbaar'),
  settledBy: ({ by, on }) => `Vastgelegd door ${by} op ${day(on)}.`,
}

function becauseOf(because: WithheldBecause, state: WithholdingState | null): string {
  const until = state?.kind === 'cure' ? ` tot en met ${day(state.until)}` : ''
  const words: Readonly<Record<WithheldBecause, string>> = {
    'term-runs': 'de opdracht loopt nog',
    'cure-first': 'de opdrachtnemer krijgt eerst een herstelperiode, en die is nog niet vastgelegd',
    'cure-runs': `herstelperiode loopt${until}`,
    'cure-over': `herstelperiode liep${until}`,
    faultless: 'het tekort is niet verwijtbaar',
    due: 'de looptijd is voorbij',
  }
  return words[because]
}
