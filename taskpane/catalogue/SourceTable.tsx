import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useRef } from 'react'
import type { SourceGrid, SourceRow } from '#doctor'
import { a1, columnLetters, positionFromA1 } from '#workbook'
import { importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { FLOATING, LOW, WIDE } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** Rows in view at once; a published table is short, a whole register is not. */
const WINDOW = 200

const useStyles = makeStyles({
  panel: {
    display: 'none',
    flexDirection: 'column',
    minWidth: 0,
    // In a narrow pane the source comes up from below while one looks at a cell.
    position: 'sticky',
    // To the very edge, over the room that a screen leaves below.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    [LOW]: { bottom: 0 },
    maxHeight: FLOATING,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    [WIDE]: { display: 'flex', top: tokens.spacingVerticalM, bottom: 'auto', maxHeight: '70vh', boxShadow: 'none' },
  },
  shown: { display: 'flex' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  close: { [WIDE]: { display: 'none' } },
  scroll: { overflow: 'auto', minHeight: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, minWidth: '100%' },
  name: {
    position: 'sticky',
    top: 0,
    padding: '2px 6px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  row: { position: 'static', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '2px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    minWidth: '24px',
    maxWidth: '220px',
    overflowWrap: 'break-word',
  },
  aside: { color: tokens.colorNeutralForeground2 },
  here: {
    outline: `3px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
})

export interface SourceTableProps {
  readonly grid: SourceGrid
  readonly rows: readonly SourceRow[]
  /** The cell to show, "D9". */
  readonly cell: string | null
  readonly onClose: () => void
}

/** The source as it stands, with the cell one asked for marked. */
export function SourceTable({ grid, rows, cell, onClose }: SourceTableProps) {
  const { t, language } = useTexts()
  const words = importTexts(language)
  const styles = useStyles()
  const here = useRef<HTMLTableCellElement>(null)
  const position = cell === null ? null : positionFromA1(cell)
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [cell])

  const taken = new Map(rows.map((row) => [row.row, row.taken]))
  const shown = windowAround(grid, position?.row ?? null)
  const width = shown.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return (
    <section
      className={mergeClasses(styles.panel, cell !== null && styles.shown)}
      aria-label={words.sourceOf(grid.name)}
      data-floats={cell !== null}
    >
      <div className={styles.head}>
        <Heading level={3}>{words.source}</Heading>
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={t.close}
          onClick={onClose}
        />
      </div>
      {/* A part that scrolls has to be reachable by key. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" tabIndex={0} aria-label={words.sourceOf(grid.name)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.name} />
              {Array.from({ length: width }, (_, index) => (
                <th key={index} scope="col" className={styles.name}>
                  {columnLetters(index + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, cells }) => (
              <tr key={row} className={taken.get(row) === 'block' ? undefined : styles.aside}>
                <th scope="row" className={mergeClasses(styles.name, styles.row)}>
                  {row}
                </th>
                {Array.from({ length: width }, (_, index) => {
                  const isHere = cell === a1(row, index + 1)
                  return (
                    <td
                      key={index}
                      ref={isHere ? here : undefined}
                      aria-current={isHere ? 'true' : undefined}
                      className={mergeClasses(styles.cell, isHere && styles.here)}
                    >
                      {cells[index] ?? ''}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function windowAround(grid: SourceGrid, row: number | null): SourceGrid['rows'] {
  if (grid.rows.length <= WINDOW) return grid.rows
  const at =
    row === null
      ? 0
      : Math.max(
          0,
          grid.rows.findIndex((candidate) => candidate.row >= row),
        )
  const start = Math.max(0, Math.min(at - WINDOW / 2, grid.rows.length - WINDOW))
  return grid.rows.slice(start, start + WINDOW)
}
