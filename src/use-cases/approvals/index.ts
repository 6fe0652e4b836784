export {
  type BlockedBecause,
  type WaitingGroup,
  type WaitingRow,
  type WaitingRows,
  countWaiting,
  waitingRows,
} from './waiting-rows'
export type { Decision, RefusedCell } from './decision-cells'
export { type Decided, type DecideOptions, type DecideOutcome, decideRows, undoDecision } from './decide-rows'
