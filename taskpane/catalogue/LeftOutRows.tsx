import { Button } from '@fluentui/react-components'
import type { SourceRow } from '#doctor'
import type { Block } from '#rulebook'
import { blockEditTexts, importTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** A register beside the table may have rows without end. */
const MOST = 100

export interface LeftOutRowsProps {
  readonly rows: readonly SourceRow[]
  readonly blocks: readonly Block[]
  readonly onAdd: (row: number) => void
}

/** The rows we did not understand, each to be made a block of. */
export function LeftOutRows({ rows, blocks, onAdd }: LeftOutRowsProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const leftOut = rows.filter(
    ({ row, taken }) => taken === 'not-understood' && !blocks.some(({ source }) => source.row === row),
  )
  if (leftOut.length === 0) return null
  return (
    <details>
      <summary>{words.leftOut(leftOut.length)}</summary>
      <ul>
        {leftOut.slice(0, MOST).map(({ row, text, taken }) => (
          <li key={row} className={layout.quiet}>
            {words.row} {row}: {text} ({words.taken[taken]}){' '}
            <Button size="small" onClick={() => onAdd(row)}>
              {blockEditTexts(language).add(row)}
            </Button>
          </li>
        ))}
      </ul>
      {leftOut.length > MOST && <p className={layout.quiet}>{words.leftOutMore(leftOut.length - MOST)}</p>}
    </details>
  )
}
