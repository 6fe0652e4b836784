import { createEngine, type CustomFunction } from '#adapters/engine'
import { MemoryWorkbook } from '#adapters/memory'
import { XlsxWorkbook } from '#adapters/xlsx'
import { sroiFunctions } from '#functions'
import { type BlockCatalogue, builtInRulebook, type Policy } from '#rulebook'
import { createSession, type Session } from '#session'
import type { Language } from '#texts'
import { dayFromText, type IsoDay, serialFromDay } from '#time'
import { insertTemplate, type InsertedTemplate, type TemplateKind } from '#use-cases'
import { cellAt, type CellEdit, type CellValue, type FileWorkbook, sheetNamed } from '#workbook'

export const TEMPLATE_DAY = '2026-07-15' as IsoDay

export interface TemplateWanted {
  readonly kind?: TemplateKind
  readonly catalogue?: string
  readonly policy?: string
  readonly language?: Language
  readonly file?: boolean
}

/** A workbook with a template in it, and the ways a person fills one in. */
export interface TemplateBook {
  readonly workbook: FileWorkbook
  readonly session: Session
  readonly inserted: InsertedTemplate
  /** Fills a row of the table on a sheet by header; row 1 is the first under the header. */
  fill(sheet: string, rows: readonly Readonly<Record<string, string | number | null>>[], from?: number): Promise<void>
  /** What stands under a header in a row of the table on a sheet. */
  shown(sheet: string, header: string, row?: number): Promise<CellValue>
}

export async function templateBook(wanted: TemplateWanted = {}): Promise<TemplateBook> {
  const { kind = 'monitoring', language = 'nl', file = false } = wanted
  const session = createSession(builtInRulebook(), language)
  const functions = new Map<string, CustomFunction>(
    [...sroiFunctions(session)].map(([name, { call }]) => [name, (args) => call(args)]),
  )
  const calculator = createEngine({ functions, today: TEMPLATE_DAY })
  const workbook = file
    ? XlsxWorkbook.blank('sjabloon.xlsx', { calculator })
    : MemoryWorkbook.of({ Blad1: [] }, { calculator })
  const inserted = await insertTemplate(workbook, session, kind, {
    catalogue: builtInCatalogue(wanted.catalogue ?? 'duoplus'),
    policy: builtInPolicy(wanted.policy ?? 'duoplus'),
    language,
    today: TEMPLATE_DAY,
  })
  return {
    workbook,
    session,
    inserted,
    async fill(sheet, rows, from = 1) {
      const { top, columns } = await tableOn(workbook, sheet)
      const cells = rows.flatMap((row, index) =>
        Object.entries(row).map(([header, value]): CellEdit => {
          const column = columns.indexOf(header) + 1
          if (column === 0) throw new TypeError(`no column ${header}`)
          return { row: top + from + index, column, content: { kind: 'value', value } }
        }),
      )
      await workbook.apply([{ kind: 'write-cells', sheet, cells }])
    },
    async shown(sheet, header, row = 1) {
      const { top, columns, snapshot } = await tableOn(workbook, sheet)
      return cellAt(snapshot, top + row, columns.indexOf(header) + 1)?.value ?? null
    },
  }
}

async function tableOn(workbook: FileWorkbook, name: string) {
  const snapshot = sheetNamed(await workbook.read(), name)
  const table = snapshot?.tables[0]
  if (snapshot === undefined || table === undefined) throw new TypeError(`no table on ${name}`)
  return { snapshot, top: table.range.top, columns: table.columns }
}

export function builtInCatalogue(id: string): BlockCatalogue {
  const found = builtInRulebook().catalogue(id)
  if (found.kind === 'unknown') throw new TypeError(`no catalogue ${id}`)
  return found.version
}

export function builtInPolicy(id: string): Policy {
  const found = builtInRulebook().policy(id)
  if (found.kind === 'unknown') throw new TypeError(`no policy ${id}`)
  return found.version
}

/** A day as a cell holds it. */
export function serial(text: string): number {
  const day = dayFromText(text)
  if (day === null) throw new TypeError(`no day ${text}`)
  return serialFromDay(day)
}
