export { type ContractVersion, type RunningContracts, contractVersions, runningContracts } from './contract-versions'
export {
  type BlockDocument,
  type ChangedBlockDocument,
  type DifferenceDocument,
  type VersionsDocument,
  versionsDocument,
} from './document'
export { goesWith } from './goes-with'
