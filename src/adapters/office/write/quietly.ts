import { inExcel, supports } from '../in-excel'

/**
 * Begins a request that writes: Excel calculates and draws once, at its end. An Excel that cannot say whose change it
 * tells of is asked not to tell until `loudly`.
 */
export function quietly(context: Excel.RequestContext): void {
  suspend(context)
  if (!supports('1.14')) context.runtime.enableEvents = false
}

/** Calculating and drawing wait until the end of the request. */
export function suspend(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync()
  context.application.suspendScreenUpdatingUntilNextSync()
}

export function loudly(context: Excel.RequestContext): void {
  if (!supports('1.14')) context.runtime.enableEvents = true
}

/** After a request that was to be quiet and broke off. */
export async function listenAgain(): Promise<void> {
  if (supports('1.14')) return
  await inExcel(async (context) => {
    loudly(context)
    await context.sync()
  }).catch(() => undefined)
}
