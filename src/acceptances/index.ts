export { acceptancesOf, atPlaceOf, type Reason } from './accept'
export {
  ACCEPTANCE_COLUMNS,
  type AcceptanceColumn,
  type AcceptanceHeaders,
  type KeptAcceptances,
  readAcceptances,
  type SpoiledRow,
} from './read-acceptances'
export { type ReasonProblem, reasonProblem } from './reason-problem'
export { settle } from './settle'
