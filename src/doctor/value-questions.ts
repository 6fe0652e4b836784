import { exact } from '#money'
import { about, type Doubts, headerCell, option, question, valueCell } from './ask'
import { type Draft, type TableFacts, valueRuleOf } from './draft-block'
import { groupsIn } from './groups'
import { oneLine, plain } from './plain-text'
import { inversions } from './plausibility'
import type { ImportOption, ImportQuestion } from './proposal'
import { type Unit, hasOtherUnit, hasUnknownUnit, unitIn } from './read-unit'
import { UNIT_CHOICES } from './unit-questions'

export function valueColumns({ tables, drafts, facts }: Doubts): ImportQuestion[] {
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

export function notUnderstood({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block, reading } = draft
    if (block.value.kind !== 'unknown' || reading.kind === 'blank' || draft.size !== null) return []
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

/** An amount per day or hour that is a ceiling: valued at the ceiling, or exactly that. */
export function ceilings({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block } = draft
    const { kind, amount, atMost } = block.value
    if (atMost !== true || amount === undefined) return []
    const rules = [block.value, { kind, amount }].map((value) =>
      option(
        'per-unit',
        [{ block: block.code, value }],
        { kind, amount, ...(value.atMost === true && { atMost: 'true' }) },
        { id: value.atMost === true ? 'at-most' : 'exactly' },
      ),
    )
    const others = [
      option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]),
      option('agreed', [{ block: block.code, value: { kind: 'agreed' } }]),
    ]
    const params = { ...about(draft), amount, kind }
    return [question('value-ceiling', valueCell(draft), [block.code], params, [...rules, ...others])]
  })
}

/** "max. 20 uur" behind an amount per hour: kept as a rule of the block, or as a ceiling for the whole. */
export function mostUnits({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const { block, most } = draft
    const { kind, amount } = block.value
    if (most === null || amount === undefined) return []
    const total = most.isTotal && most.unit === kind ? exact(amount).times(most.count).toFixed(2) : null
    const whole = { kind: 'perPerson', amount: total ?? '', atMost: true } as const
    return [
      question('units-limited', valueCell(draft), [block.code], { ...about(draft), words: most.words, amount, kind }, [
        option('keep-rule', [], { words: most.words, amount, kind }),
        ...(total === null
          ? []
          : [
              option(
                'per-unit',
                [{ block: block.code, value: whole }],
                { kind: whole.kind, amount: total, atMost: 'true' },
                { id: 'at-most-whole' },
              ),
            ]),
        option('no-value', [{ block: block.code, value: { kind: 'unknown' } }]),
      ]),
    ]
  })
}

/** The amounts a cell could mean, in the unit its words name; in every unit where we do not know the one they name. */
function readings({ block, row, reading }: Draft, candidates: readonly string[]): ImportOption[] {
  const own = reading.kind === 'not-understood' ? reading.units : undefined
  const words = `${row.value} ; ${row.details}`
  const named = unitIn(words) ?? unitIn(block.label)
  const kinds =
    hasUnknownUnit(words) || hasOtherUnit(row.value)
      ? UNIT_CHOICES.slice(1)
      : named !== null
        ? [named]
        : groupsIn(block.label).length > 0
          ? (['perFteYear'] as const)
          : UNIT_CHOICES
  const isCeiling = /\bmax|hoogstens|\btot\b/.test(plain(row.value))
  return [...new Set(candidates)].flatMap((amount) =>
    (own?.has(amount) ? [own.get(amount) as Unit] : kinds).flatMap((kind) => [
      ...(isCeiling && kind !== 'perFteYear' && kind !== 'perFteMonth'
        ? [
            option(
              'per-unit',
              [{ block: block.code, value: { kind, amount, atMost: true } }],
              { kind, amount, atMost: 'true' },
              { id: `${kind}-at-most-${amount}` },
            ),
          ]
        : []),
      option(
        'per-unit',
        [{ block: block.code, value: { kind, amount } }],
        { kind, amount },
        { id: `${kind}-${amount}` },
      ),
    ]),
  )
}

export function blankValues({ drafts }: Doubts): ImportQuestion[] {
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

export function alternatives({ drafts }: Doubts): ImportQuestion[] {
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

export function longerWorthLess({ drafts }: Doubts): ImportQuestion[] {
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
