export { explainingCall, readFormula } from '#use-cases'
export { sroiExplanations, sroiFunctions } from '#functions'
