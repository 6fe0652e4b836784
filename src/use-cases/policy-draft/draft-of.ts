import type { PercentageRule, Policy, Provision, Term } from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'
import { formatsFor, type Language, ruleTexts } from '#texts'
import { dutchDay, type IsoDay } from '#time'
import { BLANK_PARTS } from './blank-parts'
import type { PercentageDraft, PolicyDraft, ProvisionDraft, QuestionDraft, SourceDraft, TermDraft } from './draft'

// Figures are typed in Dutch notation in every language: what "1,250" means may never depend on who looks.
const { roundEuro, percentage: share, number } = formatsFor('nl')
const amount = (text: string): string => roundEuro(text).replaceAll('\u00a0', ' ')

/**
 * A draft to adapt. As a `copy` it still needs a name of its own; as a `next-version` it keeps the authority and its
 * name and still needs its first day. Figures and sources are those of the policy.
 */
export function draftOf(policy: Policy, as: 'copy' | 'next-version' = 'copy', language: Language = 'nl'): PolicyDraft {
  const { obligation: rule, applicability, reporting, firstContact, penalty, overDelivery } = policy
  const isNext = as === 'next-version'
  const types = typesIn(language)
  return {
    original: policy,
    id: isNext ? policy.id : '',
    version: '',
    authority: isNext ? policy.authority : '',
    label: isNext ? policy.label : '',
    validFrom: '',
    validTo: '',
    selectedBy: policy.selectedBy ?? '',
    catalogue: policy.catalogue ?? '',
    applicability: {
      lines: applicability.lines.map((line) => ({
        types: types(line.types),
        outcome: line.outcome,
        threshold: line.threshold && {
          amount: amount(line.threshold.amount),
          comparator: line.threshold.comparator,
          indexed: line.threshold.indexed && { ...line.threshold.indexed, year: String(line.threshold.indexed.year) },
        },
        duration: line.duration && { ...line.duration, months: String(line.duration.months) },
        labourShare: line.labourShare && { ...line.labourShare, percentage: share(line.labourShare.percentage) },
        source: sourceDraft(line.source),
      })),
      deviations: applicability.deviations.map(provisionDraft),
    },
    obligation: {
      percentage: percentageDraft(rule.percentage),
      isMinimum: rule.isMinimum,
      exceptions: rule.exceptions.map((exception) => ({
        types: types(exception.types),
        value: exception.value && { ...exception.value, amount: amount(exception.value.amount) },
        percentage: percentageDraft(exception.percentage),
        source: sourceDraft(exception.source),
      })),
      lowLabour: rule.lowLabour && {
        below: share(rule.lowLabour.below),
        percentage: share(rule.lowLabour.percentage),
        base: rule.lowLabour.base,
        source: sourceDraft(rule.lowLabour.source),
      },
      base: rule.base,
      cap: rule.cap && { amount: amount(rule.cap.amount), source: sourceDraft(rule.cap.source) },
      offered: rule.offered && {
        ...rule.offered,
        from: share(rule.offered.from),
        to: share(rule.offered.to),
        source: sourceDraft(rule.offered.source),
      },
      form: rule.form ?? '',
      source: sourceDraft(rule.source),
    },
    reporting: reporting && {
      every: reporting.every,
      due: termDraft(reporting.due),
      final: reporting.final && { when: reporting.final.when, within: termDraft(reporting.final.within) },
      source: sourceDraft(reporting.source),
    },
    firstContact: firstContact && {
      count: String(firstContact.count),
      unit: firstContact.unit,
      source: sourceDraft(firstContact.source),
    },
    penalty: penalty && {
      factor: number(penalty.factor),
      cure: penalty.cure && { within: termDraft(penalty.cure.within) },
      notWhenFaultless: penalty.notWhenFaultless,
      source: sourceDraft(penalty.source),
    },
    overDelivery: overDelivery && { ...overDelivery, source: sourceDraft(overDelivery.source) },
    mixCaps: policy.mixCaps.map((cap) => ({
      blocks: cap.blocks.join(', '),
      percentage: share(cap.percentage),
      source: sourceDraft(cap.source),
    })),
    psoEffects: policy.psoEffects.map((pso) => ({
      step: pso.step,
      effect: pso.effect,
      percentage: pso.percentage === null ? '' : share(pso.percentage),
      of: pso.of ?? '',
      validity: pso.validity ?? '',
      approval: pso.approval,
      source: sourceDraft(pso.source),
    })),
    approvals: policy.approvals.map(provisionDraft),
    source: sourceDraft(policy.source),
    openQuestions: policy.openQuestions.map(questionDraft),
  }
}

function typesIn(language: Language): (types: readonly string[] | null) => string {
  const { contractType } = ruleTexts(language)
  return (types) => types?.map(contractType).join(', ') ?? ''
}

function percentageDraft(rule: PercentageRule): PercentageDraft {
  const blank: PercentageDraft = { ...BLANK_PARTS.percentage, kind: rule.kind }
  const standard = 'standard' in rule && rule.standard !== null ? share(rule.standard) : ''
  switch (rule.kind) {
    case 'fixed':
      return { ...blank, percentage: share(rule.percentage) }
    case 'choice':
      return { ...blank, percentages: rule.percentages.map((one) => share(one)).join(' of '), standard }
    case 'range':
      return { ...blank, from: share(rule.from), to: share(rule.to), standard }
    case 'not-published':
      return blank
  }
}

function sourceDraft(source: SourceRef): SourceDraft {
  const { document, section, excerpt, url = '', publishedOn = '', checkedOn } = source
  return { document, section, excerpt, url, publishedOn: dayText(publishedOn), checkedOn: dayText(checkedOn) }
}

function dayText(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? dutchDay(day as IsoDay) : day
}

function provisionDraft({ text, source }: Provision): ProvisionDraft {
  return { text, source: sourceDraft(source) }
}

function termDraft(term: Term | null): TermDraft | null {
  return term && { count: String(term.count), unit: term.unit }
}

function questionDraft({ id, section, question, chosenReading, about, only }: OpenQuestion): QuestionDraft {
  return { id, section, question, chosenReading, about: about ?? null, only: only ?? null }
}
