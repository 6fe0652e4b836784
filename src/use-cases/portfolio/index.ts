export {
  type PortfolioOptions,
  type PortfolioProgress,
  type PortfolioResult,
  generatePortfolio,
  portfolioOf,
} from './generate-portfolio'
export { type OpenedSource, type PortfolioSource, type ReadingOptions } from './portfolio-source'
export { type ContractReceipt, type FileReceipt, receiptOf } from './file-receipt'
export { contentMark } from './content-mark'
export { type PortfolioReader } from './reader'
export { type SourceReading, readSource, readTogether } from './read-source'
export type { ContractKey, DigestLimits } from '#summary'
