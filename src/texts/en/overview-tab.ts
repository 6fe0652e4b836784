import { formatsFor } from '../format'
import type { OverviewTabTexts } from '../overview-tab-texts'

const { count, euro, number } = formatsFor('en')

export const overviewTab: OverviewTabTexts = {
  forecast: 'Forecast at the end',
  jobs: 'Jobs under the banenafspraak',
  shareLeavesOut:
    'Approved part: only of contracts whose obligation is known. What is approved for others does not count in it.',
  columns: { realised: 'Part approved', expectedBy: 'Expected by' },
  expectedBy: { plan: 'plan', linear: 'spread evenly' },
  details: {
    heading: 'Jobs and withholding per contract',
    columns: {
      jobs: 'Jobs (banenafspraak)',
      penalty: 'Withholding by the policy',
      now: 'To be withheld now',
      because: 'Why',
    },
    noFormula: 'The policy has no formula.',
    nothingShort: 'Nothing is short.',
    about:
      'The withholding is what the policy makes of the shortfall as it is now. A cure period or “not at fault” is set in the pane; the amount stays in sight.',
  },
  needs: {
    heading: 'Still needed, and how it can be done',
    columns: { way: 'Contract and way', value: 'Value', surplus: 'More than needed', how: 'How it can be done' },
    none: 'No contract needs anything more.',
    onlyOne: 'There is one way: other blocks of this catalogue do not fit the amount and the time that is left.',
    noCatalogue: 'The catalogue of this contract is not known, so no ways can be named.',
    noTerm: 'The end date is not known, so no ways can be named.',
    more: (n) =>
      `And ${count(n, 'more contract', 'more contracts')} with a smaller amount. You find those in the pane.`,
    order: 'The way with the least work comes first, then the one that keeps people at work longest.',
  },
  chart: {
    largest: (shown, all) => `The ${number(shown)} largest of ${number(all)} contracts, for the chart`,
    title: (p) => {
      const of = `${number(p.red > 0 ? p.red : p.amber)} of ${number(p.known)} contracts `
      if (p.red > 0) return p.known === 1 ? 'Behind schedule' : `${of}behind schedule`
      if (p.amber > 0) return p.known === 1 ? 'A little behind schedule' : `${of}a little behind schedule`
      return p.known === 1 ? 'On schedule' : `All ${number(p.known)} contracts on schedule`
    },
    unknown: 'Approved beside obligation',
    description: (p) =>
      [
        `Lying bars: approved beside ${p.isExpected ? 'expected now' : 'the obligation'}, per contract.`,
        `Together ${euro(p.approved)} approved and ${euro(p.beside)} ${p.isExpected ? 'expected' : 'owed'}.`,
        ...(p.shown < p.all ? [`The ${number(p.shown)} largest of ${number(p.all)} contracts.`] : []),
      ].join(' '),
  },
  receipt: (questions) =>
    questions === 0
      ? 'How each figure comes about stands on the tab with the account.'
      : `How each figure comes about, and ${count(questions, 'open question', 'open questions')} in the sources: see the tab with the account.`,
}
