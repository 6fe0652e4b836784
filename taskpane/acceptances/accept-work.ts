// What accepting needs, apart from the screen, so that the pane shows itself before this has loaded.
export { reasonProblem } from '#acceptances'
export { acceptFindings, findingsCsv, generateSummary, withdrawAcceptances } from '#use-cases'
