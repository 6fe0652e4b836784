export { restoreSession } from '#use-cases'
