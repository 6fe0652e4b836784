import type { WithheldBecause, WithholdingState } from '#rules'
import { formatsFor } from '../format'
import type { WithholdingTexts } from '../withholding-texts'

const { day, roundEuro } = formatsFor('nl')

export const withholding: WithholdingTexts = {
  now: ({ amount, because, state }) => `${amount === null ? 'niets' : roundEuro(amount)}, ${becauseOf(because, state)}`,
  because: becauseOf,
  state: (state) => (state.kind === 'cure' ? `Herstelperiode tot en met ${day(state.until)}` : 'Niet verwijtbaar'),
  settledBy: ({ by, on }) => `Vastgelegd door ${by} op ${day(on)}.`,
  nowLine: (words) => `In te houden nu: ${words}.`,
  set: { cure: 'Leg een herstelperiode vast', faultless: 'Leg vast: niet verwijtbaar' },
  heading: { cure: 'Herstelperiode', faultless: 'Niet verwijtbaar' },
  explains:
    'Het bedrag volgens het beleid blijft zichtbaar. Dit staat straks in de werkmap, in de controle en op SROI Overzicht.',
  until: 'Loopt tot en met',
  untilMissing: 'Kies de laatste dag van de herstelperiode.',
  reason: 'Reden',
  reasonHint: 'Bijvoorbeeld: afgesproken in het kwartaalgesprek. Noem geen namen of andere gegevens van personen.',
  by: 'Uw rol of initialen',
  byHint: 'Bijvoorbeeld contractmanager of AB.',
  keep: 'Leg vast',
  cancel: 'Annuleer',
  withdraw: 'Trek in',
  undo: 'Maak ongedaan',
  working: 'Wordt bewaard …',
  kept: (kenmerk) => `Vastgelegd voor ${kenmerk}.`,
  withdrawn: (kenmerk) => `Ingetrokken voor ${kenmerk}.`,
  undone: 'Ongedaan gemaakt.',
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
