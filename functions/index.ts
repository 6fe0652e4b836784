export {
  type SroiFunction,
  type SroiParameter,
  type CellAnswer,
  sroiExplanations,
  sroiFunctions,
} from './sroi-functions'
export { type CellError, isCellError } from './cell-error'
export type { Matrix } from './spread'
