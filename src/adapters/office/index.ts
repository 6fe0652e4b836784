export { createOfficeWorkbook } from './office-workbook'
export { createStartupChoice } from './startup-choice'
export { onPaneHidden } from './pane-visibility'
