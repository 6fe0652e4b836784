export { createOfficeWorkbook } from './office-workbook'
export { createCopyDoor } from './copy-door'
export { createStartupChoice } from './startup-choice'
export { onPaneHidden } from './pane-visibility'
