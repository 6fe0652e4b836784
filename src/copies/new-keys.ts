import type { WorkbookSnapshot } from '#workbook'

/**
 * Hands out references K-001, K-002 … that the workbook does not use yet. The same value always gets the same one, so
 * rows about one person still go together.
 */
export class NewKeys {
  private readonly used: ReadonlySet<number>
  private readonly given = new Map<string, string>()
  private next = 1

  constructor(workbook: WorkbookSnapshot) {
    const used = new Set<number>()
    for (const sheet of workbook.sheets) {
      for (const { cells } of sheet.rows) {
        for (const { value } of cells) {
          const number = typeof value === 'string' ? /^\s*K-?(\d{1,6})\s*$/i.exec(value)?.[1] : undefined
          if (number !== undefined) used.add(Number(number))
        }
      }
    }
    this.used = used
  }

  /** @param value as it is compared: digits without marks, a name in lower case */
  of(value: string): string {
    const known = this.given.get(value)
    if (known !== undefined) return known
    while (this.used.has(this.next)) this.next++
    const key = `K-${String(this.next++).padStart(3, '0')}`
    this.given.set(value, key)
    return key
  }
}
