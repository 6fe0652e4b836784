export { generateSummary, readIfUnread } from '#use-cases'
