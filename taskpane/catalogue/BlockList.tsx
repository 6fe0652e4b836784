import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle'
import { type ReactNode, useState } from 'react'
import type { Block, BlockCatalogue } from '#rulebook'
import { blockTexts, catalogueTexts, importTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { BlockDetails } from './BlockDetails'
import { limitText, valueText } from './value-text'

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(32px, max-content) 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    maxWidth: '88px',
    overflowWrap: 'anywhere',
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums' },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: '16px', verticalAlign: 'text-bottom' },
  cell: { minWidth: '44px', paddingInline: '6px' },
  below: { gridColumn: '1 / -1', minWidth: 0 },
  more: { cursor: 'pointer', minHeight: '24px', width: 'fit-content', color: tokens.colorBrandForegroundLink },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
})

export interface BlockListProps {
  readonly catalogue: BlockCatalogue
  readonly label: string
  /** Number of open questions per block code. */
  readonly questions?: ReadonlyMap<string, number>
  readonly shownCell?: string | null
  /** With this, each source cell is a button that shows it. */
  readonly onShowCell?: (cell: string) => void
  /** What stands below a block, over its whole width. */
  readonly below?: (block: Block) => ReactNode
  /** What stays the same of a block when its code changes. */
  readonly keyOf?: (block: Block) => string
}

/** Blocks with their value and limit, in the order of the source; each opens to what its row says more. */
export function BlockList(props: BlockListProps) {
  const { catalogue, label, questions, shownCell, onShowCell, below, keyOf } = props
  const { language, format } = useTexts()
  const words = catalogueTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  return (
    <ul className={layout.list} aria-label={label}>
      {catalogue.blocks.map((block) => {
        const doubts = questions?.get(block.code) ?? 0
        const role = block.role === 'base' ? '' : ` · ${words.roles[block.role]}`
        return (
          <li key={keyOf?.(block) ?? block.code} className={styles.block}>
            <span className={styles.code}>{block.code}</span>
            <div className={mergeClasses(layout.tight, styles.text)}>
              <span>{block.label}</span>
              <span className={mergeClasses(layout.quiet, styles.value)}>
                {valueText(block, words, format)} · {limitText(block.limit, words)}
                {role}
              </span>
              {doubts > 0 && (
                <span className={layout.small}>
                  <QuestionCircleFilled aria-hidden className={styles.doubt} /> {importTexts(language).doubt(doubts)}
                </span>
              )}
              <More block={block} catalogue={catalogue} />
            </div>
            {onShowCell === undefined ? (
              <span className={mergeClasses(layout.quiet, layout.small)}>{block.source.cell}</span>
            ) : (
              <Button
                size="small"
                className={mergeClasses(styles.cell, shownCell === block.source.cell && styles.chosen)}
                aria-label={importTexts(language).showCell(block.source.cell)}
                onClick={() => onShowCell(block.source.cell)}
              >
                {block.source.cell}
              </Button>
            )}
            {below !== undefined && <div className={styles.below}>{below(block)}</div>}
          </li>
        )
      })}
    </ul>
  )
}

function More({ block, catalogue }: { readonly block: Block; readonly catalogue: BlockCatalogue }) {
  const { language } = useTexts()
  const words = blockTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={mergeClasses(layout.small, styles.more)} aria-label={words.moreOf(block.code)}>
        {words.more}
      </summary>
      {open && <BlockDetails block={block} catalogue={catalogue} />}
    </details>
  )
}
