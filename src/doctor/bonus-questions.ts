import { about, type Doubts, option, question, valueCell } from './ask'
import { oversizedBonuses } from './plausibility'
import type { ImportQuestion } from './proposal'

export function largeBonuses({ drafts }: Doubts): ImportQuestion[] {
  return oversizedBonuses(drafts).map((draft) =>
    question(
      'bonus-larger-than-base',
      valueCell(draft),
      [draft.block.code],
      { ...about(draft), amount: draft.block.value.amount ?? '' },
      [option('keep-as-published'), option('no-value', [{ block: draft.block.code, value: { kind: 'unknown' } }])],
    ),
  )
}

export function bonusScopes({ drafts, scopes }: Doubts): ImportQuestion[] {
  const questions: ImportQuestion[] = []
  const jobs = drafts
    .filter(({ block }) => block.role === 'base' && block.value.kind === 'perFteYear')
    .map(({ block }) => block.code)
  const silent = drafts.filter((_, index) => ['not-published', 'not-found'].includes(scopes[index]?.because ?? ''))
  const firstSilent = silent[0]
  if (firstSilent !== undefined) {
    const codes = silent.map(({ block }) => block.code)
    questions.push(
      question(
        'bonus-scope-unclear',
        valueCell(firstSilent),
        codes,
        { ...about(firstSilent), codes: codes.join(', '), because: 'not-published' },
        [
          option('stands-on-jobs', [], { codes: jobs.join(', ') }),
          option(
            'no-value',
            codes.map((block) => ({ block, value: { kind: 'unknown' } })),
          ),
        ],
      ),
    )
  }
  drafts.forEach((draft, index) => {
    const scope = scopes[index]
    if (scope === undefined || scope.others.length === 0) return
    const standsOn = scope.standsOn as readonly string[]
    questions.push(
      question(
        'bonus-scope-unclear',
        valueCell(draft),
        [draft.block.code],
        { ...about(draft), codes: standsOn.join(', '), because: scope.because ?? '' },
        [
          option('stands-on', [], { codes: standsOn.join(', ') }, { id: 'stands-on-1' }),
          ...scope.others.map((other, order) =>
            other === 'jobs'
              ? option('stands-on-jobs', [{ block: draft.block.code, standsOn: 'jobs' }], { codes: jobs.join(', ') })
              : option(
                  'stands-on',
                  [{ block: draft.block.code, standsOn: other }],
                  { codes: other.join(', ') },
                  { id: `stands-on-${String(order + 2)}` },
                ),
          ),
        ],
      ),
    )
  })
  return questions
}

export function bonusStacking({ drafts }: Doubts): ImportQuestion[] {
  const tiers = drafts.filter(({ block }) => block.exclusiveGroup !== null)
  const first = tiers[0]
  if (first === undefined) return []
  const codes = tiers.map(({ block }) => block.code)
  return [
    question('bonus-stacking-unclear', valueCell(first), codes, { codes: codes.join(', '), label: first.block.label }, [
      option('exclusive', [], { codes: codes.join(', ') }),
      option(
        'cumulative',
        codes.map((block) => ({ block, exclusiveGroup: null })),
        { codes: codes.join(', ') },
      ),
    ]),
  ]
}

/** One question for all discounts: the source names a base ("arbeidscomponent") that it never defines. */
export function discountBase({ drafts }: Doubts): ImportQuestion[] {
  const discounts = drafts.filter(({ block }) => block.role === 'discount')
  const first = discounts[0]
  if (first === undefined) return []
  const codes = discounts.map(({ block }) => block.code)
  const named = /korting op (?:de |het )?([\p{L}-]+)/iu.exec(first.row.value)?.[1] ?? ''
  return [
    question(
      'discount-base-unclear',
      valueCell(first),
      codes,
      { ...about(first), codes: codes.join(', '), base: named },
      [
        option('accept', [], { base: named }),
        option(
          'no-value',
          codes.map((block) => ({ block, value: { kind: 'unknown' } })),
        ),
      ],
    ),
  ]
}
