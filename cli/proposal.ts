import { extname } from 'node:path'
import {
  gridOfSheet,
  type Proposal,
  type ProposalHints,
  proposeCatalogue,
  readSource,
  SourceError,
  type SourceGrid,
  type SourceProblem,
} from '#doctor'
import type { BlockCatalogue } from '#rulebook'
import { cliTexts, type Language } from '#texts'
import { sheetNamed } from '#workbook'
import type { CommandInput } from './command'
import { readBytes, shownName } from './files'
import { UsageError } from './usage-error'

/**
 * What the doctor makes of a published table in a file. Of a workbook without a named sheet: the sheet with most blocks.
 * Labels keep the codes they have in the earlier versions. Throws UsageError where there is no such sheet or no table of blocks.
 */
export async function proposalOf(
  path: string,
  sheet: string | null,
  { language, today }: Pick<CommandInput, 'language' | 'today'>,
  earlier: readonly BlockCatalogue[] = [],
): Promise<Proposal> {
  const texts = cliTexts(language).errors
  const name = shownName(path)
  let best: Proposal | null = null
  let problem: SourceProblem = 'no-table'
  for (const grid of await gridsOf(path, sheet, language)) {
    const proposal = proposed(grid, { fileName: name, today, earlier })
    if (typeof proposal === 'string') problem = proposal === 'no-table' ? problem : proposal
    else if (proposal.catalogue.blocks.length > (best?.catalogue.blocks.length ?? 0)) best = proposal
  }
  if (best === null) throw new UsageError(problem === 'no-table' ? texts.noBlocks(name) : texts.source[problem](name))
  return best
}

function proposed(grid: SourceGrid, hints: ProposalHints): Proposal | SourceProblem {
  try {
    return proposeCatalogue(grid, hints)
  } catch (error) {
    if (error instanceof SourceError) return error.problem
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
