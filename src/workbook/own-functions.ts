// A text between quotes, or one of our names before its bracket, behind whatever Excel left there when it did not
// know the function: another workbook ("[2]!", "'C:\map\[invoegtoepassing.xlam]'!"), a stored prefix ("_xldudf_").
const CALL =
  /"(?:[^"]|"")*"|(^|[^A-Za-z0-9_.'\]!])((?:'(?:[^']|'')*'|\[\d+\][\w.]*)!)?((?:_xll\.|_xludf\.|_xldudf_)*)(SROI_[A-Z0-9_]+)(?=\()/gi

/** True where a formula calls one of our functions, under its own name or under one that Excel broke. */
export function callsOurFunction(formula: string): boolean {
  for (const [, , , , name] of formula.matchAll(CALL)) if (name !== undefined) return true
  return false
}

/** The formula as a person would type it: our functions under their own names, everything else as it was. */
export function withOwnNames(formula: string): string {
  return formula.replace(CALL, (all: string, before?: string, _book?: string, _prefix?: string, name?: string) =>
    name === undefined ? all : `${before ?? ''}${name}`,
  )
}
