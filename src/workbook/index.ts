export {
  type CellPosition,
  type CellRange,
  MAX_ROW,
  MAX_COLUMN,
  a1,
  a1Range,
  columnLetters,
  columnNumber,
  positionFromA1,
  rangeFromA1,
  quotedSheet,
  sheetAddress,
  absoluteAddress,
} from './cell-address'
export {
  type WorkbookSnapshot,
  type SheetSnapshot,
  type SheetRow,
  type Cell,
  type CellLook,
  type CellBorder,
  type CellBorders,
  type CellValue,
  type CellError,
  type CellErrorCode,
  type ColumnShape,
  type SheetLayout,
  type RowShape,
  type LookSpan,
  type TableObject,
  type CellComment,
  type CellLink,
  type DefinedName,
  type DocumentProperties,
  isCellError,
  sheetNamed,
  cellAt,
} from './snapshot'
export type { ChartCells, SheetChart, SheetChartSeries } from './sheet-chart'
export { CHART_LOOK, type DrawnSeries, drawnSeries, isOwnChart, startsAtZero, type ValuesOf } from './chart-look'
export { type CellStyle, type StyleName, STYLES, styleNamed } from './styles'
export {
  type WritePlan,
  type WriteAction,
  type PutSheet,
  type RemoveSheet,
  type WriteCells,
  type CellEdit,
  type CellContent,
  type SheetPlan,
  type PlanRow,
  type PlanCell,
  type PlanChart,
  type PlanChartSeries,
  type PlanTable,
  type PlanList,
  type TabRole,
  TAB_NAMES,
  textContent,
} from './write-plan'
export type { CopyDoor } from './copy-door'
export type { FileScrub } from './file-scrub'
export { markerName, markerOf, markerTarget, ownTab, isOwnTab, freeSheetName } from './own-tabs'
export {
  type WorkbookPort,
  type ReadOptions,
  type ReadProgress,
  type ReadBefore,
  type WorkbookChange,
  type WorkbookSelection,
  type SelectedRange,
  type WorkbookProblem,
  type LeftAs,
  WorkbookError,
  fileProblem,
  type Calculator,
  type CalculationResult,
  type CalculatedCell,
} from './workbook-port'
export { type TableShape, type ColumnPlace, columnRange } from './table-shape'
export { type StoredParts, readParts, putParts, withPart } from './stored-parts'
export { type FormatLocale, type FormattedNumber, formatNumber, formatText, isDateFormat } from './number-format'
export {
  type CellKind,
  type ColumnDeclaration,
  type TableDeclaration,
  type StatusWord,
  type EvidenceWord,
  CONTRACTS,
  CONTRIBUTIONS,
  PLAN,
  TABLES,
  STATUS_WORDS,
  EVIDENCE_WORDS,
} from './tables'
export { headerKey, plainWords } from './header-text'
export { type TotalLabel, labelOfTotal } from './total-row'
export { TEMPLATE_MARK, TEMPLATE_VERSION, isOlderTemplate, templateVersion } from './template-version'
export {
  type HeaderMapping,
  type HeaderPlace,
  type FoundTable,
  NOT_USED,
  findTables,
  readHeaders,
  type HeaderColumns,
  isTenderSheet,
  tallMerges,
  visibleUserSheets,
} from './find-tables'
export { type Field, type FieldProblem, type FieldRemark, trimText, readCell as readCellAs } from './read-cell'
export {
  type MonitoringTables,
  type TableRead,
  type TableRow,
  type ContractRow,
  type ContributionRow,
  type PlanRow as PlanTableRow,
  type CellNote,
  readMonitoring,
  cellPlaceOf,
  headerOf,
  readingMonitoring,
  type RowsRead,
} from './read-table'
export {
  type MarkLevel,
  type MarksShown,
  type SheetMark,
  type SheetMarking,
  MARK_RULE,
  cellsIn,
  isMarkRule,
} from './sheet-marks'
export { atOnce, type InPortions } from './portions'
export { type CellChange, withCells } from './cell-changes'
export { type ChangedCell, calculatedWorkbook, sameValue } from './calculated-workbook'
export { type SheetPlace, sheetPlace, presentSheet, freeTableName } from './sheet-place'
export { type FileWorkbook, Listeners } from './file-workbook'
export { type BlankFormat, type HeaderChange, editedAddress, holdsExpected, selectionAt } from './edited-cells'
export { type EditedSheet, editedSheet } from './edited-sheet'
export { callsOurFunction, withOwnNames } from './own-functions'
export type { StartupChoice } from './startup-choice'
export { cellKey, cellsWithoutValue, missingValues } from './missing-values'
