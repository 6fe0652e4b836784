export { readFormula } from '#use-cases'
export { explanationOf, sroiFunctions } from '#functions'
