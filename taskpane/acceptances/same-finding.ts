import type { Finding } from '#findings'

/** The same thing said of the same cell, also after the checks ran again. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return a === b || (a.code === b.code && said(a) === said(b))
}

function said({ at, params }: Finding): string {
  return JSON.stringify([at, params])
}
