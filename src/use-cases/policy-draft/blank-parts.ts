import type {
  ExceptionDraft,
  FirstContactDraft,
  LineDraft,
  LowLabourDraft,
  MixCapDraft,
  OfferedDraft,
  PenaltyDraft,
  PercentageDraft,
  PolicyDraft,
  ProvisionDraft,
  PsoDraft,
  QuestionDraft,
  ReportingDraft,
  SourceDraft,
  TermDraft,
  ThresholdDraft,
} from './draft'

const source: SourceDraft = { document: '', section: '', excerpt: '', url: '', publishedOn: '', checkedOn: '' }
const words = { nl: '', en: '' }
const term: TermDraft = { count: '', unit: 'days' }
const threshold: ThresholdDraft = { amount: '', comparator: 'from', indexed: null }
const percentage: PercentageDraft = {
  kind: 'fixed',
  percentage: '',
  percentages: '',
  from: '',
  to: '',
  standard: '',
}
const line: LineDraft = { types: '', outcome: 'applies', threshold, duration: null, labourShare: null, source }
const exception: ExceptionDraft = { types: '', value: null, percentage, source }
const lowLabour: LowLabourDraft = { below: '', percentage: '', base: 'contract-value', source }
const offered: OfferedDraft = { from: '', comparator: 'from', to: '', yearlyMinimum: false, source }
const reporting: ReportingDraft = { every: 'quarter', due: null, final: null, source }
const firstContact: FirstContactDraft = { ...term, source }
const penalty: PenaltyDraft = { factor: '', cure: null, notWhenFaultless: false, source }
const mixCap: MixCapDraft = { blocks: '', percentage: '', source }
const pso: PsoDraft = { step: '', effect: 'discount', percentage: '', of: '', validity: '', approval: false, source }
const provision: ProvisionDraft = { text: words, source }
const question: QuestionDraft = { id: '', section: '', question: words, chosenReading: words, about: null, only: null }

/** Each part of a draft as it begins when somebody adds it. */
export const BLANK_PARTS = {
  source,
  words,
  term,
  threshold,
  indexed: { reference: '', year: '' },
  duration: { months: '', comparator: 'from' as const },
  labourShare: { percentage: '', comparator: 'from' as const },
  percentage,
  line,
  exception,
  value: { amount: '', comparator: 'above' as const },
  lowLabour,
  cap: { amount: '', source },
  offered,
  reporting,
  final: { when: 'after-end' as const, within: null },
  firstContact,
  penalty,
  cure: { within: null },
  overDelivery: { transferable: false, source },
  mixCap,
  pso,
  provision,
  question,
}

/** A policy that is begun from nothing. */
export const BLANK_DRAFT: PolicyDraft = {
  original: null,
  id: '',
  version: '',
  authority: '',
  label: '',
  validFrom: '',
  validTo: '',
  selectedBy: '',
  catalogue: '',
  applicability: { lines: [line], deviations: [] },
  obligation: {
    percentage,
    isMinimum: false,
    exceptions: [],
    lowLabour: null,
    base: 'contract-value',
    cap: null,
    offered: null,
    form: '',
    source,
  },
  reporting: null,
  firstContact: null,
  penalty: null,
  overDelivery: null,
  mixCaps: [],
  psoEffects: [],
  approvals: [],
  source,
  openQuestions: [],
}
