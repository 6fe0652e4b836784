import { makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { fixesTexts } from '#texts'
import { useTexts } from '../shared/use-texts'
import type { Fix } from './last-fixed'

const useStyles = makeStyles({
  // A long list costs nothing while it is out of sight.
  rows: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 4000px',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 3px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  tick: {
    width: '24px',
    height: '24px',
    margin: 0,
    alignSelf: 'center',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  cell: {
    minWidth: '44px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'left',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  change: { overflowWrap: 'anywhere', minWidth: 0 },
  hidden: { color: tokens.colorNeutralForeground2 },
})

export interface FixRowsProps {
  readonly fixes: readonly Fix[]
  /** Places in `fixes` that stay as they are, with commas between; a text, so that a list that did not change is not drawn. */
  readonly off: string
  readonly onToggle: (fix: Fix) => void
  readonly onGoTo: (fix: Fix) => void
}

/** A line for each cell: whether to put it right, where it stands, and what changes. */
export const FixRows = memo(function FixRows({ fixes, off, onToggle, onGoTo }: FixRowsProps) {
  const styles = useStyles()
  const words = fixesTexts(useTexts().language)
  const isOff = new Set(off.split(','))
  return (
    <ul className={styles.rows}>
      {fixes.map((fix, at) => (
        <li key={fix.address} className={styles.row}>
          <input
            type="checkbox"
            className={styles.tick}
            aria-label={words.review.one(fix.address)}
            checked={!isOff.has(String(at))}
            onChange={() => onToggle(fix)}
          />
          <button
            type="button"
            className={styles.cell}
            aria-label={words.review.go(fix.address, fix.sheet)}
            onClick={() => onGoTo(fix)}
          >
            {fix.address}
          </button>
          <span className={styles.change}>
            {words.change(fix.kind, fix.before, fix.after)}
            {fix.hidden && <span className={styles.hidden}> ({words.hiddenRow})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
})
