export {
  buildSummary,
  summaryOf,
  SUMMARY_TABS,
  type Summary,
  type SummaryInput,
  type SummaryTab,
} from './build-summary'
export { buildPortfolio, excludedRows, type PortfolioFile, type PortfolioInput } from './portfolio/build-portfolio'
export {
  control,
  differing,
  totalsAgree,
  type Control,
  type ControlCause,
  type ControlLine,
  type CauseReason,
} from './control/control'
export { trafficLight, type TrafficLight } from './overview/traffic-light'
export { contractLines, type ContractLine } from './overview/contract-table'
export { type CatalogueTabInput, catalogueTab, putCatalogueTab } from './catalogue/catalogue-tab'
export { acceptancesAction, type AcceptancesTabInput } from './acceptances/acceptances-tab'
