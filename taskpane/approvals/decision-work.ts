export { decideRows, undoDecision } from '#use-cases'
