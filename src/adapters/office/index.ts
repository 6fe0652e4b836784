export { createOfficeWorkbook } from './office-workbook'
export { createStartupChoice } from './startup-choice'
