import { about, type Doubts, option, question } from './ask'
import type { Draft } from './draft-block'
import { marksIn, withoutMark } from './footnotes'
import { repeatedLabels, typoIn } from './plausibility'
import type { BlockChange, ImportQuestion } from './proposal'
import { gridCell } from './source-grid'

export function duplicateCodes({ drafts }: Doubts): ImportQuestion[] {
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

export function duplicateLabels({ drafts }: Doubts): ImportQuestion[] {
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

/** A row with a value and without a description: named after its heading, or left out. */
export function blankLabels({ drafts }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    if (draft.row.hasLabel || draft.fromNote || (draft.level !== null && draft.level !== '1')) return []
    return [
      question('label-blank', draft.row.cells.label, [draft.block.code], about(draft), [
        option('keep-as-published'),
        option('ignore', [{ block: draft.block.code, remove: true }]),
      ]),
    ]
  })
}

/** Rows without a code in a table that numbers its rows. A table without any codes raises no question: all get a short one. */
export function blankCodes({ drafts, tables }: Doubts): ImportQuestion[] {
  return drafts.flatMap((draft) => {
    if (draft.published !== '' || draft.fromNote || (tables[draft.table]?.columns.code ?? null) === null) return []
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

export function typos({ drafts }: Doubts): ImportQuestion[] {
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

// Further up stands the text of a document, where asterisks are something else.
const TITLES_READ = 5

export function footnotesWithoutText({ drafts, notes, tables }: Doubts): ImportQuestion[] {
  const byMark = new Map<string, { cell: string; drafts: Draft[] }>()
  const seen = (mark: string, cell: string, draft: Draft | null): void => {
    const entry = byMark.get(mark) ?? { cell, drafts: [] }
    if (draft !== null && !entry.drafts.includes(draft)) entry.drafts.push(draft)
    byMark.set(mark, entry)
  }
  for (const { titles } of tables) {
    for (const title of titles.slice(-TITLES_READ)) {
      title.cells.forEach((cell, index) => {
        for (const mark of marksIn(cell)) seen(mark, gridCell(title.row, index), null)
      })
    }
  }
  const inNotes = new Set(drafts.flatMap(({ row }) => (row.note === null ? [] : marksIn(row.note))))
  for (const draft of drafts) {
    if (draft.fromNote) continue
    for (const mark of marksIn(draft.block.label)) seen(mark, draft.row.cells.label, draft)
    for (const mark of marksIn(`${draft.row.value} ${draft.row.details}`)) seen(mark, draft.row.cells.value, draft)
  }
  return [...byMark].flatMap(([mark, { cell, drafts: marked }]) => {
    if (notes.byMark.has(mark) || inNotes.has(mark)) return []
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
