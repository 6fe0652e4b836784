import type { CellValue } from '#workbook'
import type { Cells } from './book'

/** The cells all random formulas look at. */
export const DATA: Cells = Object.fromEntries(
  ['WW', 'PW', 'WIA', 'BBL', 'WW', 'wia', 'Praktijk', 'PW', 'stage', 'BBL', 'WW', 'PSO'].flatMap((code, at) => {
    const row = at + 1
    const cells: [string, CellValue][] = [
      [`A${String(row)}`, code],
      [`B${String(row)}`, Math.round(((at * 7919) % 1000) * 123.457) / 100],
      [`D${String(row)}`, at * 5 + 1],
      [`E${String(row)}`, 46023 + at * 37],
    ]
    const mixed = [7, 'tekst', true, null, -2.5, '12', null, 0, 'WW', 100, false, 0.125][at]
    if (mixed !== null && mixed !== undefined) cells.push([`C${String(row)}`, mixed])
    return cells
  }),
)

/** A small generator of pseudo-random numbers (mulberry32), so that a seed gives the same formulas for ever. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Formulas of the kinds people write in tender and monitoring sheets, over DATA. */
export function randomFormulas(count: number, seed: number): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => `=${formula(random)}`)
}

function formula(random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T
  const row = (): string => String(below(12) + 1)
  const range = (column: string): string => {
    const [a, b] = [below(12) + 1, below(12) + 1]
    return `${column}${String(Math.min(a, b))}:${column}${String(Math.max(a, b))}`
  }
  const literal = (): string =>
    pick(['0', '1', '2', '3', '7', '10', '12', '0.5', '2.5', '0.125', '36', '1000', '99.995', '1.005'])
  const code = (): string => pick(['"WW"', '"PW"', '"wia"', '"W*"', '"P?"', '"zz"', `A${row()}`])
  const condition = (): string =>
    pick([`">${literal()}"`, `"<=${literal()}"`, `"<>${literal()}"`, literal(), `B${row()}`, `">"&B${row()}`])

  const number = (depth: number): string => {
    if (depth <= 0) return pick([literal, literal, () => `B${row()}`, () => `D${row()}`])()
    const inner = (): string => number(depth - 1)
    return pick([
      () => `(${inner()}+${inner()})`,
      () => `(${inner()}-${inner()})`,
      () => `${inner()}*${inner()}`,
      () => `(${inner()}/${inner()})`,
      () => `-${inner()}`,
      () => `(${inner()})%`,
      () => `ROUND(${inner()},${pick(['0', '1', '2', '-1'])})`,
      () => `ROUNDUP(${inner()},${pick(['0', '1', '2'])})`,
      () => `ROUNDDOWN(${inner()},${pick(['0', '1', '2'])})`,
      () => `INT(${inner()})`,
      () => `ABS(${inner()})`,
      () => `MOD(D${row()},${pick(['2', '3', '7', '-4'])})`,
      () =>
        `${pick(['SUM', 'MIN', 'MAX', 'AVERAGE', 'MEDIAN', 'COUNT', 'COUNTA', 'PRODUCT'])}(${range(pick(['B', 'C', 'D']))})`,
      () => `${pick(['SUM', 'MIN', 'MAX'])}(${inner()},${range('B')},${inner()})`,
      () => `LARGE(${range('B')},${pick(['1', '2', '5'])})`,
      () => `COUNTIF(${range('A')},${code()})`,
      () => `COUNTIF(${range('B')},${condition()})`,
      () => `SUMIF($A$1:$A$12,${code()},$B$1:$B$12)`,
      () => `SUMIFS($B$1:$B$12,$A$1:$A$12,${code()},$D$1:$D$12,${condition()})`,
      () => `COUNTIFS($A$1:$A$12,${code()},$B$1:$B$12,${condition()})`,
      () => `SUMPRODUCT(($A$1:$A$12=A${row()})*$B$1:$B$12)`,
      () => `INDEX($B$1:$B$12,MATCH(${pick([`A${row()}`, '"zz"', '"wia"'])},$A$1:$A$12,0))`,
      () => `VLOOKUP(${pick([`A${row()}`, '"zz"'])},$A$1:$D$12,${pick(['2', '4'])},FALSE)`,
      () => `VLOOKUP(${inner()},$D$1:$E$12,2)`,
      () => `MATCH(${inner()},$D$1:$D$12,1)`,
      () => `IF(${truth(depth - 1)},${inner()},${inner()})`,
      () => `IFERROR(${inner()},${inner()})`,
      () => `LEN(${text(depth - 1)})`,
      () => `FIND("W",${text(depth - 1)})`,
      () => `${pick(['YEAR', 'MONTH', 'DAY', 'WEEKDAY', 'ISOWEEKNUM'])}(E${row()})`,
      () => `EDATE(E${row()},${pick(['-3', '1', '12'])})`,
      () => `EOMONTH(E${row()},${pick(['-1', '0', '3'])})`,
      () => `DATEDIF($E$1,E${row()},${pick(['"y"', '"m"', '"d"'])})`,
      () => `NETWORKDAYS(E${row()},E${row()})`,
      () => `DATE(${pick(['2024', '2026'])},${String(below(15))},${String(below(40))})`,
      () => `CHOOSE(${pick(['1', '2', '3', '4'])},${inner()},${inner()},${inner()})`,
    ])()
  }

  const text = (depth: number): string => {
    if (depth <= 0)
      return pick([() => `A${row()}`, () => pick(['"WW"', '"Social return"', '" a  b "', '""', '"PSO-30+"'])])()
    const inner = (): string => text(depth - 1)
    return pick([
      () => `${pick(['LEFT', 'RIGHT'])}(${inner()},${pick(['0', '1', '3', '99'])})`,
      () => `MID(${inner()},${pick(['1', '2', '9'])},${pick(['0', '2', '50'])})`,
      () => `${pick(['UPPER', 'LOWER', 'TRIM'])}(${inner()})`,
      () => `SUBSTITUTE(${inner()},"W","${pick(['', 'x', 'WW'])}")`,
      () => `REPLACE(${inner()},${pick(['1', '2'])},1,"-")`,
      () => `(${inner()}&${inner()})`,
      () => `(${inner()}&D${row()})`,
      () => `TEXT(${number(depth - 1)},"${pick(['0', '0.00', '#,##0.00', '0%', '000'])}")`,
      () => `TEXT(E${row()},"yyyy-mm-dd")`,
      () => `REPT(${inner()},2)`,
      () => `IF(${truth(depth - 1)},${inner()},${inner()})`,
      () => `CONCATENATE(${inner()},"/",${inner()})`,
    ])()
  }

  const truth = (depth: number): string => {
    const comparison = pick(['=', '<>', '<', '>', '<=', '>='])
    if (depth <= 0)
      return pick([
        `B${row()}${comparison}B${row()}`,
        `A${row()}${comparison}A${row()}`,
        `C${row()}${comparison}${literal()}`,
      ])
    return pick([
      () => `${number(depth - 1)}${comparison}${number(depth - 1)}`,
      () => `${text(depth - 1)}${comparison}${text(depth - 1)}`,
      () => `${pick(['AND', 'OR'])}(${truth(depth - 1)},${truth(depth - 1)})`,
      () => `NOT(${truth(depth - 1)})`,
      () => `${pick(['ISNUMBER', 'ISTEXT', 'ISBLANK', 'ISLOGICAL'])}(C${row()})`,
      () => `ISERROR(${number(depth - 1)})`,
    ])()
  }

  return pick([number, number, number, text, truth])(3)
}

/** A formula that tells kind and value of a cell in one text: what another program's answer is compared by. */
export function telling(cell: string): string {
  return `=IF(ISERROR(${cell}),"error "&ERROR.TYPE(${cell}),IF(ISNUMBER(${cell}),"number "&${cell},IF(ISLOGICAL(${cell}),"truth "&IF(${cell},1,0),"text "&${cell})))`
}

/** A cell as the text it shows; errors by their code. */
export function told(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.error : String(value)
}

/** Two told values are the same; numbers to twelve digits. */
export function sameTold(a: string, b: string): boolean {
  if (a === b) return true
  if (!a.startsWith('number ') || !b.startsWith('number ')) return false
  const [x, y] = [Number(a.slice(7)), Number(b.slice(7))]
  return Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y), 1e-6)
}
