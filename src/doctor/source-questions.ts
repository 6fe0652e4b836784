import { TARGET_GROUPS } from '#rulebook'
import { about, type Doubts, option, question, valueCell } from './ask'
import { contradictions, type SourceText } from './contradictions'
import type { Draft } from './draft-block'
import { farOutside } from './known-ranges'
import { marksIn } from './footnotes'
import { oneLine } from './plain-text'
import type { BlockChange, ImportQuestion } from './proposal'
import { unreadBonuses } from './read-bonus'
import { asksApproval } from './read-demands'
import { gridCell } from './source-grid'
import { MOST_NOTES } from './table-facts'

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

/** Every mark points one note further than there are notes: the numbering of the source is probably one off. */
export function shiftedFootnotes({ drafts, notes }: Doubts): ImportQuestion[] {
  return ['*', '('].flatMap((family) => {
    const marksOf = ({ row }: Draft): string[] =>
      marksIn(`${row.label} ${row.value} ${row.details}`).filter((mark) => mark.startsWith(family))
    const marked = drafts.filter((draft) => !draft.fromNote && marksOf(draft).length > 0)
    const used = [...new Set(marked.flatMap(marksOf))]
    const noted = [...notes.byMark.keys()].filter((mark) => mark.startsWith(family) && !notes.marksAbove.has(mark))
    const first = marked[0]
    const isShifted =
      used.some((mark) => !notes.byMark.has(mark)) &&
      noted.some((mark) => !used.includes(mark)) &&
      used.every((mark) => noted.includes(before(mark)))
    if (first === undefined || !isShifted) return []
    return [
      question(
        'footnote-shifted',
        first.row.cells.label,
        marked.map(({ block }) => block.code),
        { marks: used.join(', '), notes: noted.join(', '), label: first.block.label },
        [
          option('keep-as-published', [], { marks: used.join(', ') }),
          option(
            'shift',
            marked.map((draft) => shifted(draft, marksOf(draft), notes.byMark)),
          ),
        ],
        { about: family },
      ),
    ]
  })
}

/** The block with the note before each of its marks instead of the note at the mark. */
function shifted({ block, row }: Draft, marks: readonly string[], byMark: ReadonlyMap<string, string>): BlockChange {
  const own = marks.flatMap((mark) => (byMark.has(mark) ? [`${mark} ${byMark.get(mark) ?? ''}`] : []))
  const moved = marks.map((mark) => `${mark} ${byMark.get(before(mark)) ?? ''}`)
  return {
    block: block.code,
    approval: asksApproval(`${row.value} ; ${row.details}`) || moved.some(asksApproval),
    notes: [...block.notes.filter((note) => !own.includes(note)), ...moved],
  }
}

// "***" comes after "**", "(3)" after "(2)".
function before(mark: string): string {
  if (mark.startsWith('*')) return mark.slice(1)
  const number = /\d/.exec(mark)?.[0]
  return number === undefined ? '' : mark.replace(number, String(Number(number) - 1))
}
