import { CONTENT_TYPES, type Dialect, PACKAGE_RELATIONSHIPS } from './namespaces'
import type { Package } from './package'
import { relationshipsPart, relativeTarget } from './relationships'
import { type Splice, spliced } from './splice'
import { appendInside, prefixOf } from './xml-patch'
import { escapeAttribute } from './xml-text'
import { attributeOf, readTree, type XmlElement } from './xml-tree'

const TYPES_PART = '/[Content_Types].xml'
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** What Office calls the parts that we make. */
export const PART_TYPES = {
  workbook: `${SPREADSHEET}sheet.main+xml`,
  worksheet: `${SPREADSHEET}worksheet+xml`,
  table: `${SPREADSHEET}table+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const

export const EMPTY_TYPES =
  `${HEADER}<Types xmlns="${CONTENT_TYPES}">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>'

export const EMPTY_RELATIONSHIPS = `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`

/** A package with a new part in it, known by its kind. */
export function withPart(pack: Package, name: string, kind: keyof typeof PART_TYPES, text: string): Package {
  const types = pack.text(TYPES_PART)
  const root = readTree(TYPES_PART, types)
  const known = root.children.some((one) => isOverride(one, name))
  const override = `<${prefixOf(root)}Override PartName="${escapeAttribute(name)}" ContentType="${PART_TYPES[kind]}"/>`
  const next = known ? pack : pack.with(TYPES_PART, spliced(types, [appendInside(types, root, override)]))
  return next.with(name, text)
}

/** A package without this part, and without the parts that only it led to. */
export function withoutPart(pack: Package, name: string): Package {
  const led = pack.relationships(name).filter((one) => !one.external)
  let next = pack.with(name, null).with(relationshipsPart(name), null)
  const types = next.text(TYPES_PART)
  const override = readTree(TYPES_PART, types).children.find((one) => isOverride(one, name))
  if (override !== undefined) next = next.with(TYPES_PART, spliced(types, [removal(override)]))
  for (const { target } of led) if (next.has(target) && !isReferred(next, target)) next = withoutPart(next, target)
  return next
}

/** A package in which `owner` leads to `target`; gives the id of that relation. */
export function withRelationship(
  pack: Package,
  owner: string,
  dialect: Dialect,
  type: string,
  target: string,
): { readonly pack: Package; readonly id: string } {
  const part = relationshipsPart(owner)
  const text = pack.has(part) ? pack.text(part) : EMPTY_RELATIONSHIPS
  const root = readTree(part, text)
  const used = new Set(root.children.map((one) => attributeOf(one, 'Id')?.toLowerCase()))
  let number = 1
  while (used.has(`rid${String(number)}`)) number++
  const id = `rId${String(number)}`
  const relation =
    `<${prefixOf(root)}Relationship Id="${id}" Type="${dialect.relationships}/${type}"` +
    ` Target="${escapeAttribute(relativeTarget(owner, target))}"/>`
  return { pack: pack.with(part, spliced(text, [appendInside(text, root, relation)])), id }
}

/** A package in which `owner` no longer has these relations. */
export function withoutRelationships(pack: Package, owner: string, ids: ReadonlySet<string>): Package {
  const part = relationshipsPart(owner)
  if (ids.size === 0 || !pack.has(part)) return pack
  const text = pack.text(part)
  const gone = readTree(part, text).children.filter((one) => ids.has(attributeOf(one, 'Id') ?? ''))
  return pack.with(part, spliced(text, gone.map(removal)))
}

/** The first name of the form `/xl/tables/table7.xml` that is free. */
export function freePartName(pack: Package, folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const name = `${folder}${stem}${String(number)}.xml`
    if (!pack.has(name)) return name
  }
}

function isReferred(pack: Package, target: string): boolean {
  const wanted = target.toLowerCase()
  return pack.names().some((name) => {
    const match = /^(.*\/)_rels\/([^/]*)\.rels$/i.exec(name)
    if (match === null) return false
    const owner = `${match[1] ?? ''}${match[2] ?? ''}`
    return pack.relationships(owner).some((one) => !one.external && one.target.toLowerCase() === wanted)
  })
}

function isOverride(element: XmlElement, part: string): boolean {
  return element.local === 'Override' && attributeOf(element, 'PartName')?.toLowerCase() === part.toLowerCase()
}

function removal(element: XmlElement): Splice {
  return { from: element.start, to: element.end, text: '' }
}
