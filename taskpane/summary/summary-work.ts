export { generateSummary } from '#use-cases'
