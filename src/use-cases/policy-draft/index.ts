export type {
  ExceptionDraft,
  FirstContactDraft,
  LineDraft,
  LowLabourDraft,
  MixCapDraft,
  ObligationDraft,
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
  WordsDraft,
} from './draft'
export { BLANK_DRAFT, BLANK_PARTS } from './blank-parts'
export { draftOf } from './draft-of'
export { type DraftOptions, type DraftReading, policyFromDraft } from './policy-from-draft'
