import { safeText, withoutIdentityNumbers } from '#checks'
import { receiptTexts } from '#texts'
import { CONTRACTS, CONTRIBUTIONS, PLAN, type TableShape } from '#workbook'
import { number, type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'

const DECLARED: Readonly<Record<TableShape['table'], Readonly<Record<string, { readonly header: string }>>>> = {
  contracts: CONTRACTS.columns,
  contributions: CONTRIBUTIONS.columns,
  plan: PLAN.columns,
}

/** Adds the file, how much of it was read, and which table was found where. */
export function addFileRead(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).file
  const left = report.leftOut ?? []
  const counted = (why: 'total' | 'note'): number => left.filter((row) => row.why === why).length
  draft.add(text(t.heading, 'label'))
  draft.add(text(t.workbook, 'label'), text(withoutIdentityNumbers(report.workbook)))
  draft.add(text(t.read, 'label'), number(report.rows, 'integer'))
  draft.add(text(t.hidden, 'label'), number(report.hiddenRows ?? 0, 'integer'))
  draft.add(text(t.totals, 'label'), number(counted('total'), 'integer'))
  draft.add(text(t.notes, 'label'), number(counted('note'), 'integer'))
  if (report.shapes.length === 0) draft.add(text(t.none, 'note'))
  else {
    const c = t.columns
    draft.add(...[c.sheet, c.table, c.header, c.rows, c.columns].map((name) => text(name, 'header')))
    for (const shape of report.shapes) {
      draft.add(
        text(withoutIdentityNumbers(shape.sheet)),
        text(t.tables[shape.table]),
        text(String(shape.headerRow)),
        text(t.fromTo(shape.firstRow, shape.lastRow)),
        text(otherNames(shape, t.readAs).join('; ')),
      )
    }
  }
  draft.skip()
}

function otherNames(shape: TableShape, words: (header: string, column: string) => string): string[] {
  return Object.entries(shape.columns).flatMap(([id, { header, by }]) => {
    const declared = DECLARED[shape.table][id]?.header
    return by === 'name' || declared === undefined ? [] : [words(safeText(header), declared)]
  })
}
