import type { CellContent } from '#workbook'

/** A text keeps its apostrophe, so that "=1+1" or "1-2" from a file never becomes a formula or a date. */
export function hostContent(content: CellContent): string | number | boolean {
  if (content.kind === 'formula') return content.formula.startsWith('=') ? content.formula : `=${content.formula}`
  if (typeof content.value === 'string' && content.value !== '') return `'${content.value}`
  return content.value ?? ''
}
