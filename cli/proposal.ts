import { extname } from 'node:path'
import { gridOfSheet, type Proposal, proposeCatalogue, readSource, SourceError, type SourceGrid } from '#doctor'
import { cliTexts, type Language } from '#texts'
import type { IsoDay } from '#time'
import { sheetNamed } from '#workbook'
import type { CommandInput } from './command'
import { readBytes, shownName } from './files'
import { UsageError } from './usage-error'

/**
 * What the doctor makes of a published table in a file. Of a workbook without a named sheet: the sheet with most blocks.
 * Throws UsageError where there is no such sheet or no table of blocks.
 */
export async function proposalOf(
  path: string,
  sheet: string | null,
  { language, today }: Pick<CommandInput, 'language' | 'today'>,
): Promise<Proposal> {
  const texts = cliTexts(language).errors
  const name = shownName(path)
  let best: Proposal | null = null
  for (const grid of await gridsOf(path, sheet, language)) {
    const proposal = proposed(grid, name, today)
    if (proposal === null || proposal.catalogue.blocks.length === 0) continue
    if (best === null || proposal.catalogue.blocks.length > best.catalogue.blocks.length) best = proposal
  }
  if (best === null) throw new UsageError(texts.noBlocks(name))
  return best
}

function proposed(grid: SourceGrid, name: string, today: IsoDay): Proposal | null {
  try {
    return proposeCatalogue(grid, { fileName: name, today })
  } catch (error) {
    if (error instanceof SourceError && error.problem === 'no-table') return null
    throw error
  }
}

async function gridsOf(path: string, sheet: string | null, language: Language): Promise<readonly SourceGrid[]> {
  const texts = cliTexts(language).errors
  const name = shownName(path)
  if (extname(path).toLowerCase() !== '.xlsx') {
    try {
      return [readSource(await readBytes(path, language), name)]
    } catch (error) {
      if (error instanceof SourceError) throw new UsageError(texts.source[error.problem](name))
      throw error
    }
  }
  const { readWorkbook } = await import('./open-workbook')
  const workbook = await readWorkbook(path, language)
  if (sheet === null) {
    return workbook.sheets.filter(({ visibility }) => visibility === 'visible').map((one) => gridOfSheet(one))
  }
  const found = sheetNamed(workbook, sheet)
  if (found === undefined) {
    throw new UsageError(texts.noSuchSheet({ sheet, sheets: workbook.sheets.map((one) => one.name).join(', ') }))
  }
  return [gridOfSheet(found)]
}
