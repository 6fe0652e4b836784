export {
  type BlockedBecause,
  type WaitingGroup,
  type WaitingRow,
  type WaitingRows,
  countWaiting,
  waitingRows,
} from './waiting-rows'
export {
  type ChangedCell,
  type ChangedRow,
  type ContractAmounts,
  type ContractChange,
  type Delivery,
  type DeliveryChanges,
  deliveryChanges,
} from './delivery-changes'
export { type Comparison, type OpenDelivery, compareWithPrevious } from './compare-with-previous'
export type { Decision, RefusedCell } from './decision-cells'
export { type Decided, type DecideOptions, type DecideOutcome, decideRows, undoDecision } from './decide-rows'
