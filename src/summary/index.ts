export { type CouncilFigures, councilFigures, mergedCouncil } from './council/council-figures'
export { type CouncilDocument, councilDocument } from './council/council-document'
export { type CouncilSource, councilParagraph } from './council/council-paragraph'
export { councilSource } from './council/council-tab'
export {
  buildSummary,
  summaryOf,
  STANDARD_TABS,
  SUMMARY_TABS,
  type Summary,
  type SummaryInput,
  type SummaryTab,
} from './build-summary'
export {
  buildPortfolio,
  PORTFOLIO_TABS,
  type BuildPortfolioOptions,
  type PortfolioTabRole,
} from './portfolio/build-portfolio'
export { mergedFigures, type TabFigures } from './portfolio/portfolio-tabs'
export {
  decisions,
  portfolio,
  type FileReason,
  type Portfolio,
  type PortfolioFile,
  type PortfolioLine,
  type ReadFile,
} from './portfolio/portfolio'
export { contractKey, contractPart, reportParts, type ContractKey, type ContractPart } from './portfolio/contract-part'
export { exclusions, fileDigest, type DigestLimits, type FileDigest } from './portfolio/file-digest'
export { type TalkPart, talkParts, talkTogether } from './conversation/talk-part'
export { type KeptEntries, keptEntries } from './conversation/kept-entries'
export { packed, unpacked } from './portfolio/packed'
export { together } from './portfolio/together'
export {
  control,
  differing,
  totalsAgree,
  totalsState,
  type Control,
  type ControlCause,
  type ControlLine,
  type CauseReason,
} from './control/control'
export { realisedShare, realisedTogether } from './overview/realised-share'
export { sayable } from './control/sayable'
export { trafficLight, type TrafficLight } from './overview/traffic-light'
export { neededBy, penaltyRuleOf, policyOf, settledState, withholdingOf } from './overview/needed'
export { contractLines, type ContractLine } from './overview/contract-table'
export { type CatalogueTabInput, catalogueTab, putCatalogueTab } from './catalogue/catalogue-tab'
export { acceptancesAction, type AcceptancesTabInput } from './acceptances/acceptances-tab'
export { quarterFigures } from './quarters/quarter-figures'
export { hasEnded, quarterTable } from './quarters/quarter-lines'
export { verdict } from './quarters/schedule-verdict'
export { verdictSentences, verdictTitle } from './quarters/verdict-words'
