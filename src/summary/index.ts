export {
  buildSummary,
  summaryOf,
  SUMMARY_TABS,
  type Summary,
  type SummaryInput,
  type SummaryTab,
} from './build-summary'
export { buildPortfolio, excludedRows, type PortfolioFile, type PortfolioInput } from './portfolio'
export {
  control,
  differing,
  totalsAgree,
  type Control,
  type ControlCause,
  type ControlLine,
  type CauseReason,
} from './control'
export { trafficLight, type TrafficLight } from './traffic-light'
export { contractLines, type ContractLine } from './contract-table'
export { type CatalogueTabInput, catalogueTab, putCatalogueTab } from './catalogue-tab'
export { acceptancesAction, type AcceptancesTabInput } from './acceptances-tab'
