export type { Approval } from './approval'
export { type RowState, type StateColumn, rowState, STATE_COLUMNS, UNREADABLE } from './row-state'
export { fingerprint } from './fingerprint'
export { type Signature, type Signatures, signaturesOf } from './signatures'
export { type StoredApprovals, NO_APPROVALS, approvalsFrom, approvalsText } from './stored-approvals'
export {
  type DeliveredRow,
  type DeliveredTable,
  type RowDifferences,
  type RowPair,
  compareDeliveries,
} from './delivery-rows'
export { type Cells, type PairOptions, differences, pairRows } from './pair-rows'
