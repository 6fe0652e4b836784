import type { ContractsTexts } from '../contracts-texts'
import { formatsFor } from '../format'
import { term } from './rule-words'

const { roundEuro, euro, day, number } = formatsFor('nl')

export const contracts: ContractsTexts = {
  title: 'Opdrachten',
  intro: 'Zo staat elke opdracht ervoor, volgens de laatste controle. Wat aandacht vraagt, staat bovenaan.',
  none: 'Er zijn nog geen opdrachten gelezen. Controleer eerst de werkmap.',
  lights: { green: 'Op schema', amber: 'Let op', red: 'Achter op schema', unknown: 'Niet te bepalen' },
  approvedOf: (approved, obligation) => `${euro(approved)} goedgekeurd van ${euro(obligation)}`,
  noObligation: 'Van deze opdracht is geen verplichting bekend.',
  figures: {
    obligation: 'Verplichting',
    approved: 'Goedgekeurd',
    submitted: 'In behandeling',
    expected: 'Verwacht nu',
    forecast: 'Prognose einde',
    shortfall: 'Nog goed te keuren',
    term: 'Looptijd',
    jobs: 'Banenafspraak',
  },
  obligationFrom: {
    written: 'zoals ingevuld',
    percentage: 'opdrachtwaarde × percentage',
    policy: 'volgens het beleid',
  },
  forecastBy: { plan: 'volgens de planning', 'run-rate': 'bij dit tempo' },
  term: (start, end) => `${day(start)} tot en met ${day(end)}`,
  jobs: (jobs) => `${number(jobs, 2)} ${jobs === '1' ? 'baan' : 'banen'}`,
  unknown: 'niet bekend',
  ways: 'Zo kan het worden gehaald',
  penalty: 'Inhouding',
  withheld: (amount) => `Blijft het zo, dan kan volgens het beleid ${roundEuro(amount)} worden ingehouden.`,
  cure: (within) =>
    `De opdrachtnemer krijgt eerst ${within === null ? 'een redelijke termijn' : term(within)} om het tekort goed te maken.`,
  faultless: 'Er wordt niets ingehouden als het tekort niet aan de opdrachtnemer ligt.',
  noPenalty: 'Het beleid noemt geen formule voor een inhouding.',
  goTo: (kenmerk) => `Ga naar de rij van ${kenmerk}`,
  showAll: (count) => `Toon alle ${number(count)} opdrachten`,
  details: (kenmerk) => `Cijfers van ${kenmerk}`,
}
