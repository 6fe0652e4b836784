import type { CellLook } from '#workbook'

/** Colours of a cell as CSS, legible on the page it is shown on: text that would fade into its ground gives way. */
export interface CellColors {
  readonly background?: string
  readonly color?: string
}

const READABLE = 4.5

/** @param asked colour the number format asks for  @param ground "RRGGBB" of the sheet itself */
export function cellColors(look: CellLook | undefined, asked: string | undefined, ground: string): CellColors {
  const fill = look?.fill
  const wanted = asked ?? look?.color
  const under = fill ?? ground
  const color = wanted !== undefined && contrast(wanted, under) >= READABLE ? wanted : fill && inkOn(fill)
  return {
    ...(fill === undefined ? {} : { background: `#${fill}` }),
    ...(color === undefined ? {} : { color: `#${color}` }),
  }
}

function inkOn(fill: string): string {
  return contrast('000000', fill) >= contrast('FFFFFF', fill) ? '000000' : 'FFFFFF'
}

/** Contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
