import { suspend } from './write/quietly'

/**
 * Sheets of ours that nobody sees: where a write is prepared before it happens in one request. Named so that they are
 * known again when a pane has closed in the middle of its work. Charts that wait to be deleted are named so too.
 */
const NAME = /^SROI~[0-9a-z]{8}$/

export function darkName(): string {
  const random = crypto.getRandomValues(new Uint32Array(2))
  const letters = [...random].map((number) => number.toString(36).padStart(4, '0').slice(-4)).join('')
  return `SROI~${letters}`
}

export function isDark(name: string): boolean {
  return NAME.test(name)
}

/** A new sheet in the dark. */
export function addDark(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(darkName())
  sheet.visibility = 'VeryHidden'
  return sheet.load({ id: true })
}

/** Takes away what was left behind. Whether that succeeds is of no concern to whoever works in the workbook. */
export async function sweepDark(context: Excel.RequestContext): Promise<void> {
  try {
    const sheets = context.workbook.worksheets.load({ name: true })
    await context.sync()
    const left = sheets.items.filter(({ name }) => isDark(name))
    if (left.length === 0) return
    const beside = sheets.items
      .filter((sheet) => !left.includes(sheet))
      .map(({ charts }) => charts.load({ name: true }))
    await context.sync()
    suspend(context)
    for (const { items } of beside) for (const chart of items) if (isDark(chart.name)) chart.delete()
    for (const sheet of left) sheet.delete()
    await context.sync()
  } catch {
    // The next time.
  }
}
