import type { ConversationTexts } from '../conversation-texts'
import { formatsFor } from '../format'
import { term } from './rule-words'

const { count, number } = formatsFor('en')

const EVERY = {
  month: 'every month',
  quarter: 'every quarter',
  'half-year': 'every half-year',
  year: 'every year',
  end: 'once, at the end',
} as const

export const conversation: ConversationTexts = {
  pageTitle: 'Conversation about social return: ',
  about: ({ day: on, quarter }) =>
    [`As of ${on}`, ...(quarter === null ? [] : [`last quarter ${quarter}`]), 'amounts excl. VAT'].join(' · '),
  contract: 'Contract',
  parties: 'Between',
  between: (contractor, authority) =>
    [contractor ?? 'contractor not filled in', authority ?? 'authority not filled in'].join(' and '),
  term: 'Term',
  termIs: ({ start, end, months }) =>
    `${start} to ${end}, ${months === null ? 'over' : months < 1 ? 'less than a whole month left' : `${count(months, 'whole month', 'whole months')} left`}`,
  rules: 'Goes by',
  rulesAre: (policy, catalogue) => `policy ${policy ?? 'not known'}, catalogue ${catalogue ?? 'not known'}`,
  unknown: 'not known',
  light: 'Standing',
  states: {
    unknown: 'The obligation or the term is not known.',
    'nothing-due': 'Nothing is due for this contract.',
    'not-started': 'The contract has not begun yet.',
    behind: 'Less than 95% of what is expected by now has been approved.',
    'on-schedule': 'About what is expected by now has been approved (95% to 105%).',
    ahead: 'More than 105% of what is expected by now has been approved.',
    met: 'The whole obligation has been approved, and the contract still runs.',
    'ended-short': 'The contract is over and the obligation was not met.',
    'ended-met': 'The contract is over and the whole obligation has been approved.',
  },
  standing: {
    heading: 'Where do we stand?',
    meaning: 'What it means',
    amount: 'Amount',
    share: 'Share',
    figures: {
      obligation: 'Obligation',
      approved: 'Approved',
      submitted: 'Under review',
      expected: 'Expected by now',
      difference: 'Difference',
      forecast: 'Forecast at the end',
      shortfall: 'Still needed',
      jobs: 'Banenafspraak jobs',
    },
    obligationFrom: {
      written: 'as filled in in the workbook',
      percentage: 'contract value × percentage',
      policy: 'by the policy',
    },
    approvedMeans: 'has status akkoord',
    submittedMeans: 'concept and ingediend; does not count yet',
    expectedBy: { plan: 'by the agreed planning', linear: 'in proportion to the days of the term' },
    differenceMeans: 'approved minus expected',
    forecastBy: {
      plan: 'approved, under review and the planning ahead',
      'run-rate': 'the pace so far, what is under review included',
    },
    shortfallMeans: 'obligation minus approved',
    jobsMean: 'jobs of 25.5 paid hours a week',
    notKnown: 'not known',
  },
  quarters: {
    heading: 'By quarter',
    approved: 'Approved',
    submitted: 'Under review',
    other: 'Before, or no quarter',
    none: 'No rows have been reported yet.',
    change: (amount, isMore) => `${amount} ${isMore ? 'more' : 'less'} approved than the quarter before`,
    same: 'as much approved as the quarter before',
  },
  needed: {
    heading: 'What is still needed?',
    blocks: 'For instance',
    value: 'Value',
    over: 'Too much',
    nothing: 'Nothing: all that is due has been approved.',
    notKnown: 'Cannot be determined: the obligation or the term is not known.',
    none: 'No block of this catalogue fits. Discuss what is still possible.',
    care: 'Examples by the catalogue. The contractor knows whether there are candidates, and what it costs.',
    onlyOne: 'This catalogue has no second way that fits.',
  },
  withholding: {
    heading: 'Withholding',
    ifSo: 'If it stays so, this may be withheld',
    now: 'To withhold now',
    settled: 'Agreed',
    noFormula: 'The policy gives no formula for withholding; look in the contract.',
    cure: (within) =>
      `First the contractor gets ${within === null ? 'a reasonable time' : term(within)} to make up the shortfall.`,
    faultless: 'Where the contractor is not at fault, nothing is withheld.',
  },
  findings: {
    heading: (n) => (n === 0 ? 'Findings' : `Open findings: ${number(n)}`),
    cells: 'Where',
    none: '✔ No open findings about this contract.',
    more: (n) => `… and ${count(n, 'finding', 'findings')} more. See Check in the task pane.`,
    general: (n) =>
      n === 1
        ? 'There is also 1 finding about the workbook as a whole.'
        : `There are also ${number(n)} findings about the workbook as a whole.`,
    accepted: (n) => `Accepted with a reason: ${number(n)}`,
    acceptedMore: (n) => `… and ${number(n)} more, on the tab SROI Toelichtingen.`,
    andMore: (n) => `and ${number(n)} more`,
  },
  agenda: {
    heading: 'To discuss',
    source: 'Leidraad',
    byPolicy: 'policy',
    topics: {
      'missing-facts': () => 'Settle the obligation in euros and the term. Without them there is no schedule.',
      start: () => 'Was there a first meeting, and has the plan of approach been approved?',
      'less-than-expected': (amount) => `${amount} less has been approved than expected. What is the cause?`,
      'more-than-expected': (amount) => `${amount} more has been approved than expected. What is the cause?`,
      'more-than-due': (amount) => `${amount} more has been approved than is due. What is the cause?`,
      pending: (amount) => `${amount} waits for a decision. What is still needed to approve it?`,
      trend: () => 'Look at the quarters above: is there a line, or did it happen once?',
      'compare-plan': () => 'Does the effort match the plan of approach, in the quality of the places too?',
      'action-plan': () => 'Make an action plan: which goal, how much, who does what, and done by when?',
      support: () => 'What help is needed: advice, contacts with partners, or a tailored way?',
      'plan-change': () => 'Should the plan of approach change? Put it in writing; all parties approve.',
      'monitor-more': () => 'Agree to report and to meet more often for as long as this lasts.',
      celebrate: () => 'What went well? Say thanks, celebrate it, and agree who will tell about it.',
      'go-on': () => 'What can stay as it is, and what do we take along to other contracts?',
      'surplus-counts': () => 'By the policy what is too much may count elsewhere. Agree where.',
      'surplus-stays': () => 'By the policy what is too much does not count for another contract.',
      'surplus-silent': () => 'The policy does not say whether what is too much counts elsewhere. Agree on it.',
      settle: (amount) => `${amount} was not met. What does the contract say of warning and repair?`,
      evaluate: () => 'Look back together: what went well, what could be better? Ask those placed too.',
    },
    from: (document, isOwn) =>
      `The points come from: ${document}.${isOwn ? '' : ' This contract has another policy; then they are a help.'}`,
  },
  agreed: {
    cause: 'Cause',
    action: 'Agreed: what, how much',
    who: 'Who (role)',
    when: 'Done by',
    done: 'Done?',
    planChange: 'Plan changed?',
    planChangeHow: 'in writing, approved by all parties',
    nextTalk: 'Next conversation',
    nextReport: 'Next report',
    report: ({ every, isPublished, until, due, final }) =>
      [
        `About the period up to ${until}`,
        ...(due === null ? [] : [`within ${term(due)} after it`]),
        ...(final?.when === 'before-end' ? ['the last, before the work ends'] : []),
        ...(final?.when === 'after-end'
          ? [final.within === null ? 'the last' : `the last, within ${term(final.within)} after the end`]
          : []),
        isPublished ? EVERY[every] : 'every quarter; the policy names no frequency',
      ].join(', '),
    noReport: 'None: the contract is over, or its term is not known.',
    kept: 'What you type in the yellow cells stays when you make this tab anew. Name no people.',
    gone: 'This contract is no longer in the workbook. What you had typed stands below.',
  },
  portfolio: {
    files: (n) => (n === 1 ? 'File' : 'Files'),
    moreFiles: (n) => `and ${number(n)} more, on SROI Verantwoording`,
    more: (n) => `… and ${count(n, 'finding', 'findings')} more. See SROI Bevindingen, or check the file itself.`,
    general: (n, files) =>
      `There ${n === 1 ? 'is also 1 finding' : `are also ${number(n)} findings`} about the ${files === 1 ? 'file' : 'files'} as a whole.`,
    acceptedMore: (n) => `… and ${number(n)} more, on the tab SROI Toelichtingen of the file.`,
    kept: 'Make this file anew and what you type in yellow cells stays. Name no people.',
    startsEmpty: 'A new overview begins with empty yellow cells: keep this file. Name no people.',
    gone: 'No contract with this kenmerk and these parties counts any more. Your text stands below.',
  },
  noContracts: 'No contracts were read. See the findings for what is missing.',
  morePages: (n) =>
    `${n === 1 ? '1 more contract has' : `${number(n)} more contracts have`} no page: a tab has no room for more than 1,000 pages.`,
}
