export { type WorkbookOverview, type OverviewStanding, type Schedule, overviewOf } from './overview'
export { type CouncilDocument, councilOf, councilOfPortfolio } from './council'
export { type CatalogueList, type ListedCatalogue, catalogueList } from './catalogue-list'
export {
  type BlockDocument,
  type ChangedBlockDocument,
  type ContractVersion,
  type DifferenceDocument,
  type RunningContracts,
  type VersionsDocument,
  contractVersions,
  goesWith,
  runningContracts,
  versionsDocument,
} from './catalogue-versions'
export {
  type CatalogueFileReading,
  type KeptCatalogue,
  catalogueFile,
  keepCatalogueFile,
  readCatalogueFile,
} from './catalogue-file'
export { type CatalogueUse, type RemovedCatalogue, removeCatalogue } from './remove-catalogue'
export { type WrittenCatalogueTab, writeCatalogueTab } from './write-catalogue-tab'
export { type ListedPolicy, type PolicyList, policyList } from './policy-list'
export { type SettledWithholding, settleWithholding, stateProblem } from './settle-withholding'
export { catalogueNamed, startingCatalogue, startingPolicy } from './starting-rules'
export {
  BLANK_DRAFT,
  BLANK_PARTS,
  type DraftOptions,
  type DraftReading,
  type ExceptionDraft,
  type FirstContactDraft,
  type LineDraft,
  type LowLabourDraft,
  type MixCapDraft,
  type ObligationDraft,
  type OfferedDraft,
  type PenaltyDraft,
  type PercentageDraft,
  type PolicyDraft,
  type ProvisionDraft,
  type PsoDraft,
  type QuestionDraft,
  type ReportingDraft,
  type SourceDraft,
  type TermDraft,
  type ThresholdDraft,
  type WordsDraft,
  draftOf,
  policyFromDraft,
} from './policy-draft'
export { type Kept, keepPolicy } from './keep-policy'
export { type PolicyUse, type RemovedPolicy, removePolicy } from './remove-policy'
export { type PolicyFileReading, policyFile, readPolicyFile } from './policy-file'
export {
  type CopyKind,
  type CopyOptions,
  type CopyPlan,
  type CopySource,
  type MadeCopy,
  makeCopy,
  plannedCopy,
} from './copy-to-share'
export { type RulesChoice, chooseRules } from './choose-rules'
export {
  type ChosenForContract,
  type ContractChoice,
  type RuleChange,
  chooseForContract,
  chooseForContracts,
  undoChoices,
} from './choose-for-contract'
export {
  type ArgumentValue,
  type FormulaPlace,
  type FormulaReading,
  readFormula,
  usesOurFunctions,
} from './explain-formula'
export { type KeepOptions, keepCatalogue } from './import-catalogue'
export { confirmImport } from './confirm-import'
export { type AboutFields, type ReviewDraft, dropImportDraft, keepImportDraft, keptImportDraft } from './import-draft'
export { type KnownCode, type OtherCode, asEarlier, knownCodes, otherCodes } from './earlier-codes'
export { reviewInBrief } from './review-in-brief'
export {
  type InsertedTemplate,
  type TemplateOptions,
  insertTemplate,
  TEMPLATE_KINDS,
  type TemplateKind,
} from './insert-template'
export { type ImportDocument, type QuestionDocument, importDocument, keptDocument } from './import-document'
export { type NotRepaired, type RepairedFormulas, repairFormulas } from './repair-formulas'
export { type Restored, readIfUnread, restoreFrom, restoreSession } from './restore-session'
export { type ValidateOptions, type ValidateProgress, validateWorkbook } from './validate-workbook'
export { type FreshReader, freshReader } from './fresh-reader'
export { marksOf } from './marks-of'
export { type CsvFile, findingsCsv } from './findings-csv'
export { type AcceptedNow, type AcceptOptions, acceptFindings, withdrawAcceptances } from './accept-findings'
export { confirmedHeaders } from './confirmed-headers'
export {
  type ComparedRegion,
  type ComparedRegions,
  type ComparedRow,
  type CompareOptions,
  type ComparisonDocument,
  type RegionComparison,
  type RegionDocument,
  type RowDocument,
  comparableSubjects,
  compareRegions,
  comparisonDocument,
  comparisonTable,
  explainRow,
  placementSize,
} from './compare-regions'
export { type ContractInBrief, contractsInBrief } from './contracts-in-brief'
export { type QuarterInBrief, type QuartersInBrief, quartersInBrief } from './quarters-in-brief'
export { type StillNeededDocument, neededBy } from './still-needed-document'
export {
  type HeaderChoice,
  type HeaderReading,
  type MappingKept,
  type TableHeaders,
  type TableId,
  forgetMapping,
  headersInRange,
  keepMapping,
  likelyTable,
  tableHeaders,
} from './map-columns'
export { goToFinding } from './go-to-finding'
export {
  type BlockedBecause,
  type ChangedCell,
  type ChangedRow,
  type Comparison,
  type ContractAmounts,
  type ContractChange,
  type Decided,
  type DecideOptions,
  type DecideOutcome,
  type Decision,
  type Delivery,
  type DeliveryChanges,
  type OpenDelivery,
  type RefusedCell,
  type WaitingGroup,
  type WaitingRow,
  type WaitingRows,
  compareWithPrevious,
  countWaiting,
  decideRows,
  deliveryChanges,
  undoDecision,
  waitingRows,
} from './approvals'
export {
  type CheckedForFixes,
  type FixedWorkbook,
  applyFixes,
  checkForFixes,
  fixWorkbook,
  undoFixes,
} from './fix-workbook'
export { type Pace, paced } from './paced'
export {
  type ControlDifference,
  type KeptEntries,
  type SummaryOptions,
  type SummaryProgress,
  type SummaryResult,
  type SummaryTab,
  STANDARD_TABS,
  SUMMARY_TABS,
  controlDifferences,
  generateSummary,
  keptEntries,
} from './generate-summary'
export {
  type ContractKey,
  type ContractReceipt,
  type DigestLimits,
  type FileReceipt,
  type OpenedSource,
  type PortfolioOptions,
  type PortfolioProgress,
  type PortfolioReader,
  type PortfolioResult,
  type PortfolioSource,
  type ReadingOptions,
  type SourceReading,
  contentMark,
  generatePortfolio,
  portfolioOf,
  readSource,
  readTogether,
  receiptOf,
} from './portfolio'
export {
  type SummaryDocument,
  type SummaryDocumentOptions,
  portfolioOfOne,
  summaryCsv,
  summaryDocument,
  workbookSummary,
} from './summary-document'
export {
  type AcceptanceDocument,
  type AcceptedDocument,
  type ContractDocument,
  type DocumentTotals,
  type FindingDocument,
  type ReportDocument,
  documentTotals,
  findingDocument,
  reportDocument,
  unreadableDocument,
} from './report-document'
