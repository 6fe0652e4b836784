import { WorkbookError } from '#workbook'
import type { Package } from './package'
import { attributeOf, child, children, readTree, type XmlElement } from './xml-tree'

/** The colours a styles part may name by number, as "RRGGBB". */
export interface Palette {
  /** In the order cells count them: light 1, dark 1, light 2, dark 2, six accents, two for links. */
  readonly theme: readonly (string | undefined)[]
  readonly indexed: readonly string[]
}

// As cells count: the two pairs stand the other way round in the theme itself.
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] // prettier-ignore
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'
// Source: ECMA-376 part 1, 18.8.27, default values of indexed colours.
const INDEXED = `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/)

/** The colours of the workbook's theme; none where it has no theme or one that cannot be read: only looks depend on it. */
export function readTheme(pack: Package, part: string | null): readonly (string | undefined)[] {
  if (part === null) return []
  try {
    const scheme = child(child(readTree(part, pack.text(part)), 'themeElements'), 'clrScheme')
    return THEME_ORDER.map((name) => {
      const [color] = child(scheme, name)?.children ?? []
      return plainRgb(attributeOf(color, color?.local === 'sysClr' ? 'lastClr' : 'val'))
    })
  } catch (error) {
    if (error instanceof WorkbookError) return []
    throw error
  }
}

/** The palette of a styles part, which may replace the numbered colours. */
export function paletteOf(styles: XmlElement, theme: Palette['theme']): Palette {
  const own = children(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor')
  const indexed = INDEXED.map((color, at) => plainRgb(attributeOf(own[at], 'rgb')) ?? color)
  return { theme, indexed }
}

/** A colour element as "RRGGBB"; undefined for automatic colours. */
export function colorOf(color: XmlElement | undefined, { theme, indexed }: Palette): string | undefined {
  const base =
    plainRgb(attributeOf(color, 'rgb')) ?? theme[placeIn(color, 'theme')] ?? indexed[placeIn(color, 'indexed')]
  const tint = Number(attributeOf(color, 'tint') ?? 0)
  return base === undefined || !(tint >= -1 && tint <= 1) ? base : tinted(base, tint)
}

/** Source: ECMA-376 part 1, 18.8.3: a tint moves the lightness towards black (below 0) or white (above 0). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
  const [high, low] = [Math.max(...parts), Math.min(...parts)]
  const light = (high + low) / 2
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint
  // Hue and saturation stay: every part keeps its share of the distance to the lightness.
  const room = light === 0 || light === 1 ? 0 : (1 - Math.abs(2 * wanted - 1)) / (1 - Math.abs(2 * light - 1))
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - light) * room)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

function placeIn(color: XmlElement | undefined, kind: string): number {
  return Number(attributeOf(color, kind) ?? -1)
}

function plainRgb(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text)
    ? text.slice(-6).toUpperCase()
    : undefined
}
