/** How our charts look from every door: calm, and told apart on grey paper too. Colours are "RRGGBB". */
export const CHART_LOOK = {
  /** Dark, light, in between; a fourth row of bars begins anew. */
  bars: ['4F7CAC', 'C3D1E3', '7F8B99'],
  /** Lines have markers besides, so that one is never a matter of colour. */
  lines: ['1F2937', '8A4B00'],
  rule: 'D1D5DB',
  ink: '374151',
  /** Euros without cents. */
  format: '"€ "#,##0;"€ "-#,##0',
} as const

/** The colour of a row of figures, counted among its own kind. */
export function seriesColor(as: 'bar' | 'line', place: number): string {
  const colors = as === 'bar' ? CHART_LOOK.bars : CHART_LOOK.lines
  return colors[place % colors.length] ?? CHART_LOOK.ink
}
