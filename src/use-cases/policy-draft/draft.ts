import type {
  ApplicabilityLine,
  Comparator,
  LowLabourRule,
  ObligationBase,
  PercentageRule,
  Policy,
  PsoEffect,
  ReportingRule,
  Term,
} from '#rulebook'
import type { OpenQuestion } from '#sources'

/**
 * A policy while somebody fills it in: shaped as a policy, with every figure, day and name as the text that was typed,
 * in Dutch notation ("€ 215.000", "2,5%", "31-12-2026"). Blank is "" for what is typed or chosen and null for a part that
 * is not there. A place in it is written as in a policy: "applicability.lines[0].threshold.amount".
 */
export interface PolicyDraft {
  /** The policy it was copied from; its figures keep their sources. Null for one that was begun from nothing. */
  readonly original: Policy | null
  /** "modelstad"; blank makes one of the authority's name. */
  readonly id: string
  /** "2026-01-01"; blank takes the first day, or "undated". */
  readonly version: string
  readonly authority: string
  readonly label: string
  readonly validFrom: string
  readonly validTo: string
  readonly selectedBy: NonNullable<Policy['selectedBy']> | ''
  /** Id of a catalogue; blank where none goes with it. */
  readonly catalogue: string
  readonly applicability: {
    readonly lines: readonly LineDraft[]
    readonly deviations: readonly ProvisionDraft[]
  }
  readonly obligation: ObligationDraft
  readonly reporting: ReportingDraft | null
  readonly firstContact: FirstContactDraft | null
  readonly penalty: PenaltyDraft | null
  readonly overDelivery: { readonly transferable: boolean; readonly source: SourceDraft } | null
  readonly mixCaps: readonly MixCapDraft[]
  readonly psoEffects: readonly PsoDraft[]
  readonly approvals: readonly ProvisionDraft[]
  readonly source: SourceDraft
  readonly openQuestions: readonly QuestionDraft[]
}

export interface SourceDraft {
  readonly document: string
  readonly section: string
  readonly excerpt: string
  readonly url: string
  /** A day, a month ("2025-12") or a year. */
  readonly publishedOn: string
  /** Blank takes today. */
  readonly checkedOn: string
}

export interface WordsDraft {
  readonly nl: string
  /** Blank takes the Dutch words. */
  readonly en: string
}

export interface TermDraft {
  readonly count: string
  readonly unit: Term['unit']
}

export interface ProvisionDraft {
  readonly text: WordsDraft
  readonly source: SourceDraft
}

export interface LineDraft {
  /** "werken, diensten"; blank is every type. */
  readonly types: string
  readonly outcome: ApplicabilityLine['outcome']
  readonly threshold: ThresholdDraft | null
  readonly duration: { readonly months: string; readonly comparator: Comparator } | null
  readonly labourShare: { readonly percentage: string; readonly comparator: Comparator } | null
  readonly source: SourceDraft
}

export interface ThresholdDraft {
  readonly amount: string
  readonly comparator: Comparator
  readonly indexed: { readonly reference: string; readonly year: string } | null
}

/** The texts of every kind, so that nothing typed is lost on the way from one kind to another. */
export interface PercentageDraft {
  readonly kind: PercentageRule['kind']
  /** `fixed` */
  readonly percentage: string
  /** `choice`: "5% of 2%" */
  readonly percentages: string
  /** `range` */
  readonly from: string
  readonly to: string
  /** `choice` and `range`: what holds where nobody chooses; blank where people have to. */
  readonly standard: string
}

export interface ObligationDraft {
  readonly percentage: PercentageDraft
  readonly isMinimum: boolean
  readonly exceptions: readonly ExceptionDraft[]
  readonly lowLabour: LowLabourDraft | null
  readonly base: ObligationBase
  readonly cap: { readonly amount: string; readonly source: SourceDraft } | null
  readonly offered: OfferedDraft | null
  readonly form: 'result' | 'best-efforts' | ''
  readonly source: SourceDraft
}

export interface ExceptionDraft {
  readonly types: string
  readonly value: { readonly amount: string; readonly comparator: Comparator } | null
  readonly percentage: PercentageDraft
  readonly source: SourceDraft
}

export interface LowLabourDraft {
  readonly below: string
  readonly percentage: string
  readonly base: LowLabourRule['base']
  readonly source: SourceDraft
}

export interface OfferedDraft {
  readonly from: string
  readonly comparator: Comparator
  readonly to: string
  readonly yearlyMinimum: boolean
  readonly source: SourceDraft
}

export interface ReportingDraft {
  readonly every: ReportingRule['every']
  readonly due: TermDraft | null
  readonly final: { readonly when: 'before-end' | 'after-end'; readonly within: TermDraft | null } | null
  readonly source: SourceDraft
}

export interface FirstContactDraft extends TermDraft {
  readonly source: SourceDraft
}

export interface PenaltyDraft {
  /** "1,5" */
  readonly factor: string
  readonly cure: { readonly within: TermDraft | null } | null
  readonly notWhenFaultless: boolean
  readonly source: SourceDraft
}

export interface MixCapDraft {
  /** "6, 7" */
  readonly blocks: string
  readonly percentage: string
  readonly source: SourceDraft
}

export interface PsoDraft {
  readonly step: string
  readonly effect: PsoEffect['effect']
  /** Only with `discount`. */
  readonly percentage: string
  readonly of: NonNullable<PsoEffect['of']> | ''
  readonly validity: NonNullable<PsoEffect['validity']> | ''
  readonly approval: boolean
  readonly source: SourceDraft
}

export interface QuestionDraft {
  readonly id: string
  readonly section: string
  readonly question: WordsDraft
  readonly chosenReading: WordsDraft
  /** What it bears on goes along as it is. */
  readonly about: OpenQuestion['about'] | null
  readonly only: OpenQuestion['only'] | null
}
