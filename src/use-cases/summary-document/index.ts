export type { SummaryDocument } from './schema'
export { type SummaryDocumentOptions, summaryDocument } from './summary-document'
export { summaryCsv } from './summary-csv'
export { portfolioOfOne, workbookSummary } from './workbook-summary'
