import type { Block, BlockCatalogue, BlockValueRule } from '#rulebook'
import { type Draft, type TableFacts, valueRuleOf } from './draft-block'
import type { FoundTable } from './find-tables'
import { marksIn, withoutMark } from './footnotes'
import { groupsIn } from './groups'
import { oneLine } from './plain-text'
import { inversions, oversizedBonuses, repeatedLabels, typoIn } from './plausibility'
import type { BlockChange, ImportOption, ImportQuestion, OptionCode, QuestionCode } from './proposal'
import type { Scope } from './scopes'
import { hasUnknownUnit, unitIn } from './read-unit'
import { gridCell } from './source-grid'
import type { ReadRows } from './table-rows'

export interface Doubts {
  readonly catalogue: BlockCatalogue
  readonly drafts: readonly Draft[]
  readonly scopes: readonly Scope[]
  readonly tables: readonly FoundTable[]
  readonly facts: readonly TableFacts[]
  readonly read: readonly ReadRows[]
  readonly markNotes: ReadonlyMap<string, string>
}

/** Every doubt as a question: what decides amounts first, then what the version is called, then the small print. */
export function allQuestions(doubts: Doubts): ImportQuestion[] {
  return [
    ...valueColumns(doubts),
    ...notUnderstood(doubts),
    ...blankValues(doubts),
    ...levels(doubts),
    ...brokenRows(doubts),
    ...looseAmounts(doubts),
    ...noteBonuses(doubts),
    ...alternatives(doubts),
    ...units(doubts),
    ...longerWorthLess(doubts),
    ...largeBonuses(doubts),
    ...limitsByAgreement(doubts),
    ...noLimits(doubts),
    ...bonusScopes(doubts),
    ...bonusStacking(doubts),
    ...discountBase(doubts),
    ...hoursNorm(doubts),
    ...validFrom(doubts),
    ...duplicateCodes(doubts),
    ...duplicateLabels(doubts),
    ...blankCodes(doubts),
    ...typos(doubts),
    ...footnotesWithoutText(doubts),
  ]
}

function question(
  code: QuestionCode,
  cell: string,
  blocks: readonly string[],
  params: Readonly<Record<string, string>>,
  options: readonly ImportOption[],
  extra: { readonly about?: string; readonly free?: ImportQuestion['free']; readonly proposal?: string } = {},
): ImportQuestion {
  const id = `${code}:${cell}${extra.about === undefined ? '' : `:${extra.about}`}`
  const proposal = extra.proposal ?? options[0]?.id ?? ''
  return { id, code, cell, blocks, params, options, proposal, ...(extra.free !== undefined && { free: extra.free }) }
}

function option(
  code: OptionCode,
  changes: readonly BlockChange[] = [],
  params: Readonly<Record<string, string>> = {},
  extra: { readonly id?: string; readonly catalogue?: ImportOption['catalogue'] } = {},
): ImportOption {
  return { id: extra.id ?? code, code, params, changes, ...(extra.catalogue && { catalogue: extra.catalogue }) }
}

function valueCell({ block }: Draft): string {
  return block.source.cell
}

function about(draft: Draft): Record<string, string> {
  return { block: draft.block.code, label: draft.block.label, text: oneLine(draft.row.value) }
}

function headerCell(table: FoundTable | undefined, drafts: readonly Draft[]): string {
  if (table?.header) return gridCell(table.header.row, table.columns.value)
  return drafts[0] === undefined ? 'A1' : valueCell(drafts[0])
}

function valueColumns({ tables, drafts, facts }: Doubts): ImportQuestion[] {
  return tables.flatMap((table, index) =>
    table.columns.otherValues.length === 0
      ? []
      : [
          question(
            'value-column-unclear',
            headerCell(table, drafts),
            drafts.filter((draft) => draft.table === index).map(({ block }) => block.code),
            {
              column: oneLine(table.header?.cells[table.columns.value] ?? ''),
              count: String(table.columns.otherValues.length + 1),
            },
            [
              option('accept', [], { column: oneLine(table.header?.cells[table.columns.value] ?? '') }),
              ...table.columns.otherValues.map((column) =>
                option(
                  'take-column',
                  drafts
                    .filter((draft) => draft.table === index && draft.level === null && !draft.fromNote)
                    .map((draft) => {
                      const other = draft.row.otherValues.find((value) => value.column === column)
                      return {
                        block: draft.block.code,
                        value: valueRuleOf(other?.text ?? '', draft.row, facts[index] as TableFacts),
                      }
                    }),
                  { column: oneLine(table.header?.cells[column] ?? '') },
                  { id: `take-column-${String(column + 1)}` },
                ),
              ),
            ],
          ),
        ],
  )
}

function notUnderstood({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block, reading } = draft
    if (block.value.kind !== 'unknown' || reading.kind === 'blank') return []
    if (reading.kind === 'discount' && draft.row.joined.length > 0) return []
    const candidates =
      reading.kind === 'not-understood'
        ? reading.candidates
        : reading.kind === 'amounts'
          ? reading.amounts.map(({ amount }) => amount)
          : []
    return [
      question(
        'value-not-understood',
        valueCell(draft),
        [block.code],
        about(draft),
        [
          option('no-value'),
          ...readings(draft, candidates),
          option('agreed', [{ block: block.code, value: { kind: 'agreed' } }]),
        ],
        { free: 'amount' },
      ),
    ]
  })
}

/** The amounts a cell could mean, in the unit its words name; in every unit where we do not know the one they name. */
function readings({ block, row }: Draft, candidates: readonly string[]): ImportOption[] {
  const words = `${row.value} ; ${row.details}`
  const kinds = hasUnknownUnit(words) ? UNIT_CHOICES.slice(1) : [unitIn(words) ?? unitIn(block.label) ?? 'perFteYear']
  return [...new Set(candidates)].flatMap((amount) =>
    kinds.map((kind) =>
      option(
        'per-unit',
        [{ block: block.code, value: { kind, amount } }],
        { kind, amount },
        { id: `${kind}-${amount}` },
      ),
    ),
  )
}

function blankValues({ drafts }: Doubts): ImportQuestion[] {
  let above: Draft | null = null
  const questions: ImportQuestion[] = []
  for (const draft of drafts) {
    if (draft.reading.kind !== 'blank') {
      if (!draft.fromNote && draft.block.value.kind !== 'unknown') above = draft
      continue
    }
    const { block } = draft
    const options: ImportOption[] = block.value.kind === 'agreed' ? [option('agreed')] : [option('no-value')]
    // A blank cell may be the lower half of a merged one.
    if (above !== null && above.table === draft.table && above.block.role === block.role) {
      const params = {
        block: above.block.code,
        label: above.block.label,
        ...(above.block.value.amount && { amount: above.block.value.amount }),
      }
      options.push(option('same-as', [{ block: block.code, value: above.block.value }], params))
    }
    if (block.value.kind === 'agreed')
      options.push(option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]))
    else options.push(option('agreed', [{ block: block.code, value: { kind: 'agreed' } }]))
    questions.push(question('value-blank', valueCell(draft), [block.code], about(draft), options, { free: 'amount' }))
  }
  return questions
}

function levels({ drafts }: Doubts): ImportQuestion[] {
  const questions: ImportQuestion[] = []
  const rows = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.level === null) continue
    const key = valueCell(draft)
    rows.set(key, [...(rows.get(key) ?? []), draft])
  }
  for (const [cell, split] of rows) {
    const first = split[0] as Draft
    const whole = first.published === '' ? first.block.code.replace(/-[^-]*$/, '') : first.published
    const pairs = split.map(({ block, level }) => `${level ?? ''} = ${block.value.percentage ?? ''}%`).join(', ')
    questions.push(
      question(
        'levels-in-one-row',
        cell,
        split.map(({ block }) => block.code),
        { ...about(first), pairs },
        [
          option('split-levels', [], { codes: split.map(({ block }) => block.code).join(', '), pairs }),
          option(
            'keep-one',
            split.map(({ block }, index) =>
              index === 0
                ? { block: block.code, code: whole, value: { kind: 'unknown' } }
                : { block: block.code, remove: true },
            ),
            { code: whole },
          ),
        ],
      ),
    )
  }
  return questions
}

function brokenRows({ drafts }: Doubts): ImportQuestion[] {
  const seen = new Set<string>()
  return drafts.flatMap((draft) => {
    const { joined } = draft.row
    if (joined.length === 0 || draft.fromNote || seen.has(valueCell(draft))) return []
    seen.add(valueCell(draft))
    const apart = joined[0]?.alone ?? ''
    const value: BlockValueRule =
      /korting|€|\d/i.test(apart) && draft.reading.kind !== 'discount' ? draft.block.value : { kind: 'unknown' }
    return [
      question(
        'row-broken',
        valueCell(draft),
        [draft.block.code],
        {
          ...about(draft),
          rows: joined.map(({ row }) => String(row)).join(', '),
          cells: joined.map(({ cell }) => cell).join(', '),
        },
        [
          option('join-rows', [], { text: oneLine(draft.row.value) }),
          option('keep-apart', [{ block: draft.block.code, value }], { text: oneLine(apart) }),
        ],
      ),
    ]
  })
}

function looseAmounts({ read, drafts }: Doubts): ImportQuestion[] {
  return read.flatMap((rows) =>
    rows.loose.map((piece) => {
      const owner = drafts.find((draft) => draft.row.row === piece.under)
      return question(
        'amount-without-row',
        piece.cell,
        owner === undefined ? [] : [owner.block.code],
        { text: oneLine(piece.text), label: owner?.block.label ?? '', block: owner?.block.code ?? '' },
        [option('ignore')],
      )
    }),
  )
}

function noteBonuses({ drafts }: Doubts): ImportQuestion[] {
  const byCell = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.fromNote) byCell.set(valueCell(draft), [...(byCell.get(valueCell(draft)) ?? []), draft])
  }
  return [...byCell].map(([cell, bonuses]) => {
    const host = drafts.find((draft) => !draft.fromNote && draft.row.cells.label === cell)
    const codes = bonuses.map(({ block }) => block.code)
    return question(
      'bonus-in-note',
      cell,
      [...(host === undefined ? [] : [host.block.code]), ...codes],
      { label: host?.block.label ?? '', text: oneLine(host?.row.value ?? ''), codes: codes.join(', ') },
      [
        option('split-levels', [], {
          codes: codes.join(', '),
          pairs: bonuses.map(({ block }) => `${block.code} = € ${block.value.amount ?? ''}`).join(', '),
        }),
        option(
          'ignore',
          codes.map((block) => ({ block, remove: true })),
        ),
      ],
    )
  })
}

function alternatives({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block } = draft
    if (block.alternatives.length === 0) return []
    const all = [block.value, ...block.alternatives]
    return [
      question(
        'alternatives',
        valueCell(draft),
        [block.code],
        { ...about(draft), kinds: all.map(({ kind }) => kind).join(', ') },
        [
          option('accept', [], { kinds: all.map(({ kind }) => kind).join(', ') }),
          ...all.map((value) =>
            option(
              'per-unit',
              [{ block: block.code, value, alternatives: [] }],
              { kind: value.kind, ...(value.amount && { amount: value.amount }) },
              {
                id: `only-${value.kind}`,
              },
            ),
          ),
        ],
      ),
    ]
  })
}

const UNIT_CHOICES = ['perFteYear', 'perHour', 'perDay', 'perPerson'] as const

// Below this a yearly full-time amount is so unusual that the unit is probably another.
const SMALL_AMOUNT = 1000

/** True where a yearly amount may as well be another one: no word says so, and neither row nor amount looks like a job. */
function isUnitDoubtful({ block, unitFrom, limitReading }: Draft): boolean {
  const { kind, amount } = block.value
  if (amount === undefined || kind !== 'perFteYear' || block.role === 'bonus') return false
  if (unitFrom !== 'header' && unitFrom !== 'assumed') return false
  if (Number(amount) < SMALL_AMOUNT) return true
  return unitFrom === 'assumed' && groupsIn(block.label).length === 0 && limitReading.kind === 'none'
}

function units({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block } = draft
    const { amount } = block.value
    if (amount === undefined || !isUnitDoubtful(draft)) return []
    const other = UNIT_CHOICES.filter((kind) => kind !== block.value.kind)
    return [
      question('unit-unclear', valueCell(draft), [block.code], { ...about(draft), amount }, [
        ...[block.value.kind, ...other].map((kind) =>
          option('per-unit', [{ block: block.code, value: { kind, amount } }], { kind, amount }, { id: kind }),
        ),
        option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]),
      ]),
    ]
  })
}

function longerWorthLess({ drafts }: Doubts): ImportQuestion[] {
  return inversions(drafts).map(({ shorter, longer }) => {
    const first = shorter.row.row < longer.row.row ? shorter : longer
    return question(
      'longer-benefit-worth-less',
      valueCell(first),
      [first, first === shorter ? longer : shorter].map(({ block }) => block.code),
      {
        shorter: shorter.block.label,
        shorterAmount: shorter.block.value.amount ?? '',
        shorterCell: valueCell(shorter),
        longer: longer.block.label,
        longerAmount: longer.block.value.amount ?? '',
        longerCell: valueCell(longer),
      },
      [
        option('keep-as-published'),
        option('swap', [
          { block: shorter.block.code, value: longer.block.value },
          { block: longer.block.code, value: shorter.block.value },
        ]),
      ],
      { about: `${shorter.block.code},${longer.block.code}` },
    )
  })
}

function largeBonuses({ drafts }: Doubts): ImportQuestion[] {
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

function limitsByAgreement({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block, limitReading, unitFrom } = draft
    const { amount } = block.value
    if (block.role !== 'base' || amount === undefined) return []
    if (limitReading.kind === 'unclear') {
      return [
        question(
          'limit-unclear',
          valueCell(draft),
          [block.code],
          { ...about(draft), words: limitReading.words },
          noLimitOptions([block.code]),
          {
            free: 'months',
          },
        ),
      ]
    }
    if (limitReading.kind !== 'agreement' || unitFrom !== 'assumed' || block.value.kind !== 'perFteYear') return []
    return [
      question(
        'limit-agreement',
        valueCell(draft),
        [block.code],
        { ...about(draft), words: limitReading.words, amount },
        [
          option('per-year', [], { amount }),
          option('per-agreement', [{ block: block.code, value: { kind: 'perPerson', amount } }], { amount }),
          option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]),
        ],
      ),
    ]
  })
}

/** One question for a table that says nowhere how long a placement counts. */
function noLimits({ drafts, tables }: Doubts): ImportQuestion[] {
  return tables.flatMap((table, index) => {
    const jobs = drafts.filter((draft) => {
      const { role, value } = draft.block
      return draft.table === index && role === 'base' && value.kind === 'perFteYear' && !isUnitDoubtful(draft)
    })
    if (
      jobs.length === 0 ||
      jobs.some(({ block, limitReading }) => block.limit.kind !== 'none' || limitReading.kind === 'unclear')
    )
      return []
    const codes = jobs.map(({ block }) => block.code)
    return [
      question(
        'limit-unclear',
        headerCell(table, jobs),
        codes,
        { words: '', label: '', block: codes.join(', ') },
        noLimitOptions(codes),
        { free: 'months' },
      ),
    ]
  })
}

function noLimitOptions(codes: readonly string[]): ImportOption[] {
  const months = (count: number): ImportOption =>
    option(
      'limit-months',
      codes.map((block) => ({ block, limit: { kind: 'months', months: count } })),
      { months: String(count) },
      { id: `limit-months-${String(count)}` },
    )
  return [option('no-limit'), months(12), months(24)]
}

function bonusScopes({ drafts, scopes }: Doubts): ImportQuestion[] {
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

function bonusStacking({ drafts }: Doubts): ImportQuestion[] {
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
function discountBase({ drafts }: Doubts): ImportQuestion[] {
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

function hoursNorm({ catalogue, tables, drafts }: Doubts): ImportQuestion[] {
  if (catalogue.hoursPerWeek !== null) return []
  if (!drafts.some(({ block }) => block.value.kind === 'perFteYear' || block.value.kind === 'perFteMonth')) return []
  return [
    question(
      'hours-norm-unknown',
      headerCell(tables[0], drafts),
      [],
      {},
      [
        option('unknown', [], {}, { catalogue: { hoursPerWeek: null } }),
        ...[36, 38, 40].map((hours) =>
          option(
            'hours',
            [],
            { hours: String(hours) },
            { id: `hours-${String(hours)}`, catalogue: { hoursPerWeek: hours } },
          ),
        ),
      ],
      { free: 'hours' },
    ),
  ]
}

function validFrom({ catalogue, tables, drafts }: Doubts): ImportQuestion[] {
  if (catalogue.validFrom !== null) return []
  const title = tables[0]?.titles[0]
  const index = title?.cells.findIndex((cell) => cell !== '') ?? -1
  const cell = title !== undefined && index >= 0 ? gridCell(title.row, index) : headerCell(tables[0], drafts)
  return [
    question('valid-from-unknown', cell, [], {}, [option('unknown', [], {}, { catalogue: { validFrom: null } })], {
      free: 'day',
    }),
  ]
}

function duplicateCodes({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    if (draft.published === '' || draft.level !== null || draft.block.code === draft.published) return []
    return [
      question(
        'code-duplicate',
        draft.row.cells.code,
        [draft.block.code],
        { ...about(draft), code: draft.published },
        [option('accept', [], { code: draft.block.code })],
        {
          free: 'code',
        },
      ),
    ]
  })
}

function duplicateLabels({ drafts }: Doubts): ImportQuestion[] {
  return repeatedLabels(drafts).map(({ first, again }) =>
    question(
      'label-duplicate',
      again.row.cells.label,
      [first.block.code, again.block.code],
      { ...about(again), firstCell: first.row.cells.label, first: first.block.code },
      [
        option('keep-as-published', [], { codes: `${first.block.code}, ${again.block.code}` }),
        option('ignore', [{ block: again.block.code, remove: true }]),
      ],
    ),
  )
}

/** Rows without a code in a table that numbers its rows. A table without any codes raises no question: all get a short one. */
function blankCodes({ drafts, tables }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    if (draft.published !== '' || draft.fromNote || tables[draft.table]?.columns.code == null) return []
    return [
      question(
        'code-blank',
        draft.row.cells.code,
        [draft.block.code],
        about(draft),
        [option('accept', [], { code: draft.block.code })],
        { free: 'code' },
      ),
    ]
  })
}

function typos({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const typo = typoIn(draft.block.label)
    if (typo === null) return []
    const corrected = draft.block.label.replace(typo.written, typo.meant)
    return [
      question(
        'label-typo',
        draft.row.cells.label,
        [draft.block.code],
        { ...about(draft), written: typo.written, meant: typo.meant },
        [
          option('keep-as-published', [], { label: draft.block.label }),
          option('corrected', [{ block: draft.block.code, label: corrected }], { label: corrected }),
        ],
      ),
    ]
  })
}

function footnotesWithoutText({ drafts, markNotes, tables }: Doubts): ImportQuestion[] {
  const byMark = new Map<string, { cell: string; drafts: Draft[] }>()
  const seen = (mark: string, cell: string, draft: Draft | null): void => {
    const entry = byMark.get(mark) ?? { cell, drafts: [] }
    if (draft !== null && !entry.drafts.includes(draft)) entry.drafts.push(draft)
    byMark.set(mark, entry)
  }
  for (const { titles } of tables) {
    for (const title of titles) {
      title.cells.forEach((cell, index) => {
        for (const mark of marksIn(cell)) seen(mark, gridCell(title.row, index), null)
      })
    }
  }
  const inNotes = new Set(drafts.flatMap(({ row }) => (row.note === null ? [] : marksIn(row.note))))
  for (const draft of drafts) {
    if (draft.fromNote) continue
    for (const mark of marksIn(draft.block.label)) seen(mark, draft.row.cells.label, draft)
    for (const mark of marksIn(draft.row.value)) seen(mark, draft.row.cells.value, draft)
  }
  return [...byMark].flatMap(([mark, { cell, drafts: marked }]) => {
    if (markNotes.has(mark) || inNotes.has(mark)) return []
    const blocks = marked.map(({ block }) => block.code)
    const changes = marked.flatMap(({ block }): BlockChange[] => {
      const label = withoutMark(block.label, mark)
      return label === block.label ? [] : [{ block: block.code, label }]
    })
    return [
      question(
        'footnote-without-text',
        cell,
        blocks,
        { mark, label: marked[0]?.block.label ?? '' },
        [
          option('keep-as-published', [], { mark }),
          ...(changes.length > 0 ? [option('ignore', changes, { mark })] : []),
        ],
        { about: mark },
      ),
    ]
  })
}

/** The codes of all job blocks: what a bonus without published scope may stand on. */
export function jobCodes(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ role, value }) => role === 'base' && ['perFteYear', 'perFteMonth'].includes(value.kind))
    .map(({ code }) => code)
}
