import { supports } from '../in-excel'

/**
 * Begins a request that writes: Excel calculates and draws once, at its end. An Excel that cannot say whose change it
 * tells of is asked not to tell until `loudly`.
 */
export function quietly(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync()
  context.application.suspendScreenUpdatingUntilNextSync()
  if (!supports('1.14')) context.runtime.enableEvents = false
}

export function loudly(context: Excel.RequestContext): void {
  if (!supports('1.14')) context.runtime.enableEvents = true
}
