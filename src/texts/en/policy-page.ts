import type { Comparator, ObligationBase, OfferedRule, PsoEffect, ReportingRule } from '#rulebook'
import { formatsFor } from '../format'
import type { PolicyPageTexts } from '../policy-page-texts'

const { roundEuro, percentage, number, list, day } = formatsFor('en')

const first = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const months = (count: number): string => `${number(count)} ${count === 1 ? 'month' : 'months'}`
const BASES: Readonly<Record<ObligationBase, string>> = {
  'contract-value': 'the contract value',
  'labour-cost': 'the labour cost',
  'invoiced-turnover': 'the invoiced turnover',
  'contract-value-per-year': 'the contract value per year',
}

export const policyPage: PolicyPageTexts = {
  facts: {
    version: (ref: string) => `Version: ${ref}.`,
    undated: 'In force: the source gives no date, so this version always holds.',
    from: (from: string) => `In force from ${day(from)}.`,
    until: (p: { from: string | null; to: string }) =>
      p.from === null ? `In force until ${day(p.to)}.` : `In force from ${day(p.from)} until ${day(p.to)}.`,
    selectedBy: {
      publication:
        'The day the tender was published decides which version holds. The table of contracts does not hold that day: we take the award date.',
      award: 'The award date decides which version holds.',
      contract: 'The start date of the contract decides which version holds.',
      agreement: 'The day of the agreement decides which version holds. We take the start date.',
    },
    selectedByNone:
      'Which date decides which version holds is not published. We take the award date, or else the start date.',
    catalogue: (id: string) => `Catalogue of blocks: ${id}.`,
    noCatalogue: 'No catalogue of blocks is published that we have.',
    copiedFrom: (ref: string) => `Made as a copy of ${ref}.`,
    source: (p: { document: string; section: string }) => `Source: ${p.document}, ${p.section}.`,
  },
  headings: {
    applies: 'When social return applies',
    amount: 'How much',
    fulfilment: 'How it may be fulfilled',
    pso: 'PSO certificate',
    reporting: 'Contact and reporting',
    shortfall: 'Shortfall or surplus',
  },
  notPublished: (what: readonly string[]) => `Not published: ${list(what)}.`,
  types: (types: readonly string[] | null) => (types === null ? 'Every type of contract' : first(list(types))),
  applies: {
    yes: (p: { types: string; tests: readonly string[] }) => `${p.types}: social return applies ${list(p.tests)}.`,
    each: (p: { types: string; tests: readonly string[] }) =>
      `${p.types}: the authority decides for each contract, ${list(p.tests)}.`,
    never: (types: string) => `${types}: social return does not apply.`,
    notNamed: (types: string) => `${types}: this policy does not name this type, so social return does not apply.`,
    threshold: (p: { amount: string; comparator: Comparator }) =>
      `${p.comparator === 'above' ? 'above' : 'from'} ${roundEuro(p.amount)} excl. VAT`,
    noThreshold: 'at any amount, because no threshold is published',
    indexed: (p: { reference: string; year: number }) =>
      `That is the amount of ${String(p.year)}; it moves with: ${p.reference}.`,
    duration: (p: { months: number; comparator: Comparator }) =>
      `for a duration of ${p.comparator === 'above' ? 'more than' : 'at least'} ${months(p.months)}`,
    labourShare: (p: { percentage: string; comparator: Comparator }) =>
      `where labour cost is ${p.comparator === 'above' ? 'more than' : 'at least'} ${percentage(p.percentage)} of the contract value`,
    deviation: (text: string) => `Departing: ${text}`,
    deviations: 'when one may depart from it with reasons',
  },
  amount: {
    share: (p: { share: string; base: ObligationBase; isMinimum: boolean }) =>
      `${p.isMinimum ? 'At least ' : ''}${p.share} of ${BASES[p.base]}.`,
    choice: (percentages: readonly string[]) => percentages.map((one) => percentage(one)).join(' or '),
    range: (p: { from: string; to: string }) => `${percentage(p.from)} to ${percentage(p.to)}`,
    standard: (standard: string) => `Without an agreement ${percentage(standard)} holds.`,
    toChoose: 'Which percentage holds is chosen for each contract.',
    unknown: (base: ObligationBase) =>
      `The percentage is not published. You fill it in for each contract; it is taken of ${BASES[base]}.`,
    exception: (p: {
      types: readonly string[] | null
      value: { amount: string; comparator: Comparator } | null
      share: string
    }) => {
      const size =
        p.value === null
          ? ''
          : `${p.types === null ? '' : ' '}${p.value.comparator === 'above' ? 'above' : 'from'} ${roundEuro(p.value.amount)}`
      return `Exception for ${p.types === null ? (size === '' ? 'every contract' : 'contracts ') : list(p.types)}${size}: ${p.share}.`
    },
    exceptionUnknown: 'the percentage is not published',
    lowLabour: (p: { below: string; percentage: string; base: 'contract-value' | 'labour-cost' }) =>
      `Where labour cost is less than ${percentage(p.below)} of the contract value, ${percentage(p.percentage)} of ${BASES[p.base]} holds.`,
    cap: (amount: string) => `At most ${roundEuro(amount)} per contract.`,
    offered: (p: Omit<OfferedRule, 'source'>) =>
      `A tenderer may offer a percentage: ${p.comparator === 'above' ? 'more than' : 'from'} ${percentage(p.from)}, up to ${percentage(p.to)}.${p.yearlyMinimum ? ' That percentage then sets the minimum value per year.' : ''}`,
    form: {
      result: 'It is an obligation of result: the amount has to be reached.',
      'best-efforts': 'It is an obligation of best efforts: the contractor has to do everything possible.',
    },
    missing: {
      lowLabour: 'a lower percentage where there is little labour',
      cap: 'a maximum per contract',
      offered: 'a percentage a tenderer may offer',
      form: 'whether it is an obligation of result or of best efforts',
    },
  },
  fulfilment: {
    mixCap: (p: { blocks: readonly string[]; percentage: string }) =>
      `${p.blocks.length === 1 ? 'Block' : 'Blocks'} ${list(p.blocks)}: together at most ${percentage(p.percentage)} of the obligation.`,
    mixCaps: 'a maximum for a kind of effort',
    approval: (text: string) => text,
    approvals: 'which efforts need approval first',
  },
  pso: {
    effect: (pso: Pick<PsoEffect, 'step' | 'effect' | 'percentage' | 'of'>) => {
      const whole =
        pso.of === null
          ? 'part of the obligation; which part is not published'
          : { obligation: 'the obligation', 'labour-component': 'the labour component of the obligation' }[pso.of]
      if (pso.effect === 'fulfils') return `Step ${pso.step}: fulfils the whole obligation.`
      if (pso.effect === 'none') return `Step ${pso.step}: does not count.`
      return `Step ${pso.step}: ${percentage(pso.percentage ?? '0')} discount on ${whole}.`
    },
    validity: {
      'at-award': 'The certificate must be valid on the day of award.',
      'whole-contract': 'The certificate must be valid during the whole contract.',
    },
    validityNone: 'When the certificate must be valid is not published.',
    approval: 'Counts only once approved.',
    none: 'what a PSO certificate means',
  },
  reporting: {
    every: (every: ReportingRule['every']) =>
      ({
        month: 'Reports: every month.',
        quarter: 'Reports: every quarter.',
        'half-year': 'Reports: every half year.',
        year: 'Reports: every year.',
        end: 'Reports: at the end of the contract.',
      })[every],
    due: (term: string) => `The report is there within ${term} after that period.`,
    dueNone: 'How soon after is not published.',
    final: (p: { when: 'before-end' | 'after-end'; within: string | null }) => {
      if (p.when === 'before-end')
        return `The last report is there ${p.within === null ? 'before' : `within ${p.within} before`} the end of the contract.`
      return p.within === null
        ? 'The last report comes after the end of the contract; how soon is not published.'
        : `The last report is there within ${p.within} after the end of the contract.`
    },
    firstContact: (term: string) => `First contact: within ${term}.`,
    missing: {
      reporting: 'how often to report',
      firstContact: 'when the first contact is',
    },
  },
  shortfall: {
    penalty: (factor: string) => {
      if (Number(factor) === 0) return 'Nothing is withheld on a shortfall.'
      return Number(factor) === 1
        ? 'On a shortfall: the missing amount is withheld or fined.'
        : `On a shortfall: ${number(factor)} × the missing amount is withheld or fined.`
    },
    cure: (within: string | null) =>
      `The contractor first gets ${within ?? 'a reasonable time (how long is not published)'} to make up for the shortfall.`,
    faultless: 'Nothing is withheld where the contractor is not to blame for the shortfall.',
    surplus: (transferable: boolean) =>
      `What the contractor does beyond the obligation ${transferable ? 'may' : 'may not'} be moved to another contract.`,
    surplusNone: 'Whether a surplus may be moved to another contract is not published. We leave it with this contract.',
    missing: {
      penalty: 'a formula for a fine or withholding',
      cure: 'a term to make up for a shortfall first',
    },
  },
  settled: {
    indexed: {
      question: (p: { reference: string; amount: string; year: number }) =>
        `The threshold of ${roundEuro(p.amount)} is the amount of ${String(p.year)} and moves with: ${p.reference}. The amount of another year is not given.`,
      reading: (p: { amount: string; year: number }) =>
        `${roundEuro(p.amount)}, the amount of ${String(p.year)}; for a value close to it look up the amount of that year.`,
    },
    noThreshold: {
      question: 'No threshold is given.',
      reading: 'Applies to every contract of this type that is filled in here.',
    },
  },
  questions: 'What the source leaves open',
  question: (p: { section: string; question: string; reading: string }) =>
    `${p.question} Chosen reading: ${p.reading} (${p.section})`,
}
