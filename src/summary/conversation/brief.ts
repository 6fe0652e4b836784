const LONGEST_NAME = 40

/** A text of the workbook as a page has room for it. */
export function brief(value: string, longest = LONGEST_NAME): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1)}…`
}
