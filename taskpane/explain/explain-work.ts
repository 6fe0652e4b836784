export { explainingCall, readFormula } from '#use-cases'
export { sroiExplanations } from '#functions'
