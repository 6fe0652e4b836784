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
  let isTooLong = false
  for (const grid of await gridsOf(path, sheet, language)) {
    const proposal = proposed(grid, name, today)
    if (proposal === 'too-many-rows') isTooLong = true
    else if (proposal !== 'no-table' && proposal.catalogue.blocks.length > (best?.catalogue.blocks.length ?? 0))
      best = proposal
  }
  if (best === null) throw new UsageError(isTooLong ? texts.source['too-many-rows'](name) : texts.noBlocks(name))
  return best
}

function proposed(grid: SourceGrid, name: string, today: IsoDay): Proposal | 'no-table' | 'too-many-rows' {
  try {
    return proposeCatalogue(grid, { fileName: name, today })
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    if (error.problem === 'no-table' || error.problem === 'too-many-rows') return error.problem
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
