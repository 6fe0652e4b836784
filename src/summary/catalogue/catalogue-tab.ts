import { withoutIdentityNumbers } from '#checks'
import { exact } from '#money'
import { type Block, type BlockCatalogue, type BlockProvision, catalogueRef } from '#rulebook'
import type { OpenQuestion } from '#sources'
import {
  blockLine,
  catalogueTabTexts,
  formatsFor,
  type Language,
  questionLine,
  ruleTexts,
  sourceTexts,
  versionsTexts,
} from '#texts'
import type { PlanCell, PutSheet, SheetPlan, WorkbookSnapshot } from '#workbook'
import { fittedRows } from '../tab/fitted-rows'
import { number, type TabDraft, tabDraft, text } from '../tab/tab-draft'
import { tabNames } from '../tab/tab-names'

export interface CatalogueTabInput {
  readonly name: string
  readonly catalogues: readonly BlockCatalogue[]
  readonly language: Language
}

/** The action that makes or renews `SROI Catalogus` in a workbook, under the name it will have. */
export function putCatalogueTab(
  snapshot: WorkbookSnapshot,
  input: Omit<CatalogueTabInput, 'name'>,
): { readonly action: PutSheet; readonly name: string } {
  const name = tabNames(snapshot, ['catalogue']).get('catalogue') as string
  return { action: { kind: 'put-sheet', role: 'catalogue', sheet: catalogueTab({ ...input, name }) }, name }
}

const WIDTHS = [12, 40, 24, 10, 16, 22, 26, 12, 20, 12, 30, 36, 24, 36, 8, 44]

/** `SROI Catalogus`: every catalogue version a workbook goes by, to be read and printed; formulas never look here. */
export function catalogueTab({ name, catalogues, language }: CatalogueTabInput): SheetPlan {
  const t = catalogueTabTexts(language)
  const draft = tabDraft()
  draft.add(text(t.title, 'title'))
  draft.add(text(t.about, 'subtitle'))
  for (const catalogue of catalogues) {
    draft.skip()
    addCatalogue(draft, catalogue, language)
  }
  return {
    name,
    rows: fittedRows(draft.rows(), WIDTHS),
    columnWidths: WIDTHS,
    frozenRows: 2,
    print: { landscape: true, onePageWide: true },
  }
}

function addCatalogue(draft: TabDraft, catalogue: BlockCatalogue, language: Language): void {
  const t = catalogueTabTexts(language)
  draft.add(outside(catalogue.label, 'title'))
  for (const [label, value] of factsOf(catalogue, language)) draft.add(text(label, 'label'), text(value))
  for (const question of catalogue.openQuestions)
    draft.add(text(t.open, 'label'), outside(askedText(question, language)))
  draft.skip()
  const headers = [...ruleTexts(language).blocks.headers, t.notes, t.cell, t.open]
  draft.add(...headers.map((header) => text(header, 'header')))
  for (const block of catalogue.blocks) draft.add(...blockRow(block, language))
  if (catalogue.provisions.length === 0) return
  draft.skip()
  draft.add(text(t.rules, 'label'))
  for (const rule of catalogue.provisions)
    draft.add(outside(rule.blocks?.join(', ') ?? t.allBlocks, 'code'), outside(ruleText(rule, language)))
}

function factsOf(catalogue: BlockCatalogue, language: Language): [string, string][] {
  const t = catalogueTabTexts(language)
  const words = versionsTexts(language)
  const { day, number: figure } = formatsFor(language)
  const { validFrom, validTo, selectedBy, hoursPerWeek, source, importHash, notice } = catalogue
  return [
    [words.part.authority, withoutIdentityNumbers(catalogue.authority)],
    [t.inFormulas, catalogueRef(catalogue)],
    [t.validFrom, validFrom === null ? t.undated : day(validFrom)],
    ...(validTo === null ? [] : [[words.part.validTo, day(validTo)] as [string, string]]),
    [words.part.selectedBy, selectedBy === null ? words.unknown : words.selectedBy[selectedBy]],
    [words.part.hoursPerWeek, hoursPerWeek === null ? words.unknown : figure(hoursPerWeek)],
    [t.source, withoutIdentityNumbers([source.document, source.section].join(', '))],
    ...(source.url === undefined ? [] : [[t.page, withoutIdentityNumbers(source.url)] as [string, string]]),
    [t.checkedOn, day(source.checkedOn)],
    ...(importHash === null ? [] : [[t.importHash, importHash] as [string, string]]),
    ...(notice === null ? [] : [[t.notice, notice[language]] as [string, string]]),
  ]
}

function blockRow(block: Block, language: Language): (PlanCell | null)[] {
  const { value, words } = blockLine(block, language)
  const { role } = ruleTexts(language).blocks
  return [
    outside(block.code, 'code'),
    outside(block.label),
    outside(block.category ?? ''),
    text(role[block.role], 'wrapped'),
    value.kind === 'amount' ? number(exact(value.amount), 'euroTop') : text(value.text, 'wrapped'),
    ...words.map((word) => outside(word)),
    outside(block.notes.join('; ')),
    text(block.source.cell, 'code'),
    outside(block.openQuestions.map((question) => askedText(question, language)).join(' ')),
  ]
}

function askedText(question: OpenQuestion, language: Language): string {
  const t = catalogueTabTexts(language)
  return `${questionLine(question, language)} ${t.reading} ${question.chosenReading[language]}`
}

function ruleText({ text: said, source }: BlockProvision, language: Language): string {
  return `${said[language]} ${sourceTexts(language).source(source.document, source.section)}.`
}

/** Words of a source: text whatever they look like, and no numbers that could be a person's. */
function outside(value: string, style: 'wrapped' | 'title' | 'code' = 'wrapped'): PlanCell {
  return text(withoutIdentityNumbers(value.replace(/\s+/g, ' ').trim()), style)
}
