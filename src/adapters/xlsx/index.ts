export { definedNames } from './open-file'
export { XlsxWorkbook, type Moment, type XlsxOptions } from './xlsx-workbook'
export { shiftedFormula } from './shared-formula'
