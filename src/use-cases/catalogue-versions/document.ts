import { type BlockPart, type CataloguePart, compareVersions, isSameVersion } from '#doctor'
import { euroText } from '#money'
import { type Block, type BlockCatalogue, catalogueRef } from '#rulebook'
import { blockLine, catalogueTexts, formatsFor, type Language, versionsTexts } from '#texts'

/** Two versions of a catalogue in words: only what differs. */
export interface VersionsDocument {
  readonly older: VersionDocument
  readonly newer: VersionDocument
  /** True where nothing differs. */
  readonly same: boolean
  readonly catalogue: readonly DifferenceDocument[]
  readonly changed: readonly ChangedBlockDocument[]
  readonly added: readonly BlockDocument[]
  readonly removed: readonly BlockDocument[]
  readonly rules: readonly DifferenceDocument[]
  /** Number of blocks that stay as they are. */
  readonly unchanged: number
}

export interface VersionDocument {
  /** "den-haag@2023-07-01" */
  readonly catalogue: string
  readonly label: string
  readonly validFrom: string | null
}

export interface DifferenceDocument {
  readonly part: BlockPart | CataloguePart | 'rule'
  readonly what: string
  readonly older: string
  readonly newer: string
  /** Euros more (or, with a minus, less) as a decimal string. */
  readonly difference: string | null
}

export interface BlockDocument {
  readonly code: string
  readonly label: string
  readonly value: string
}

export interface ChangedBlockDocument extends BlockDocument {
  /** Its code in the older version. */
  readonly codeBefore: string
  readonly differences: readonly DifferenceDocument[]
  /** What to mind about its code. */
  readonly remark: string | null
}

export function versionsDocument(older: BlockCatalogue, newer: BlockCatalogue, language: Language): VersionsDocument {
  const t = versionsTexts(language)
  const comparison = compareVersions(older, newer)
  return {
    older: versionOf(older),
    newer: versionOf(newer),
    same: isSameVersion(comparison),
    catalogue: comparison.parts.map((part) => ({
      part,
      what: t.part[part],
      older: factText(older, part, language),
      newer: factText(newer, part, language),
      difference: null,
    })),
    changed: comparison.changed.map(({ older: was, newer: is, parts, difference, codeWas }) => ({
      ...blockOf(is, language),
      codeBefore: was.code,
      differences: parts.map((part) => ({
        part,
        what: t.part[part],
        older: partText(was, part, language),
        newer: partText(is, part, language),
        difference: part === 'value' && difference !== null ? euroText(difference) : null,
      })),
      remark: codeWas === null ? null : t.codeWas({ code: is.code, label: oneLine(codeWas.label) }),
    })),
    added: comparison.added.map((block) => blockOf(block, language)),
    removed: comparison.removed.map((block) => blockOf(block, language)),
    rules: comparison.provisions.map((rule) => ({
      part: 'rule',
      what: t.rules,
      older: rule.older?.text[language] ?? t.nothing,
      newer: rule.newer?.text[language] ?? t.nothing,
      difference: null,
    })),
    unchanged: comparison.same,
  }
}

function versionOf(catalogue: BlockCatalogue): VersionDocument {
  return { catalogue: catalogueRef(catalogue), label: oneLine(catalogue.label), validFrom: catalogue.validFrom }
}

function blockOf(block: Block, language: Language): BlockDocument {
  return { code: block.code, label: oneLine(block.label), value: valueText(block, language) }
}

function factText(catalogue: BlockCatalogue, part: CataloguePart, language: Language): string {
  const t = versionsTexts(language)
  const { number, day } = formatsFor(language)
  const { hoursPerWeek, selectedBy, validTo } = catalogue
  switch (part) {
    case 'authority':
      return oneLine(catalogue.authority)
    case 'hoursPerWeek':
      return hoursPerWeek === null ? t.unknown : number(hoursPerWeek)
    case 'selectedBy':
      return selectedBy === null ? t.unknown : t.selectedBy[selectedBy]
    case 'validTo':
      return validTo === null ? t.nothing : day(validTo)
  }
}

function partText(block: Block, part: BlockPart, language: Language): string {
  const { words } = blockLine(block, language)
  const [, limit, hours, standsOn, approval, evidence, conditions] = words
  const texts: Readonly<Record<BlockPart, string | null | undefined>> = {
    code: block.code,
    label: block.label,
    category: block.category,
    role: catalogueTexts(language).roles[block.role],
    value: valueText(block, language),
    limit,
    minimumHours: hours,
    standsOn,
    exclusive: block.exclusiveGroup,
    conditions,
    approval,
    evidence,
    notes: block.notes.join('; '),
  }
  const text = oneLine(texts[part] ?? '')
  return text === '' ? versionsTexts(language).nothing : text
}

/** "€ 30.000,00 per fte per jaar", "factuurwaarde" */
function valueText(block: Block, language: Language): string {
  const { value, words } = blockLine(block, language)
  const figure = value.kind === 'amount' ? formatsFor(language).euro(value.amount) : value.text
  return `${figure} ${words[0] ?? ''}`.trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
