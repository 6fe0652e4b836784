export { type Engine, type EngineOptions, type FunctionTable, createEngine, isFormula } from './engine'
export type { CustomFunction, EngineArgument } from './compile'
export { FormulaSyntaxError } from './syntax'
