export { XlsxWorkbook, type XlsxOptions } from './xlsx-workbook'
