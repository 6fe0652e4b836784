import type { FileScrub } from '#workbook'
import { Package } from './package'
import { withoutPart, withoutRelationships } from './package-parts'
import { attribute } from './xml-reader'
import { escapeAttribute, escapeText } from './xml-text'
import { readWorkbookPart } from './workbook-part'

/** The bytes of a file without what has to go beside its cells. Parts that hold nothing of it are copied as they were. */
export function scrubbedFile(bytes: Uint8Array, scrub: FileScrub): Uint8Array {
  let pack = Package.open(bytes)
  if (scrub.comments) pack = withoutComments(pack)
  if (scrub.properties) pack = withoutLeftoverTexts(withoutMaker(pack))
  if (scrub.ownTableFormulas) pack = withoutTableFormulas(pack)
  if (scrub.replacements.size > 0) pack = withReplacements(pack, scrub.replacements)
  return pack.save()
}

const DRAWN_NOTE = /<((?:\w+:)?shape)\b(?:(?!<\/\1>)[\s\S])*?ObjectType="Note"[\s\S]*?<\/\1>/g

function withoutComments(pack: Package): Package {
  const book = readWorkbookPart(pack)
  let next = pack
  for (const { part } of book.sheets) {
    const relations = next.relationships(part).filter((one) => !one.external)
    const gone = relations.filter(({ type }) => type === 'comments' || type === 'threadedComment')
    if (gone.length === 0) continue
    next = withoutRelated(next, part, gone)
    for (const drawing of relations.filter(({ type }) => type === 'vmlDrawing')) {
      if (!next.has(drawing.target)) continue
      const text = next.text(drawing.target)
      const left = text.replace(DRAWN_NOTE, '')
      if (left === text) continue
      if (/<(?:\w+:)?shape\b/.test(left)) next = next.with(drawing.target, left)
      else {
        const sheet = next.text(part)
        next = withoutRelated(next, part, [drawing])
        next = next.with(part, sheet.replace(/<(?:\w+:)?legacyDrawing\b(?!HF)[^>]*\/>/, ''))
      }
    }
  }
  // Those who wrote in threads, by name.
  return withoutRelated(next, book.part, next.relationships(book.part).filter(({ type }) => type === 'person')) // prettier-ignore
}

function withoutRelated(
  pack: Package,
  owner: string,
  relations: readonly { readonly id: string; readonly target: string }[],
): Package {
  let next = withoutRelationships(pack, owner, new Set(relations.map(({ id }) => id)))
  for (const { target } of relations) if (next.has(target)) next = withoutPart(next, target)
  return next
}

const NAMES = ['creator', 'lastModifiedBy', 'Manager']

/** Nobody made it, nobody saved it, it stood nowhere, and there is no picture of what it looked like. */
function withoutMaker(pack: Package): Package {
  let next = pack
  for (const { type, target, external } of pack.relationships('/')) {
    if (external || !next.has(target)) continue
    if (type === 'thumbnail') {
      next = withoutRelated(next, '/', pack.relationships('/').filter((one) => one.type === type)) // prettier-ignore
    } else if (type === 'core-properties' || type === 'extended-properties') {
      const text = next.text(target)
      const pattern = new RegExp(String.raw`(<((?:\w+:)?(?:${NAMES.join('|')}))\b[^>]*>)[^<]*(</\2>)`, 'g')
      next = withText(next, target, text.replace(pattern, '$1$3'))
    }
  }
  const { part, text } = readWorkbookPart(next)
  const placeless = text
    .replace(/<mc:AlternateContent\b(?:(?!<\/mc:AlternateContent>)[\s\S])*?absPath[\s\S]*?<\/mc:AlternateContent>/g, '')
    .replace(/(<(?:\w+:)?fileSharing\b[^>]*?)\suserName="[^"]*"/, '$1')
  return withText(next, part, placeless)
}

/** Texts that no cell shows any more still stand in the list that cells share. */
function withoutLeftoverTexts(pack: Package): Package {
  const book = readWorkbookPart(pack)
  if (book.sharedStrings === null) return pack
  const used = new Set<number>()
  for (const { part, isWorksheet } of book.sheets) if (isWorksheet) collectUsed(pack, part, used)
  let index = -1
  const text = pack.text(book.sharedStrings)
  const left = text.replace(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/g, (item, prefix: string) => {
    index++
    return used.has(index) ? item : `<${prefix}si><${prefix}t></${prefix}t></${prefix}si>`
  })
  return withText(pack, book.sharedStrings, left)
}

function collectUsed(pack: Package, part: string, used: Set<number>): void {
  let isShared = false
  let inValue = false
  let value = ''
  pack.readXml(part, {
    open(tag) {
      if (tag.local === 'c') isShared = attribute(tag, 't') === 's'
      else if (tag.local === 'v' && isShared) {
        inValue = true
        value = ''
      }
    },
    text(piece) {
      if (inValue) value += piece
    },
    close(tag) {
      if (tag.local !== 'v' || !inValue) return
      inValue = false
      used.add(Number(value))
    },
  })
}

const OWN_FILL = /<((?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula))\b[^>]*>[^<]*SROI_[A-Z0-9_]+\([^<]*<\/\1>/gi

function withoutTableFormulas(pack: Package): Package {
  const parts = pack.names().filter((name) => /\/tables\/[^/]+\.xml$/i.test(name))
  return parts.reduce((next, part) => withText(next, part, next.text(part).replace(OWN_FILL, '')), pack)
}

// Where looks, programs and our own bookkeeping stand, and nothing people wrote.
const UNTOUCHED =
  /^\/(?:\[content_types\]\.xml|xl\/(?:styles|calcchain|theme\/.*|worksheets\/sheet.*?\.bin)|.*\.(?:bin|png|jpe?g|gif|emf|wmf))$/i
const ATTRIBUTES =
  'v|name|caption|tooltip|display|location|uniqueName|sheet|source|title|descr|prompt|promptTitle|error|errorTitle|Target|sourceName|displayName|text|alt|minValue|maxValue|u'
const TEXT_OR_ATTRIBUTE = new RegExp(String.raw`>([^<]+)(?=<)|(\s(?:${ATTRIBUTES})=")([^"]*)(?=")`, 'g')

function withReplacements(pack: Package, replacements: ReadonlyMap<string, string>): Package {
  const inTexts = replacer(replacements, escapeText)
  const inAttributes = replacer(replacements, escapeAttribute)
  let next = pack
  for (const name of pack.names()) {
    if (UNTOUCHED.test(name) || !/\.(?:xml|rels|vml)$/i.test(name)) continue
    const text = next.text(name)
    if (inTexts(text) === text && inAttributes(text) === text) continue
    const isNumbers = /\/(?:charts|pivotCache)\//i.test(name)
    next = withText(
      next,
      name,
      text.replace(
        TEXT_OR_ATTRIBUTE,
        (whole: string, inner: string | undefined, opening: string | undefined, value: string | undefined) => {
          const written = inner ?? value ?? ''
          const other = (inner === undefined ? inAttributes : inTexts)(written)
          if (other === written) return whole
          // What is remembered as a number stays one.
          const fitting = isNumbers && /^\d+$/.test(written) ? '0' : other
          return inner === undefined ? `${opening ?? ''}${fitting}` : `>${fitting}`
        },
      ),
    )
  }
  return next
}

function replacer(
  replacements: ReadonlyMap<string, string>,
  escaped: (text: string) => string,
): (text: string) => string {
  const known = new Map([...replacements].map(([old, other]) => [escaped(old), escaped(other)]))
  const sorted = [...known.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${sorted.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\p{L}\p{N}])`,
    'gu',
  )
  return (text) => text.replace(pattern, (found) => known.get(found) ?? found)
}

function withText(pack: Package, part: string, text: string): Package {
  return pack.text(part) === text ? pack : pack.with(part, text)
}
