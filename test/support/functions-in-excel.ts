import { sharedSession } from '#session'
import { type CellValue, positionFromA1 } from '#workbook'
import {
  CustomFunctions,
  type CustomFunctionsOptions,
  type GivenCell,
  OfficeHost,
  addSheet,
  loadOfficeClient,
} from '../office-host'
import { functionsMetadata } from './functions-metadata'

const { nl: metadata } = functionsMetadata()

/** Loads office.js and our functions as the page does, with the built-in policies and catalogues only. */
export async function loadFunctions(load: () => Promise<unknown> = () => import('../../functions/functions')) {
  await loadOfficeClient()
  await load()
  sharedSession().replace({ restoring: false })
}

/** An Excel that knows our functions, with a workbook as it stands when it is opened. */
export class FunctionsInExcel {
  static readonly metadata = metadata
  readonly host = new OfficeHost()
  readonly functions: CustomFunctions

  private constructor(options: Partial<CustomFunctionsOptions>) {
    this.functions = new CustomFunctions(this.host, { metadata, ...options })
  }

  static async open(
    sheets: Readonly<Record<string, readonly (readonly GivenCell[])[]>>,
    options: Partial<CustomFunctionsOptions> = {},
  ): Promise<FunctionsInExcel> {
    const excel = new FunctionsInExcel(options)
    const { connect } = await loadOfficeClient()
    connect(excel.host)
    for (const [name, rows] of Object.entries(sheets)) addSheet(excel.host.model, name, rows)
    excel.host.calculate()
    return excel
  }

  /** Cells as someone typed them in one sheet, and what they show when all is calculated. */
  static async shows(
    rows: readonly (readonly GivenCell[])[],
    options: Partial<CustomFunctionsOptions> = {},
  ): Promise<CellValue[][]> {
    const excel = await FunctionsInExcel.open({ Blad1: rows }, options)
    await excel.functions.settled()
    return excel.shown()
  }

  /** One formula in a cell of its own. */
  static async evaluates(formula: string, options: Partial<CustomFunctionsOptions> = {}): Promise<CellValue> {
    const cells = await FunctionsInExcel.shows([[{ formula }]], options)
    return cells[0]?.[0] ?? null
  }

  /** A person types in a cell. */
  async type(address: string, content: string | number, sheetName = 'Blad1'): Promise<void> {
    const { row = 1, column = 1 } = positionFromA1(address) ?? {}
    this.host.byPerson((model) => {
      const sheet = model.sheetNamed(sheetName)
      if (sheet === undefined) throw new Error(`no sheet ${sheetName}`)
      sheet.enter(row, column, content)
      this.host.changed(sheet, { top: row, bottom: row, left: column, right: column })
    })
    await this.functions.settled()
  }

  /** What the cells of a sheet show, from A1 on; an error as its text. */
  shown(sheetName = 'Blad1'): CellValue[][] {
    const sheet = this.host.model.sheetNamed(sheetName)
    const used = sheet?.usedArea({ top: 1, left: 1, bottom: 10_000, right: 100 }, false)
    if (!sheet || !used) return []
    return Array.from({ length: used.bottom }, (_, down) =>
      Array.from({ length: used.right }, (_, along) => {
        const value = sheet.at(down + 1, along + 1)?.value ?? null
        return typeof value === 'object' && value !== null ? value.error : value
      }),
    )
  }

  /** Asks the page for one function straight away, with arguments as Excel writes them down; gives its raw answer. */
  async ask(id: string, args: readonly unknown[], flags = 0): Promise<readonly unknown[]> {
    const results = new Promise<readonly unknown[]>((resolve) => {
      this.host.onFunctionResults = (batch) => resolve(batch[0] as readonly unknown[])
    })
    this.host.callFunctions([[1, id, args, null, flags]])
    return results
  }
}

/** A formula, as it stands in a cell. */
export function formula(text: string): GivenCell {
  return { formula: text }
}
