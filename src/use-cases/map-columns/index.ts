export {
  type HeaderReading,
  type TableHeaders,
  type TableId,
  headersInRange,
  likelyTable,
  tableHeaders,
} from './table-headers'
export { type HeaderChoice, type MappingKept, forgetMapping, keepMapping, neededColumns } from './keep-mapping'
