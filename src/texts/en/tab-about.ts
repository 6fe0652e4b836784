/** The line under the title of a tab over one workbook. */
export function aboutWorkbook(p: { workbook: string; quarter: string | null; day: string }): string {
  return [
    `Workbook ${p.workbook}`,
    ...(p.quarter === null ? [] : [`last quarter ${p.quarter}`]),
    `as of ${p.day}`,
  ].join(' · ')
}

/** The same over many. */
export function aboutWorkbooks(p: { files: number; day: string }): string {
  return `${workbooks(p.files)} · as of ${p.day}`
}

export function workbooks(files: number): string {
  return files === 1 ? '1 workbook' : `${String(files)} workbooks`
}
