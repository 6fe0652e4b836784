import type {
  ExceptionDraft,
  LineDraft,
  ObligationDraft,
  PercentageDraft,
  PolicyDraft,
  ProvisionDraft,
  PsoDraft,
  QuestionDraft,
  ReportingDraft,
  SourceDraft,
  TermDraft,
} from './draft'
import type { TypedFields } from './typed-fields'

/** A draft as the JSON of a policy. Names and today's day are settled by whoever asks. */
export function draftJson(draft: PolicyDraft, fields: TypedFields, today: string) {
  const { reporting, firstContact, penalty, overDelivery } = draft
  const authority = fields.text(draft.authority, 'authority')
  const source = (typed: SourceDraft, path: string) => sourceJson(typed, `${path}.source`, fields, today)
  const provision = ({ text, source: own }: ProvisionDraft, path: string) => ({
    text: fields.words(text, `${path}.text`),
    source: source(own, path),
  })
  return {
    authority,
    label: draft.label.trim() === '' ? authority : draft.label.trim(),
    validFrom: fields.day(draft.validFrom, 'validFrom'),
    validTo: fields.day(draft.validTo, 'validTo'),
    selectedBy: orNull(draft.selectedBy),
    catalogue: orNull(draft.catalogue.trim().toLowerCase()),
    applicability: {
      lines: draft.applicability.lines.map((line, at) => {
        const path = `applicability.lines[${String(at)}]`
        return { ...lineJson(line, path, fields), source: source(line.source, path) }
      }),
      deviations: draft.applicability.deviations.map((one, at) =>
        provision(one, `applicability.deviations[${String(at)}]`),
      ),
    },
    obligation: obligationJson(draft.obligation, fields, source),
    reporting: reporting && { ...reportingJson(reporting, fields), source: source(reporting.source, 'reporting') },
    firstContact: firstContact && {
      ...termJson(firstContact, 'firstContact', fields),
      source: source(firstContact.source, 'firstContact'),
    },
    penalty: penalty && {
      factor: fields.factor(penalty.factor, 'penalty.factor'),
      cure: penalty.cure && { within: termOrNull(penalty.cure.within, 'penalty.cure.within', fields) },
      notWhenFaultless: penalty.notWhenFaultless,
      source: source(penalty.source, 'penalty'),
    },
    overDelivery: overDelivery && {
      transferable: overDelivery.transferable,
      source: source(overDelivery.source, 'overDelivery'),
    },
    mixCaps: draft.mixCaps.map((cap, at) => {
      const path = `mixCaps[${String(at)}]`
      return {
        blocks: fields.list(cap.blocks, `${path}.blocks`),
        percentage: fields.percentage(cap.percentage, `${path}.percentage`),
        source: source(cap.source, path),
      }
    }),
    psoEffects: draft.psoEffects.map((pso, at) => {
      const path = `psoEffects[${String(at)}]`
      return { ...psoJson(pso, path, fields), source: source(pso.source, path) }
    }),
    approvals: draft.approvals.map((one, at) => provision(one, `approvals[${String(at)}]`)),
    source: sourceJson(draft.source, 'source', fields, today),
    openQuestions: draft.openQuestions.map((one, at) => questionJson(one, `openQuestions[${String(at)}]`, at, fields)),
  }
}

export type DraftJson = ReturnType<typeof draftJson>

function orNull<T extends string>(chosen: T): T | null {
  return chosen === '' ? null : chosen
}

function sourceJson(typed: SourceDraft, path: string, fields: TypedFields, today: string) {
  const url = typed.url.trim()
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) fields.refuse(`${path}.url`, 'not-a-link', url)
  const publishedOn = fields.period(typed.publishedOn, `${path}.publishedOn`)
  return {
    document: fields.text(typed.document, `${path}.document`),
    section: fields.text(typed.section, `${path}.section`),
    excerpt: fields.text(typed.excerpt, `${path}.excerpt`),
    ...(url !== '' && { url }),
    ...(publishedOn !== undefined && { publishedOn }),
    checkedOn: fields.day(typed.checkedOn, `${path}.checkedOn`) ?? today,
  }
}

function lineJson({ types, outcome, threshold, duration, labourShare }: LineDraft, path: string, fields: TypedFields) {
  // Where social return never applies there is nothing to test.
  if (outcome === 'excluded')
    return { types: fields.types(types), outcome, threshold: null, duration: null, labourShare: null }
  return {
    types: fields.types(types),
    outcome,
    threshold: threshold && {
      amount: fields.amount(threshold.amount, `${path}.threshold.amount`),
      comparator: threshold.comparator,
      indexed: threshold.indexed && {
        reference: fields.text(threshold.indexed.reference, `${path}.threshold.indexed.reference`),
        year: fields.whole(threshold.indexed.year, `${path}.threshold.indexed.year`, 2000, 2100),
      },
    },
    duration: duration && {
      months: fields.whole(duration.months, `${path}.duration.months`, 1, 600),
      comparator: duration.comparator,
    },
    labourShare: labourShare && {
      percentage: fields.percentage(labourShare.percentage, `${path}.labourShare.percentage`),
      comparator: labourShare.comparator,
    },
  }
}

type ReadSource = (typed: SourceDraft, path: string) => ReturnType<typeof sourceJson>

function obligationJson(rule: ObligationDraft, fields: TypedFields, source: ReadSource) {
  const { lowLabour, cap, offered } = rule
  return {
    percentage: percentageJson(rule.percentage, 'obligation.percentage', fields),
    isMinimum: rule.isMinimum,
    exceptions: rule.exceptions.map((exception, at) => {
      const path = `obligation.exceptions[${String(at)}]`
      return { ...exceptionJson(exception, path, fields), source: source(exception.source, path) }
    }),
    lowLabour: lowLabour && {
      below: fields.percentage(lowLabour.below, 'obligation.lowLabour.below'),
      percentage: fields.percentage(lowLabour.percentage, 'obligation.lowLabour.percentage'),
      base: lowLabour.base,
      source: source(lowLabour.source, 'obligation.lowLabour'),
    },
    base: rule.base,
    cap: cap && {
      amount: fields.amount(cap.amount, 'obligation.cap.amount'),
      source: source(cap.source, 'obligation.cap'),
    },
    offered: offered && {
      from: fields.percentage(offered.from, 'obligation.offered.from'),
      comparator: offered.comparator,
      to: fields.percentage(offered.to, 'obligation.offered.to'),
      yearlyMinimum: offered.yearlyMinimum,
      source: source(offered.source, 'obligation.offered'),
    },
    form: orNull(rule.form),
    source: source(rule.source, 'obligation'),
  }
}

function exceptionJson({ types, value, percentage }: ExceptionDraft, path: string, fields: TypedFields) {
  return {
    types: fields.types(types),
    value: value && { amount: fields.amount(value.amount, `${path}.value.amount`), comparator: value.comparator },
    percentage: percentageJson(percentage, `${path}.percentage`, fields),
  }
}

function percentageJson(rule: PercentageDraft, path: string, fields: TypedFields) {
  const { kind } = rule
  const standard = () => (rule.standard.trim() === '' ? null : fields.percentage(rule.standard, `${path}.standard`))
  switch (kind) {
    case 'fixed':
      return { kind, percentage: fields.percentage(rule.percentage, `${path}.percentage`) }
    case 'choice':
      return { kind, percentages: fields.percentages(rule.percentages, `${path}.percentages`), standard: standard() }
    case 'range': {
      const from = fields.percentage(rule.from, `${path}.from`)
      return { kind, from, to: fields.percentage(rule.to, `${path}.to`), standard: standard() }
    }
    case 'not-published':
      return { kind }
  }
}

function reportingJson({ every, due, final }: ReportingDraft, fields: TypedFields) {
  return {
    every,
    due: termOrNull(due, 'reporting.due', fields),
    final: final && { when: final.when, within: termOrNull(final.within, 'reporting.final.within', fields) },
  }
}

function termJson({ count, unit }: TermDraft, path: string, fields: TypedFields) {
  return { count: fields.whole(count, `${path}.count`, 1, 366), unit }
}

function termOrNull(term: TermDraft | null, path: string, fields: TypedFields) {
  return term && termJson(term, path, fields)
}

function psoJson({ step, effect, percentage, of, validity, approval }: PsoDraft, path: string, fields: TypedFields) {
  return {
    step: fields.text(step, `${path}.step`),
    effect,
    percentage: effect === 'discount' ? fields.percentage(percentage, `${path}.percentage`) : null,
    of: orNull(of),
    validity: orNull(validity),
    approval,
  }
}

function questionJson(typed: QuestionDraft, path: string, at: number, fields: TypedFields) {
  const { about, only } = typed
  return {
    id: typed.id.trim() === '' ? `question-${String(at + 1)}` : typed.id.trim(),
    ...(about !== null && { about }),
    ...(only !== null && { only }),
    section: fields.text(typed.section, `${path}.section`),
    question: fields.words(typed.question, `${path}.question`),
    chosenReading: fields.words(typed.chosenReading, `${path}.chosenReading`),
  }
}
