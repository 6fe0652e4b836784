import type { ContractsTexts } from '../contracts-texts'
import { formatsFor } from '../format'
import { term } from './rule-words'

const { roundEuro, euro, day, number } = formatsFor('en')

export const contracts: ContractsTexts = {
  title: 'Contracts',
  intro: 'How every contract stands, by the last check. What asks for attention comes first.',
  none: 'No contracts have been read yet. Check the workbook first.',
  lights: { green: 'On schedule', amber: 'Take care', red: 'Behind schedule', unknown: 'Cannot be told' },
  approvedOf: (approved, obligation) => `${euro(approved)} approved of ${euro(obligation)}`,
  noObligation: 'No obligation is known for this contract.',
  figures: {
    obligation: 'Obligation',
    approved: 'Approved',
    submitted: 'Under review',
    expected: 'Expected by now',
    forecast: 'Forecast at the end',
    shortfall: 'Still to be approved',
    term: 'Term',
    jobs: 'Banenafspraak',
  },
  obligationFrom: { written: 'as filled in', percentage: 'contract value × percentage', policy: 'by the policy' },
  forecastBy: { plan: 'by the plan', 'run-rate': 'at this pace' },
  term: (start, end) => `${day(start)} to ${day(end)}`,
  jobs: (jobs) => `${number(jobs, 2)} ${jobs === '1' ? 'job' : 'jobs'}`,
  unknown: 'not known',
  ways: 'Ways to get there',
  penalty: 'Withholding',
  withheld: (amount) => `If it stays like this, the policy allows ${roundEuro(amount)} to be withheld.`,
  cure: (within) =>
    `The contractor first gets ${within === null ? 'a reasonable time' : term(within)} to make up for the shortfall.`,
  faultless: 'Nothing is withheld when the shortfall is not the contractor’s fault.',
  noPenalty: 'The policy publishes no formula for withholding.',
  goTo: (kenmerk) => `Go to the row of ${kenmerk}`,
  showAll: (count) => `Show all ${number(count)} contracts`,
  details: (kenmerk) => `Figures of ${kenmerk}`,
}
