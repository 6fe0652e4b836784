import { type BlockPart, type CataloguePart, compareVersions, isSameVersion, type VersionComparison } from '#doctor'
import { euroText } from '#money'
import { type Block, type BlockCatalogue, type BlockProvision, catalogueRef } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { blockLine, catalogueTexts, formatsFor, type Language, questionLine, versionsTexts } from '#texts'

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
  /** What the source leaves open as a whole. */
  readonly questions: readonly DifferenceDocument[]
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
  readonly part: BlockPart | CataloguePart | 'rule' | 'question'
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
  const [namesBefore, namesNow] = namesOf(comparison, language)
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
        older: part === 'standsOn' ? scopeText(was, namesBefore, language) : partText(was, part, language),
        newer: part === 'standsOn' ? scopeText(is, namesNow, language) : partText(is, part, language),
        difference: part === 'value' && difference !== null ? euroText(difference) : null,
      })),
      remark: codeWas === null ? null : t.codeWas({ code: is.code, label: oneLine(codeWas.label) }),
    })),
    added: comparison.added.map((block) => blockOf(block, language)),
    removed: comparison.removed.map((block) => blockOf(block, language)),
    rules: comparison.provisions.map((rule) => {
      const isSaidAgain = rule.older?.text[language] === rule.newer?.text[language]
      const ruleText = (one: BlockProvision | null, names: Names): string =>
        one === null
          ? t.nothing
          : isSaidAgain
            ? `${one.text[language]} (${one.blocks === null ? t.allBlocks : one.blocks.map(names).join(', ')})`
            : one.text[language]
      return {
        part: 'rule',
        what: t.rules,
        older: ruleText(rule.older, namesBefore),
        newer: ruleText(rule.newer, namesNow),
        difference: null,
      }
    }),
    questions: comparison.questions.map((question) => ({
      part: 'question',
      what: t.questions,
      older: question.older === null ? t.nothing : openQuestionText(question.older, language),
      newer: question.newer === null ? t.nothing : openQuestionText(question.newer, language),
      difference: null,
    })),
    unchanged: comparison.same,
  }
}

type Names = (code: string) => string

/** Codes as each version says them: with their label where the other version means another block by the code. */
function namesOf({ older, newer }: VersionComparison, language: Language): readonly [Names, Names] {
  const { block } = versionsTexts(language)
  const labels = ({ blocks }: BlockCatalogue) => new Map(blocks.map(({ code, label }) => [code, oneLine(label)]))
  const [before, now] = [labels(older), labels(newer)]
  const names =
    (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Names =>
    (code) =>
      own.has(code) && own.get(code) !== other.get(code) ? block({ code, label: own.get(code) ?? '' }) : code
  return [names(before, now), names(now, before)]
}

function scopeText(block: Block, names: Names, language: Language): string {
  return Array.isArray(block.standsOn)
    ? (block.standsOn as readonly string[]).map(names).join(', ')
    : partText(block, 'standsOn', language)
}

/** What is open, and the reading that holds until somebody decides otherwise. */
function openQuestionText(open: OpenQuestion, language: Language): string {
  return oneLine(`${questionLine(open, language)} ${open.chosenReading[language]}`)
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
    openQuestions: block.openQuestions.map((open) => openQuestionText(open, language)).join(' '),
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
