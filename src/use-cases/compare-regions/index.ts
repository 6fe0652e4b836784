export {
  type ComparedRegion,
  type ComparedRegions,
  type ComparedRow,
  type CompareOptions,
  type RegionComparison,
  compareRegions,
} from './compare'
export { comparableSubjects } from './asked'
export { type ComparisonDocument, type RegionDocument, type RowDocument, comparisonDocument } from './document'
export { explainRow } from './row-words'
export { comparisonTable } from './table'
export { placementSize } from './placement-size'
