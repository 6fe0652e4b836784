import { type Block, TARGET_GROUPS } from '#rulebook'
import { about, type Doubts, headerCell, option, question, valueCell } from './ask'
import type { FoundTable } from './find-tables'
import { contradictions, type SourceText } from './contradictions'
import type { Draft } from './draft-block'
import { farOutside } from './known-ranges'
import { oneLine } from './plain-text'
import type { BlockChange, ImportQuestion } from './proposal'
import { unreadBonuses } from './read-bonus'
import { gridCell } from './source-grid'
import { MOST_NOTES } from './table-facts'

/** Tables beside each other: where they are one after all, rows have a value too many. */
export function tablesBeside({ tables, drafts }: Doubts): ImportQuestion[] {
  const right = tables.findIndex(({ part }) => part > 0)
  const [left, beside] = [tables[0], tables[right]]
  if (left === undefined || beside === undefined) return []
  const ofRight = drafts.filter(({ table }) => (tables[table]?.part ?? 0) > 0).map(({ block }) => block.code)
  const header = (table: FoundTable): string => oneLine((table.header?.cells ?? []).filter(Boolean).join(', '))
  const parts = new Set(tables.map(({ part }) => part)).size
  return [
    question(
      'tables-beside',
      headerCell(beside, drafts),
      drafts.map(({ block }) => block.code),
      { left: header(left), right: header(beside), count: String(parts) },
      [
        option('all-tables'),
        option(
          'first-table',
          ofRight.map((block) => ({ block, remove: true })),
          { left: header(left) },
        ),
      ],
    ),
  ]
}

/** Rows that the sheet hides: left behind, or hidden on purpose. */
export function hiddenRows({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) =>
    draft.row.hidden && !draft.fromNote && (draft.level === null || draft.level === '1')
      ? [
          question(
            'row-hidden',
            valueCell(draft),
            [draft.block.code],
            { ...about(draft), row: String(draft.row.row) },
            [option('keep-as-published'), option('ignore', [{ block: draft.block.code, remove: true }])],
          ),
        ]
      : [],
  )
}

/** Values far from what the known tables publish for the same group, with that range and whose it is. */
export function unusualValues({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    const found = farOutside(draft)
    if (found === null) return []
    const { low, high, group } = found.range
    const { block } = draft
    return [
      question(
        'value-unusual',
        valueCell(draft),
        [block.code],
        {
          ...about(draft),
          amount: found.amount.toFixed(2),
          ...(block.value.kind !== 'perFteYear' && { converted: 'true' }),
          group: TARGET_GROUPS.find(({ subject }) => subject === group)?.names[0] ?? '',
          low: low.amount.toFixed(2),
          lowBy: low.by,
          high: high.amount.toFixed(2),
          highBy: high.by,
        },
        [option('keep-as-published'), option('no-value', [{ block: block.code, value: { kind: 'unknown' } }])],
        { free: 'amount', ...(draft.fromNote && { about: block.code }) },
      ),
    ]
  })
}

/** Texts in the same source that give another amount than the table. */
export function contradictedValues({ drafts, tables, notes, rows }: Doubts): ImportQuestion[] {
  const titles = tables.flatMap((table) =>
    table.titles.flatMap((title) =>
      title.cells.map((text, index): SourceText => ({ cell: gridCell(title.row, index), text })),
    ),
  )
  const remarks = notes.whole.flat().map(({ text, note }): SourceText => ({ cell: note.cell, text }))
  const others = rows
    .filter(({ taken }) => taken === 'not-understood')
    .map(({ row, text }): SourceText => ({ cell: gridCell(row, 0), text }))
  return contradictions([...titles, ...remarks, ...others], drafts).map(({ draft, amount, sentence, cell }, index) => {
    const { block } = draft
    return question(
      'text-contradicts',
      valueCell(draft),
      [block.code],
      {
        ...about(draft),
        amount: block.value.amount ?? '',
        other: amount,
        sentence: cutAt(oneLine(sentence), 200),
        textCell: cell,
      },
      [
        option('keep-as-published'),
        option('take-amount', [{ block: block.code, value: { ...block.value, amount } }], { amount }),
      ],
      { about: `${cell}.${String(index + 1)}`, free: 'amount' },
    )
  })
}

function cutAt(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text
}

/** Amounts on top of others in a note that we cannot turn into a bonus. */
export function amountsInNotes({ read }: Doubts): ImportQuestion[] {
  return read.flatMap(({ notes }) =>
    notes.slice(0, MOST_NOTES).flatMap((note) =>
      unreadBonuses(note.text).map((sentence, index) =>
        question('amount-in-note', note.cell, [], { text: oneLine(sentence) }, [option('ignore')], {
          about: String(index + 1),
        }),
      ),
    ),
  )
}

/** Every mark points one note further than there are notes: with each note at the next mark, blocks may say something else. */
export function shiftedFootnotes({ catalogue, drafts, shifts }: Doubts): ImportQuestion[] {
  return shifts.map(({ family, marked, used, noted, drafts: moved, provisions }) => {
    const changes = drafts.flatMap(({ block }, index) => changeTo(block, moved[index]?.block))
    const withoutLimit = changes.filter(({ limit }) => limit?.kind === 'none').map(({ block }) => block)
    const first = marked[0] as Draft
    const isSame = JSON.stringify(provisions) === JSON.stringify(catalogue.provisions)
    return question(
      'footnote-shifted',
      first.row.cells.label,
      [...new Set([...marked.map(({ block }) => block.code), ...changes.map(({ block }) => block)])],
      { marks: used.join(', '), notes: noted.join(', '), label: first.block.label },
      [
        option('keep-as-published', [], { marks: used.join(', ') }),
        option(
          'shift',
          changes,
          withoutLimit.length === 0 ? {} : { withoutLimit: withoutLimit.join(', ') },
          isSame ? {} : { catalogue: { provisions } },
        ),
      ],
      { about: family },
    )
  })
}

/** What notes can say of a block, where they say something else of it. */
function changeTo(was: Block, is: Block | undefined): BlockChange[] {
  if (is === undefined) return []
  const { limit, minHoursPerWeek, approval, notes } = is
  const fields = Object.entries({ limit, minHoursPerWeek, approval, notes }).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field as keyof Block]),
  )
  return fields.length === 0 ? [] : [{ block: was.code, ...(Object.fromEntries(fields) as Partial<BlockChange>) }]
}
