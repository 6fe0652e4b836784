// What writes, apart from the screen, so that the findings show themselves before this has loaded.
export { applyFixes, undoFixes } from '#use-cases'
