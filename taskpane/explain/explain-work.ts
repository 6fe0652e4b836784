export { explainingCall, readFormula } from '#use-cases'
export { sroiFunctions } from '#functions'
