export { insertTemplate } from '#use-cases'
