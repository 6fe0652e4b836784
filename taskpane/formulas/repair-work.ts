export { repairFormulas } from '#use-cases'
