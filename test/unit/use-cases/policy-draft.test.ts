import fc from 'fast-check'
import { euro } from '#money'
import { builtInRulebook, type DraftProblem, parsePolicy, type Policy, policyRef } from '#rulebook'
import { applicability } from '#rules'
import { BLANK_DRAFT, BLANK_PARTS, draftOf, type PolicyDraft, policyFromDraft } from '#use-cases'
import { draftProblemText } from '#texts'
import { FULL_POLICY } from '../../support/full-policy'

const book = builtInRulebook()
const options = { rulebook: book, today: '2026-11-22' as never }
const known = (id: string): Policy => {
  const found = book.policy(id)
  if (found.kind === 'unknown') throw new Error(id)
  return found.version
}
const copyOf = (policy: Policy): PolicyDraft => ({ ...draftOf(policy), authority: 'Gemeente Ons Dorp' })
const made = (draft: PolicyDraft): Policy => {
  const read = policyFromDraft(draft, options)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.policy
}
const problemsOf = (draft: PolicyDraft): readonly DraftProblem[] => {
  const read = policyFromDraft(draft, options)
  return read.ok ? [] : read.problems
}
const brief = (draft: PolicyDraft) => problemsOf(draft).map(({ path, code }) => [path, code])

describe('a copy', () => {
  it.each([...book.policies, FULL_POLICY].map((policy) => [policyRef(policy), policy] as const))(
    'of %s that only gets a name says the same, and what it was copied from',
    (ref, policy) => {
      const { id, version, authority, label, copiedFrom, validFrom, validTo, ...rules } = made(copyOf(policy))
      expect({ id, version, authority, label, copiedFrom, validFrom, validTo }).toEqual({
        id: 'gemeente-ons-dorp',
        version: 'undated',
        authority: 'Gemeente Ons Dorp',
        label: 'Gemeente Ons Dorp',
        copiedFrom: ref,
        validFrom: null,
        validTo: null,
      })
      for (const [field, value] of Object.entries(rules)) {
        const own = policy[field as keyof typeof rules]
        expect([field, withCents(value)]).toEqual([field, withCents(own)])
      }
    },
  )
})

type Change = (draft: PolicyDraft) => PolicyDraft

const duoplus = copyOf(known('duoplus'))
const full = copyOf(FULL_POLICY)
const ownSource = {
  document: 'Beleidsregel Ons Dorp',
  section: 'art. 1',
  excerpt: 'wat er staat',
  url: '',
  publishedOn: '',
  checkedOn: '',
}
/** A part in a draft changed by its path, as a form does. */
function put(path: string, value: unknown): Change {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.')
  const at = (node: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return value
    if (Array.isArray(node))
      return node.map((item, index) => (String(index) === step ? at(item, rest) : (item as unknown)))
    return { ...(node as object), [step]: at((node as Record<string, unknown>)[step], rest) }
  }
  return (draft) => at(draft, steps) as PolicyDraft
}
const withAll = (draft: PolicyDraft, ...changes: readonly Change[]) =>
  changes.reduce((now, change) => change(now), draft)
const LINE = 'applicability.lines[0]'
const threshold = (typed: string) =>
  withAll(duoplus, put(`${LINE}.threshold.amount`, typed), put(`${LINE}.source`, ownSource))

describe('what people type', () => {
  it.each([
    ['€ 215.000', '215000.00'],
    ['215000', '215000.00'],
    ['215.000,5', '215000.50'],
    ['€ 215.000,-', '215000.00'],
    ['0', '0.00'],
  ])('the amount %s is %s', (typed, amount) => {
    expect(made(threshold(typed)).applicability.lines[0]?.threshold?.amount).toBe(amount)
  })

  it.each([
    ['', 'missing'],
    ['veel', 'not-an-amount'],
    ['-5', 'not-an-amount'],
    ['1,234', 'not-an-amount'],
    ['€ 215,000', 'not-an-amount'],
    ['5%', 'not-an-amount'],
    ['1000000000000', 'not-an-amount'],
  ])('the amount „%s” is refused: %s', (typed, code) => {
    expect(brief(threshold(typed))).toEqual([[`${LINE}.threshold.amount`, code]])
  })

  const percentage = (typed: string) =>
    withAll(
      duoplus,
      put('obligation.percentage', { ...BLANK_PARTS.percentage, kind: 'fixed', percentage: typed }),
      put('obligation.source', ownSource),
    )
  it.each([
    ['5%', '5'],
    ['5', '5'],
    ['2,5 %', '2.5'],
    ['0,05%', '0.05'],
    ['100', '100'],
    ['0', '0'],
  ])('the percentage %s is %s', (typed, share) => {
    expect(made(percentage(typed)).obligation.percentage).toEqual({ kind: 'fixed', percentage: share })
  })

  it.each([
    ['', 'missing', ''],
    ['vijf', 'not-a-percentage', ''],
    ['101%', 'not-a-percentage', ''],
    ['-1%', 'not-a-percentage', ''],
    ['0,05', 'percentage-unclear', '5'],
    ['0,025', 'percentage-unclear', '2.5'],
  ])('the percentage „%s” is refused: %s', (typed, code, expected) => {
    expect(problemsOf(percentage(typed))).toEqual([
      { path: 'obligation.percentage.percentage', code, found: typed, expected },
    ])
  })

  it.each([
    ['5% of 2%', ['5', '2']],
    ['5%, 2,5%', ['5', '2.5']],
    ['5%,2,5%', ['5', '2.5']],
    ['2; 5; 7', ['2', '5', '7']],
    ['2 or 5', ['2', '5']],
  ])('the choice %s is %j', (typed, percentages) => {
    const rule = { ...BLANK_PARTS.percentage, kind: 'choice' as const, percentages: typed }
    const draft = withAll(duoplus, put('obligation.percentage', rule), put('obligation.source', ownSource))
    expect(made(draft).obligation.percentage).toEqual({ kind: 'choice', percentages, standard: null })
  })

  it.each([
    ['', null],
    ['werken', ['works']],
    ['Werk, dienst en levering', ['works', 'services', 'supplies']],
    ['diensten; subsidie voor sport', ['services', 'subsidie voor sport']],
    ['services, diensten', ['services']],
  ])('the types „%s” are %j', (typed, types) => {
    const draft = withAll(duoplus, put(`${LINE}.types`, typed), put(`${LINE}.source`, ownSource))
    expect(made(draft).applicability.lines[0]?.types).toEqual(types)
  })

  it('days are days, in any way people write them', () => {
    const draft = withAll(
      duoplus,
      put('validFrom', '1-1-2027'),
      put('validTo', '31 december 2028'),
      put('source', { ...ownSource, publishedOn: '12-2026', checkedOn: '22-11-2026' }),
    )
    expect(made(draft)).toMatchObject({
      version: '2027-01-01',
      validFrom: '2027-01-01',
      validTo: '2028-12-31',
      source: { publishedOn: '2026-12', checkedOn: '2026-11-22' },
    })
  })

  it('a source that names no day of checking was checked today', () => {
    expect(made(withAll(duoplus, put('source', ownSource))).source.checkedOn).toBe('2026-11-22')
  })

  it('words without English are the Dutch ones in both', () => {
    const draft = withAll(duoplus, put('approvals', [{ text: { nl: 'Eerst vragen.', en: ' ' }, source: ownSource }]))
    expect(made(draft).approvals[0]?.text).toEqual({ nl: 'Eerst vragen.', en: 'Eerst vragen.' })
  })

  it('the notation is Dutch in every language; types speak the language', () => {
    const { lines } = draftOf(FULL_POLICY, 'copy', 'en').applicability
    expect(lines.map(({ types, threshold: limit }) => [types, limit?.amount ?? null])).toEqual([
      ['works', '€ 225.000'],
      ['services, subsidie', '€ 215.000,50'],
      ['vergunning', null],
    ])
  })
})

describe('every field that cannot stay as it is', () => {
  it.each<[string, PolicyDraft, string, string]>([
    ['no name at all', put('authority', ' ')(duoplus), 'authority', 'missing'],
    ['a name with capitals', put('id', 'Ons Dorp')(duoplus), 'id', 'not-an-id'],
    ['a version with a plus', put('version', '1+1')(duoplus), 'version', 'not-an-id'],
    ['a built-in name without a day', put('id', 'hengelo')(duoplus), 'id', 'name-taken'],
    [
      'a version that exists',
      withAll(
        duoplus,
        put('id', 'hengelo'),
        put('version', 'undated'),
        put('validFrom', '01-01-2027'),
        put('source', ownSource),
      ),
      'version',
      'version-taken',
    ],
    ['a day that is none', put('validFrom', '31-02-2026')(duoplus), 'validFrom', 'not-a-day'],
    [
      'an end before its start',
      withAll(duoplus, put('validFrom', '01-01-2027'), put('validTo', '31-12-2026'), put('source', ownSource)),
      'validTo',
      'dates-reversed',
    ],
    ['a catalogue nobody knows', put('catalogue', 'utrech')(duoplus), 'catalogue', 'catalogue-unknown'],
    ['no line', put('applicability.lines', [])(duoplus), 'applicability.lines', 'missing'],
    ['half a month', put(`${LINE}.duration.months`, '6,5')(full), `${LINE}.duration.months`, 'out-of-range'],
    ['no number of months', put(`${LINE}.duration.months`, 'zes')(full), `${LINE}.duration.months`, 'not-a-number'],
    [
      'a year before our time',
      put('applicability.lines[1].threshold.indexed.year', '1999')(full),
      'applicability.lines[1].threshold.indexed.year',
      'out-of-range',
    ],
    [
      'a range the wrong way round',
      put('obligation.percentage.from', '6%')(full),
      'obligation.percentage.to',
      'order-reversed',
    ],
    [
      'a standard outside the range',
      put('obligation.percentage.standard', '7%')(full),
      'obligation.percentage.standard',
      'standard-not-named',
    ],
    [
      'a choice without choices',
      put('obligation.exceptions[0].percentage.percentages', ' ')(full),
      'obligation.exceptions[0].percentage.percentages',
      'missing',
    ],
    [
      'an offer the wrong way round',
      put('obligation.offered.from', '9%')(full),
      'obligation.offered.to',
      'order-reversed',
    ],
    ['a term of no days', put('firstContact.count', '0')(full), 'firstContact.count', 'out-of-range'],
    ['a factor below nothing', put('penalty.factor', '-1')(full), 'penalty.factor', 'out-of-range'],
    ['a cap without blocks', put('mixCaps[0].blocks', '')(full), 'mixCaps[0].blocks', 'missing'],
    ['a discount without percentage', put('psoEffects[0].percentage', '')(full), 'psoEffects[0].percentage', 'missing'],
    [
      'a source without excerpt',
      put('obligation.cap.source.excerpt', '')(full),
      'obligation.cap.source.excerpt',
      'missing',
    ],
    ['a link to a file', put('penalty.source.url', 'c:\\beleid.pdf')(full), 'penalty.source.url', 'not-a-link'],
    [
      'a question without reading',
      put('openQuestions[0].chosenReading.nl', '')(full),
      'openQuestions[0].chosenReading.nl',
      'missing',
    ],
    [
      'a very long text',
      put('openQuestions[0].question.nl', 'x'.repeat(4_001))(full),
      'openQuestions[0].question.nl',
      'too-long',
    ],
    [
      'very many types',
      put(`${LINE}.types`, Array.from({ length: 51 }, (_, at) => `soort ${String(at)}`).join(', '))(full),
      `${LINE}.types`,
      'too-many',
    ],
  ])('%s', (_name, draft, path, code) => {
    expect(brief(draft)).toContainEqual([path, code])
    for (const problem of problemsOf(draft)) {
      for (const language of ['nl', 'en'] as const) expect(draftProblemText(problem, language)).toMatch(/^[A-Z].*\.$/s)
    }
  })

  it('is told at once, each field one time', () => {
    const paths = problemsOf(BLANK_DRAFT).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        'authority',
        `${LINE}.threshold.amount`,
        `${LINE}.source.document`,
        `${LINE}.source.section`,
        `${LINE}.source.excerpt`,
        'obligation.percentage.percentage',
        'source.document',
      ]),
    )
  })
})

describe('a figure that was changed', () => {
  it.each<[string, PolicyDraft, string]>([
    ['a threshold', put(`${LINE}.threshold.amount`, '€ 215.000')(full), LINE],
    ['boven instead of vanaf', put(`${LINE}.threshold.comparator`, 'from')(full), LINE],
    ['a type more', put(`${LINE}.types`, 'werken, leveringen')(full), LINE],
    ['another outcome', put(`${LINE}.outcome`, 'decided-each')(full), LINE],
    ['a duration left out', put(`${LINE}.duration`, null)(full), LINE],
    ['a percentage', put('obligation.percentage.to', '6%')(full), 'obligation'],
    ['a minimum', put('obligation.isMinimum', false)(full), 'obligation'],
    ['an exception', put('obligation.exceptions[2].percentage.percentage', '2%')(full), 'obligation.exceptions[2]'],
    ['low labour', put('obligation.lowLabour.below', '50%')(full), 'obligation.lowLabour'],
    ['a cap', put('obligation.cap.amount', '€ 400.000')(full), 'obligation.cap'],
    ['an offer', put('obligation.offered.yearlyMinimum', false)(full), 'obligation.offered'],
    ['reporting', put('reporting.every', 'month')(full), 'reporting'],
    ['first contact', put('firstContact.unit', 'weeks')(full), 'firstContact'],
    ['a penalty', put('penalty.factor', '2')(full), 'penalty'],
    ['a surplus', put('overDelivery.transferable', false)(full), 'overDelivery'],
    ['a mix cap', put('mixCaps[0].percentage', '40%')(full), 'mixCaps[0]'],
    ['a PSO step', put('psoEffects[0].percentage', '15%')(full), 'psoEffects[0]'],
    [
      'a figure in an approval',
      put('approvals[0].text.nl', 'Inkoop boven 500 euro telt na goedkeuring.')(full),
      'approvals[0]',
    ],
  ])('needs a source of its own: %s', (_name, draft, part) => {
    expect(brief(draft)).toEqual([[`${part}.source.excerpt`, 'own-source-needed']])
    expect(brief(put(`${part}.source`, ownSource)(draft))).toEqual([])
    // A fresh day or link is no source of its own.
    expect(brief(put(`${part}.source.checkedOn`, '23-11-2026')(draft))).toHaveLength(1)
  })

  it('needs a source for the day from which it holds', () => {
    expect(brief(put('validFrom', '01-01-2028')(duoplus))).toEqual([['source.excerpt', 'own-source-needed']])
    expect(brief(put('selectedBy', 'award')(duoplus))).toEqual([['source.excerpt', 'own-source-needed']])
  })

  it('may not borrow another source of the copied policy', () => {
    const borrowed = withAll(full, put(`${LINE}.threshold.amount`, '1'), put(`${LINE}.source`, full.obligation.source))
    expect(brief(borrowed)).toEqual([[`${LINE}.source.excerpt`, 'own-source-needed']])
  })

  it.each<[string, PolicyDraft]>([
    ['typed anew in another notation', put(`${LINE}.threshold.amount`, '225000,00')(full)],
    ['moved to another place', put('applicability.lines', [...full.applicability.lines].reverse())(full)],
    ['left out whole', put('applicability.lines', full.applicability.lines.slice(0, 1))(full)],
    ['worded better', put('approvals[0].text.nl', 'Inkoop telt pas als die is goedgekeurd.')(full)],
    ['an open question less', put('openQuestions', [])(full)],
  ])('needs none where nothing was changed: %s', (_name, draft) => {
    expect(brief(draft)).toEqual([])
  })
})

describe('what a policy of one’s own leaves open by itself', () => {
  const line = { ...BLANK_PARTS.line, source: ownSource }
  const indexed = {
    amount: '€ 220.000',
    comparator: 'from' as const,
    indexed: { reference: 'prijspeil', year: '2026' },
  }
  const policyWith = (...lines: readonly PolicyDraft['applicability']['lines'][number][]) =>
    made(withAll(duoplus, put('applicability.lines', lines), put('openQuestions', [])))

  it('is a question where a threshold moves with a reference, shown near that amount alone', () => {
    const policy = policyWith(
      { ...line, types: 'diensten', threshold: indexed },
      { ...line, threshold: { ...indexed, indexed: null } },
    )
    expect(policy.openQuestions.map(({ id, about, only, section }) => [id, about, only?.types, section])).toEqual([
      ['indexed', ['indexed-threshold'], ['services'], 'art. 1'],
    ])
    const shown = (amount: number) => {
      const facts = { value: euro(amount), type: 'dienst', durationMonths: null, labourCost: null, percentage: null }
      return applicability(facts, policy).openQuestions.length
    }
    expect([198_000, 242_000, 197_999.99, 242_000.01].map(shown)).toEqual([1, 1, 0, 0])
  })

  it('is a question for each line without a threshold, unless that line never applies', () => {
    const policy = policyWith(
      { ...line, types: 'werken', threshold: null },
      { ...line, types: 'diensten', threshold: null },
      { ...line, threshold: null, outcome: 'excluded' },
    )
    expect(policy.openQuestions.map(({ id, only }) => [id, only?.types])).toEqual([
      ['no-threshold', ['works']],
      ['no-threshold-2', ['services']],
    ])
  })

  it('is not asked twice: what the policy asks already stays the only question', () => {
    expect(made(copyOf(known('den-haag'))).openQuestions).toEqual(known('den-haag').openQuestions)
    expect(made(copyOf(known('utrecht'))).openQuestions).toEqual(known('utrecht').openQuestions)
  })
})

describe('whatever is typed anywhere', () => {
  const leaves = (node: unknown, path: string): string[] => {
    if (typeof node === 'string') return [path]
    if (typeof node !== 'object' || node === null) return []
    const step = (key: string) => (Array.isArray(node) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`)
    return Object.entries(node).flatMap(([key, value]) => (key === 'original' ? [] : leaves(value, step(key))))
  }
  // What is chosen from a list never holds anything else.
  const chosen =
    /(?:kind|unit|comparator|outcome|every|when|base|form|effect|of|validity|selectedBy|about\[\d+\]|only\.types\[\d+\])$/
  const typed = leaves(full, '').filter((path) => !chosen.test(path))
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '',
      '€ 1.000',
      '5%',
      '0,5',
      '-1',
      '1e400',
      'NaN',
      '31-12-2026',
      '__proto__',
      '=1+1',
      '2026',
      ' of ',
    ),
  )

  it('gives a policy or a sentence at a field that is there, never an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...typed), words), { maxLength: 6 }), (edits) => {
        const draft = withAll(full, ...edits.map(([path, text]) => put(path, text)))
        const read = policyFromDraft(draft, options)
        if (read.ok) return expect(parsePolicy(read.policy)).toEqual({ ok: true, value: read.policy })
        expect(read.problems.length).toBeGreaterThan(0)
        for (const problem of read.problems) {
          expect(typed).toContain(problem.path)
          for (const language of ['nl', 'en'] as const)
            expect(draftProblemText(problem, language)).not.toMatch(/undefined|null|NaN(?!”|")|\[object/)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('a policy made of a draft is again that draft', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...typed), words), { maxLength: 3 }), (edits) => {
        const read = policyFromDraft(withAll(full, ...edits.map(([path, text]) => put(path, text))), options)
        if (!read.ok) return
        const again = policyFromDraft(
          {
            ...draftOf(read.policy, 'next-version'),
            id: 'x',
            original: FULL_POLICY,
            validFrom: read.policy.validFrom ?? '',
            validTo: read.policy.validTo ?? '',
          },
          options,
        )
        if (!again.ok) throw new Error(JSON.stringify(again.problems))
        expect({ ...again.policy, id: read.policy.id, version: read.policy.version }).toEqual(read.policy)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a next version', () => {
  it('keeps the name and needs its first day', () => {
    const rulebook = book.with({ policies: [FULL_POLICY] })
    const next = draftOf(FULL_POLICY, 'next-version')
    const read = (draft: PolicyDraft) => policyFromDraft(draft, { ...options, rulebook })
    const dated = withAll(next, put('validFrom', '01-01-2028'), put('source', ownSource))
    expect(read(dated)).toMatchObject({
      ok: true,
      policy: { id: 'modelstad', version: '2028-01-01', label: 'Gemeente Modelstad' },
    })
    const sameDay = withAll(next, put('validFrom', '01-01-2026'))
    expect(read(sameDay)).toMatchObject({ ok: false, problems: [{ path: 'id', code: 'name-taken' }] })
  })
})

function withCents(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .replace(/("amount":"\d+)"/g, '$1.00"')
      .replace(/(\.\d\d)\.00"/g, '$1"'),
  )
}
