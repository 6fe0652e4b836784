import { freeSheetName, freeTableName } from '#workbook'

/** What a workbook already has: names of sheets, and of tables and defined names. */
export interface TakenNames {
  readonly sheets: readonly string[]
  readonly tables: readonly string[]
}

/** Hands out names nobody else in the workbook has. */
export class FreeNames {
  private readonly sheets: string[]
  private readonly tables: Set<string>

  constructor(taken: TakenNames) {
    this.sheets = [...taken.sheets]
    this.tables = new Set(taken.tables.map((name) => name.toLowerCase()))
  }

  sheet(wanted: string): string {
    const name = freeSheetName(wanted, this.sheets)
    this.sheets.push(name)
    return name
  }

  table(wanted: string): string {
    const name = freeTableName(wanted, this.tables)
    this.tables.add(name.toLowerCase())
    return name
  }
}
