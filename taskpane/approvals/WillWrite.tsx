import { makeStyles, tokens } from '@fluentui/react-components'
import { approvalsTexts } from '#texts'
import type { WaitingRow } from '#use-cases'
import { a1 } from '#workbook'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'
import type { Deciding } from './deciding'

const NAMED = 8

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } })

export interface WillWriteProps {
  readonly rows: readonly WaitingRow[]
  readonly status: Deciding['status']
}

/** The cells and the part of the workbook that a decision will write, before it does. */
export function WillWrite({ rows, status }: WillWriteProps) {
  const { language } = useTexts()
  const t = approvalsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { last } = useCheck().state
  const sheets = new Map<string, string[]>()
  for (const { standing } of rows) {
    if (standing.status === status) continue
    const { sheet } = standing.at
    const shape = last?.report.shapes.find(
      (one) =>
        one.table === 'contributions' &&
        one.sheet === sheet &&
        one.firstRow <= standing.row &&
        standing.row <= one.lastRow,
    )
    const column = shape?.columns['status']?.column
    if (column !== undefined) sheets.set(sheet, [...(sheets.get(sheet) ?? []), a1(standing.row, column)])
  }
  const ends = status !== 'akkoord' && rows.some(({ because }) => because === 'changed')
  return (
    <div className={layout.tight}>
      <Heading level={3}>{t.willWrite}</Heading>
      <ul className={styles.list}>
        {[...sheets].map(([sheet, cells]) => (
          <li key={sheet}>
            {t.willWriteStatus(status, sheet, cells.slice(0, NAMED), Math.max(0, cells.length - NAMED))}
          </li>
        ))}
        {status === 'akkoord' ? <li>{t.willKeep(rows.length)}</li> : <li>{t.willReason}</li>}
        {ends && <li>{t.willRemove}</li>}
      </ul>
    </div>
  )
}
