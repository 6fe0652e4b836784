import { type Draft, type TableFacts, draftsOf } from './draft-block'
import { oneLine } from './plain-text'
import { type NoteBonus, bonusScope, bonusesInNote } from './read-bonus'
import type { Note, TableRow } from './table-rows'

/** The block or blocks of a row, with the bonuses that a note in its label cell publishes. */
export function withNoteBonuses(row: TableRow, facts: TableFacts): Draft[] {
  const drafts = draftsOf(row, facts)
  return row.note === null ? drafts : [...drafts, ...bonusesFromNote(row.note, row, facts)]
}

/** Bonuses that a note publishes line by line or in a sentence; their source is the cell with the note. */
export function bonusesFromNote(note: string, row: TableRow, facts: TableFacts): Draft[] {
  return bonusesInNote(note).flatMap((bonus) =>
    draftsOf(noteBonusRow(row, bonus), { ...facts, inThousands: false }).map((draft): Draft => {
      const scope = bonusScope(bonus.sentence)
      return {
        ...draft,
        scope: scope.kind === 'not-published' ? bonusScope(note) : scope,
        fromNote: true,
        block: {
          ...draft.block,
          role: 'bonus',
          standsOn: 'jobs',
          limit: { kind: 'none' },
          minHoursPerWeek: null,
          approval: draft.block.approval,
          notes: [noteWords(note, bonus)],
          source: { row: row.row, cell: row.cells.label },
        },
      }
    }),
  )
}

// In a list of lines the amounts belong to their own blocks; a sentence is kept whole.
function noteWords(note: string, { sentence }: NoteBonus): string {
  if (!note.includes('\n')) return oneLine(sentence)
  return oneLine(
    note
      .split('\n')
      .filter((line) => !/[€]/.test(line))
      .join(' '),
  )
}

function noteBonusRow(row: TableRow, { label, valueText }: NoteBonus): TableRow {
  return {
    ...row,
    code: '',
    label,
    value: valueText,
    printed: valueText,
    details: '',
    limit: '',
    evidence: '',
    note: null,
    joined: [],
  }
}

/** A note as the row that its bonuses come from. */
export function rowOfNote({ row, cell }: Note): TableRow {
  return {
    row,
    category: null,
    categoryText: null,
    code: '',
    label: '',
    hasLabel: true,
    value: '',
    printed: '',
    details: '',
    limit: '',
    evidence: '',
    note: null,
    cells: { code: cell, label: cell, value: cell },
    joined: [],
    otherValues: [],
    hidden: false,
  }
}
