import { type PercentageRule, type Policy, policyRef } from '#rulebook'
import { COMMON_TYPES } from '#rules'
import type { OpenQuestion, SourceRef } from '#sources'
import { formatsFor } from './format'
import type { Language } from './language'
import { type PolicyPageTexts, policyPageTexts } from './policy-page-texts'
import { ruleTexts } from './rules-texts'

/** A policy as a page to read: every rule in words beside its source, and what the source does not say. */
export interface PolicyPage {
  readonly ref: string
  readonly title: string
  /** Version, when it holds, which date decides, which catalogue goes with it, where it comes from. */
  readonly facts: readonly string[]
  /** Of the policy as a whole. */
  readonly source: SourceRef
  readonly sections: readonly PolicySection[]
  readonly questions: readonly OpenQuestion[]
}

export interface PolicySection {
  readonly id: keyof PolicyPageTexts['headings']
  readonly heading: string
  readonly lines: readonly PolicyLine[]
}

export interface PolicyLine {
  readonly text: string
  /** Null where the line says that nothing was published. */
  readonly source: SourceRef | null
}

/** The page of a policy. Nothing is left out: what was not published is said in so many words. */
export function policyPage(policy: Policy, language: Language): PolicyPage {
  const t = policyPageTexts(language)
  const lines: Readonly<Record<PolicySection['id'], readonly PolicyLine[]>> = {
    applies: appliesLines(policy, language),
    amount: amountLines(policy, language),
    reporting: reportingLines(policy, language),
    fulfilment: fulfilmentLines(policy, language),
    pso: psoLines(policy, language),
    shortfall: shortfallLines(policy, language),
  }
  return {
    ref: policyRef(policy),
    title: policy.label,
    facts: facts(policy, t),
    source: policy.source,
    sections: ORDER.map((id) => ({ id, heading: t.headings[id], lines: lines[id] })),
    questions: policy.openQuestions,
  }
}

const ORDER: readonly PolicySection['id'][] = ['applies', 'amount', 'fulfilment', 'pso', 'reporting', 'shortfall']

/** The page as plain text, for the command line. */
export function policyPageText(page: PolicyPage, language: Language): string {
  const t = policyPageTexts(language)
  const sections = page.sections.map(({ heading, lines }) => [heading, ...lines.map(({ text }) => `  - ${text}`)])
  const questions = page.questions.map(({ section, question, chosenReading }) => {
    return `  - ${t.question({ section, question: question[language], reading: chosenReading[language] })}`
  })
  return [
    [page.title, ...page.facts.map((fact) => `  ${fact}`)],
    ...sections,
    ...(questions.length === 0 ? [] : [[t.questions, ...questions]]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function facts(policy: Policy, t: PolicyPageTexts): string[] {
  const { validFrom, validTo, selectedBy, catalogue, copiedFrom, source } = policy
  const inForce =
    validTo !== null
      ? t.facts.until({ from: validFrom, to: validTo })
      : validFrom === null
        ? t.facts.undated
        : t.facts.from(validFrom)
  return [
    t.facts.version(policyRef(policy)),
    inForce,
    selectedBy === null ? t.facts.selectedByNone : t.facts.selectedBy[selectedBy],
    catalogue === null ? t.facts.noCatalogue : t.facts.catalogue(catalogue),
    ...(copiedFrom === undefined ? [] : [t.facts.copiedFrom(copiedFrom)]),
    t.facts.source(source),
  ]
}

function appliesLines({ applicability, source }: Policy, language: Language): PolicyLine[] {
  const t = policyPageTexts(language)
  const lines = applicability.lines.map((line): PolicyLine => {
    const types = t.types(named(line.types, language))
    if (line.outcome === 'excluded') return { text: t.applies.never(types), source: line.source }
    const { threshold, duration, labourShare } = line
    const tests = [
      threshold === null ? t.applies.noThreshold : t.applies.threshold(threshold),
      ...(duration === null ? [] : [t.applies.duration(duration)]),
      ...(labourShare === null ? [] : [t.applies.labourShare(labourShare)]),
    ]
    const sentence = line.outcome === 'applies' ? t.applies.yes({ types, tests }) : t.applies.each({ types, tests })
    const indexed = threshold?.indexed ?? null
    return {
      text: [sentence, ...(indexed === null ? [] : [t.applies.indexed(indexed)])].join(' '),
      source: line.source,
    }
  })
  const covered = applicability.lines.flatMap((line) => line.types ?? COMMON_TYPES)
  const left = COMMON_TYPES.filter((type) => !covered.includes(type))
  const uncovered = left.length === 0 ? [] : [{ text: t.applies.notNamed(t.types(named(left, language))), source }]
  const deviations = applicability.deviations.map((provision) => ({
    text: t.applies.deviation(provision.text[language]),
    source: provision.source,
  }))
  return [...lines, ...uncovered, ...deviations, ...missing(t, [deviations.length === 0 && t.applies.deviations])]
}

function amountLines({ obligation }: Policy, language: Language): PolicyLine[] {
  const t = policyPageTexts(language)
  const { percentage: rule, isMinimum, base, exceptions, lowLabour, cap, offered, form, source } = obligation
  const share = shareText(rule, language)
  const general =
    share === null
      ? t.amount.unknown(base)
      : [t.amount.share({ share, base, isMinimum }), ...standard(rule, t)].join(' ')
  return [
    { text: general, source },
    ...exceptions.map((exception) => ({
      text: [
        t.amount.exception({
          types: named(exception.types, language),
          value: exception.value,
          share: shareText(exception.percentage, language) ?? t.amount.exceptionUnknown,
        }),
        ...standard(exception.percentage, t),
      ].join(' '),
      source: exception.source,
    })),
    ...(lowLabour === null ? [] : [{ text: t.amount.lowLabour(lowLabour), source: lowLabour.source }]),
    ...(offered === null ? [] : [{ text: t.amount.offered(offered), source: offered.source }]),
    ...(cap === null ? [] : [{ text: t.amount.cap(cap.amount), source: cap.source }]),
    ...(form === null ? [] : [{ text: t.amount.form[form], source }]),
    ...missing(t, [
      lowLabour === null && t.amount.missing.lowLabour,
      offered === null && t.amount.missing.offered,
      cap === null && t.amount.missing.cap,
      form === null && t.amount.missing.form,
    ]),
  ]
}

function shareText(rule: PercentageRule, language: Language): string | null {
  const { amount } = policyPageTexts(language)
  if (rule.kind === 'not-published') return null
  if (rule.kind === 'fixed') return formatsFor(language).percentage(rule.percentage)
  return rule.kind === 'choice' ? amount.choice(rule.percentages) : amount.range(rule)
}

function standard(rule: PercentageRule, { amount }: PolicyPageTexts): string[] {
  if (rule.kind === 'fixed' || rule.kind === 'not-published') return []
  return [rule.standard === null ? amount.toChoose : amount.standard(rule.standard)]
}

function fulfilmentLines({ mixCaps, approvals }: Policy, language: Language): PolicyLine[] {
  const t = policyPageTexts(language)
  return [
    ...mixCaps.map((cap) => ({ text: t.fulfilment.mixCap(cap), source: cap.source })),
    ...approvals.map(({ text, source }) => ({ text: text[language], source })),
    ...missing(t, [mixCaps.length === 0 && t.fulfilment.mixCaps, approvals.length === 0 && t.fulfilment.approvals]),
  ]
}

function psoLines({ psoEffects }: Policy, language: Language): PolicyLine[] {
  const t = policyPageTexts(language)
  return [
    ...psoEffects.map((pso) => {
      const counts = pso.effect !== 'none'
      const validity = pso.validity === null ? t.pso.validityNone : t.pso.validity[pso.validity]
      const more = [...(counts ? [validity] : []), ...(counts && pso.approval ? [t.pso.approval] : [])]
      return { text: [t.pso.effect(pso), ...more].join(' '), source: pso.source }
    }),
    ...missing(t, [psoEffects.length === 0 && t.pso.none]),
  ]
}

function reportingLines({ reporting, firstContact }: Policy, language: Language): PolicyLine[] {
  const t = policyPageTexts(language)
  const { term } = ruleTexts(language)
  const lines: PolicyLine[] = []
  if (firstContact !== null)
    lines.push({ text: t.reporting.firstContact(term(firstContact)), source: firstContact.source })
  if (reporting !== null) {
    const { every, due, final, source } = reporting
    const when = due === null ? t.reporting.dueNone : t.reporting.due(term(due))
    lines.push({
      text: every === 'end' && due === null ? t.reporting.every(every) : `${t.reporting.every(every)} ${when}`,
      source,
    })
    if (final !== null) {
      const within = final.within === null ? null : term(final.within)
      lines.push({ text: t.reporting.final({ when: final.when, within }), source })
    }
  }
  const { missing: words } = t.reporting
  return [...lines, ...missing(t, [firstContact === null && words.firstContact, reporting === null && words.reporting])]
}

function shortfallLines({ penalty, overDelivery }: Policy, language: Language): PolicyLine[] {
  const t = policyPageTexts(language)
  const lines: PolicyLine[] = []
  if (penalty !== null) {
    const { factor, cure, notWhenFaultless, source } = penalty
    const { within = null } = cure ?? {}
    lines.push({ text: t.shortfall.penalty(factor), source })
    if (cure !== null)
      lines.push({ text: t.shortfall.cure(within === null ? null : ruleTexts(language).term(within)), source })
    if (notWhenFaultless) lines.push({ text: t.shortfall.faultless, source })
  }
  if (overDelivery !== null)
    lines.push({ text: t.shortfall.surplus(overDelivery.transferable), source: overDelivery.source })
  const { penalty: formula, cure: term } = t.shortfall.missing
  return [
    ...lines,
    ...missing(t, [penalty === null && formula, penalty !== null && penalty.cure === null && term]),
    ...(overDelivery === null ? [{ text: t.shortfall.surplusNone, source: null }] : []),
  ]
}

function missing(t: PolicyPageTexts, what: readonly (string | false)[]): PolicyLine[] {
  const said = what.filter((one) => one !== false)
  return said.length === 0 ? [] : [{ text: t.notPublished(said), source: null }]
}

function named(types: readonly string[] | null, language: Language): readonly string[] | null {
  return types === null ? null : types.map(ruleTexts(language).contractType)
}
