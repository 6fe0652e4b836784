import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up'
import { Suspense, useId, useState } from 'react'
import type { FormulaReading } from '#use-cases'
import { type CellValue, isCellError } from '#workbook'
import type { Formats, PaneTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { ErrorBoundary } from '../shared/ErrorBoundary'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { useExplanation } from './use-explanation'

const ExplainedBody = whenNeeded(() => import('./ExplainedBody'))

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    maxHeight: '55%',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  result: { fontWeight: tokens.fontWeightSemibold },
  body: {
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
})

/** Below every screen: the selected cell with one of our functions, its result, and why. Opens upward. */
export function FormulaStrip() {
  const { t, format } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  const state = useExplanation()
  const [open, setOpen] = useState(false)
  const body = useId()
  if (state.kind === 'none') return null
  const explained = state.kind === 'done' ? state.explained : null
  const reading = explained?.reading ?? null
  const result = reading === null ? null : resultText(reading, t, format)
  return (
    <section className={styles.strip} aria-label={t.explain.label}>
      {open && (
        <div
          id={body}
          className={mergeClasses(styles.body, layout.group)}
          role="group"
          aria-label={t.explain.label}
          // A part that scrolls has to be reachable by key.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {state.kind === 'working' && <Loading label={t.explain.working} />}
          {state.kind === 'failed' && <ErrorBar error={state.error} />}
          {explained !== null && (
            <ErrorBoundary>
              <Suspense fallback={<Loading label={t.explain.working} />}>
                <ExplainedBody explained={explained} />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      )}
      <div className={styles.line}>
        <span className={layout.figures}>
          {state.selection.address}
          {result !== null && (
            <>
              {' · '}
              <span className={styles.result}>{result}</span>
            </>
          )}
        </span>
        <Button
          size="small"
          appearance="subtle"
          iconPosition="after"
          icon={open ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => setOpen(!open)}
        >
          {reading !== null && isAmount(reading) ? t.explain.why : t.explain.whyOther}
        </Button>
      </div>
    </section>
  )
}

const AMOUNTS = new Set(['SROI_OBLIGATION', 'SROI_BLOCK_VALUE', 'SROI_EXPECTED', 'SROI_PENALTY'])

function isAmount({ name, nested, result }: FormulaReading): boolean {
  return AMOUNTS.has(name) && !nested && typeof result === 'number'
}

function resultText(reading: FormulaReading, t: PaneTexts, format: Formats): string | null {
  const value: CellValue = reading.result
  if (value === null || value === '') return t.explain.empty
  if (typeof value === 'number') return isAmount(reading) ? format.euro(value) : format.number(value)
  if (typeof value === 'boolean') return value ? t.explain.yes : t.explain.no
  if (isCellError(value)) return format.cellError(value.error)
  // A text that explains is too long for one line; it stands in the cell itself.
  return value.length > 24 ? null : value
}
