export { sroiExplanations, sroiFunctions } from './sroi-functions'
export type { CellAnswer, SroiFunction, SroiParameter } from './sroi-function'
export { type CellError, isCellError } from './cell-error'
export type { Matrix } from './spread'
