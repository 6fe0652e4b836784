import { type PlanCell, type PlanRow, type PutSheet, type StyleName, type TabRole, textContent } from '#workbook'

const text = (value: string, style: StyleName = 'text'): PlanCell => ({ content: textContent(value), style })
const euro = (value: number): PlanCell => ({ content: { kind: 'value', value }, style: 'euro' })
const sum = (formula: string): PlanCell => ({ content: { kind: 'formula', formula }, style: 'euro' })

const QUARTERS: readonly PlanRow[] = [
  { cells: [text('2025-Q4'), euro(10_000), euro(12_500)] },
  { cells: [text('2026-Q1'), euro(21_000.5), euro(25_000)] },
  { cells: [text('2026-Q2'), euro(29_000.5), euro(37_500)] },
]

/** A tab of ours with two charts: standing bars with a line over them, and lying bars over sums. */
export function chartedTab(title: string, role: TabRole | null = 'quarters'): PutSheet {
  return {
    kind: 'put-sheet',
    role,
    sheet: {
      name: 'SROI Kwartalen',
      rows: [
        { cells: [text(title, 'title')] },
        { cells: [text('Kwartaal', 'header'), text('Goedgekeurd', 'headerRight'), text('Verwacht', 'headerRight')] },
        ...QUARTERS,
        { cells: [text('Soort', 'header'), text('Som', 'headerRight')] },
        { cells: [text('Leren & werken <mbo>'), sum('=SUM(B3:B5)')] },
        { cells: [text('Iemand die langer dan twee jaar zonder werk was'), sum('=SUM(C3:C5)')] },
      ],
      columnWidths: [18, 14, 14],
      tables: [{ name: 'tblKwartalen', range: 'A2:C5' }],
      charts: [
        {
          name: 'SROI kwartalen',
          title,
          description: 'Goedgekeurd per kwartaal: € 10.000,00, "€ 21.000,50" en € 29.000,50; de lijn is <verwacht>.',
          bars: 'standing',
          categories: 'A3:A5',
          series: [
            { name: 'B2', values: 'B3:B5', as: 'bar' },
            { name: 'C2', values: 'C3:C5', as: 'line' },
          ],
          over: 'E2:L16',
        },
        {
          name: 'SROI soorten',
          title: 'Het meeste komt van leren & werken',
          description: 'Leren & werken en langdurig werkloos, in euro’s.',
          bars: 'lying',
          categories: 'A7:A8',
          series: [{ name: 'B6', values: 'B7:B8', as: 'bar' }],
          format: '#,##0.00',
          over: 'E18:L30',
        },
      ],
      print: { landscape: true, onePageWide: true },
      pageBreaks: [17],
    },
  }
}
