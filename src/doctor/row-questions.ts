import type { BlockValueRule } from '#rulebook'
import { about, type Doubts, option, question, valueCell } from './ask'
import type { Draft } from './draft-block'
import { oneLine } from './plain-text'
import type { ImportQuestion } from './proposal'

export function levels({ drafts }: Doubts): ImportQuestion[] {
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

export function brokenRows({ drafts }: Doubts): ImportQuestion[] {
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

/** Descriptions and amounts that stood apart: paired in their order, which a person has to see. */
export function pairedLines({ drafts, isPaired }: Doubts): ImportQuestion[] {
  const [first] = drafts
  const last = drafts[drafts.length - 1]
  if (!isPaired || first === undefined || last === undefined) return []
  const codes = drafts.map(({ block }) => block.code)
  const pair = ({ block, row }: Draft): string => `${block.label} – ${oneLine(row.value)}`
  const text = [...new Set([pair(first), pair(last)])].join(' … ')
  return [
    question('lines-paired', valueCell(first), codes, { count: String(drafts.length), text }, [
      option('join-rows', [], { text }),
      option(
        'no-value',
        codes.map((block) => ({ block, value: { kind: 'unknown' } })),
      ),
    ]),
  ]
}

export function looseAmounts({ read, drafts }: Doubts): ImportQuestion[] {
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

export function noteBonuses({ drafts }: Doubts): ImportQuestion[] {
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
      {
        label: host?.block.label ?? '',
        text: oneLine(host?.row.value ?? [...new Set(bonuses.flatMap(({ block }) => block.notes))].join(' ')),
        codes: codes.join(', '),
      },
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
