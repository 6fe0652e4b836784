/** The line under the title of a tab over one workbook. */
export function aboutWorkbook(p: { workbook: string; quarter: string | null; day: string }): string {
  return [
    `Werkmap ${p.workbook}`,
    ...(p.quarter === null ? [] : [`laatste kwartaal ${p.quarter}`]),
    `stand op ${p.day}`,
  ].join(' · ')
}

/** The same over many. */
export function aboutWorkbooks(p: { files: number; day: string }): string {
  return `${workbooks(p.files)} · stand op ${p.day}`
}

export function workbooks(files: number): string {
  return files === 1 ? '1 werkmap' : `${String(files)} werkmappen`
}
