import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { BegunReview } from './BegunReview'
import type { ImportState } from './import-state'
import { KeptStep } from './KeptStep'
import { RangeStep } from './RangeStep'
import { ReadingStep } from './ReadingStep'
import { ReviewStep } from './ReviewStep'
import { SettleStep } from './SettleStep'
import { SheetStep } from './SheetStep'
import { SourceStep } from './SourceStep'
import { useBegunReview } from './use-begun-review'
import { useImport } from './use-import'

const STEPS = ['source', 'review', 'settle'] as const
type Step = (typeof STEPS)[number]

const STEP_OF: Readonly<Record<ImportState['kind'], Step | null>> = {
  source: 'source',
  reading: 'source',
  sheets: 'source',
  range: 'source',
  review: 'review',
  settle: 'settle',
  keeping: 'settle',
  kept: null,
}

const useStyles = makeStyles({
  steps: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderTopStyle: 'dotted' },
  },
  now: {
    borderTopColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderTopStyle: 'solid' },
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  cancel: { flexShrink: 0 },
})

export interface ImportCatalogueProps {
  /** How often somebody came here to go on with what was begun. */
  readonly resumes: number
  /** The file that was chosen is a saved catalogue and no table. */
  readonly onCatalogue: (file: File) => void
  readonly onDone: () => void
}

/** From a published table to a catalogue in this workbook: source, review, confirm. */
export default function ImportCatalogue({ resumes, onCatalogue, onDone }: ImportCatalogueProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const task = useImport()
  const { state } = task
  const begun = useBegunReview()
  const step = STEP_OF[state.kind]
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = state.kind === 'keeping' ? 'settle' : state.kind
  useEffect(() => {
    // While reading, the keyboard is at the button that stops it.
    if (shown !== 'reading') heading.current?.focus()
  }, [shown])

  const { resume } = task
  const isAtWork = STEP_OF[state.kind] === 'review' || STEP_OF[state.kind] === 'settle' || state.kind === 'reading'
  const name = begun?.name ?? null
  const goneOn = useRef(0)
  useEffect(() => {
    if (goneOn.current === resumes) return
    goneOn.current = resumes
    if (!isAtWork && name !== null) void resume(name)
  }, [resumes, isAtWork, name, resume])

  if (state.kind === 'kept') return <KeptStep kept={state} onDone={onDone} />
  return (
    <div className={layout.screen}>
      <div className={layout.group}>
        <div className={styles.head}>
          <Heading level={2} ref={heading}>
            {words.heading}
          </Heading>
          <Button size="small" appearance="subtle" className={styles.cancel} onClick={onDone}>
            {words.cancel}
          </Button>
        </div>
        <ol className={styles.steps} aria-label={words.steps}>
          {STEPS.map((name, index) => (
            <li
              key={name}
              className={mergeClasses(styles.step, name === step && styles.now)}
              aria-current={name === step ? 'step' : undefined}
            >
              {index + 1}. {words.step[name]}
            </li>
          ))}
        </ol>
      </div>
      {state.kind === 'source' && (
        <BegunReview onResume={() => name !== null && void resume(name)} onGone={() => heading.current?.focus()} />
      )}
      {state.kind === 'source' && (
        <SourceStep
          problem={state.problem}
          onFile={async (file) => (/\.json$/i.test(file.name) ? onCatalogue(file) : task.takeFile(file))}
          onText={task.takeText}
          onWorkbook={task.openWorkbook}
        />
      )}
      {state.kind === 'reading' && <ReadingStep name={state.name} share={state.share} onStop={task.toSource} />}
      {state.kind === 'range' && (
        <RangeStep sheets={state.sheets} selected={state.selected} onRange={task.takeRange} onBack={task.toSource} />
      )}
      {state.kind === 'sheets' && (
        <SheetStep sheets={state.workbook.sheets} onSheet={task.takeSheet} onBack={task.toSource} />
      )}
      {state.kind === 'review' && <ReviewStep draft={state.draft} task={task} />}
      {(state.kind === 'settle' || state.kind === 'keeping') && (
        // The same form while it is kept: what was filled in stays, also when keeping fails.
        <SettleStep
          draft={state.draft}
          keeping={state.kind === 'keeping'}
          error={state.kind === 'settle' ? state.error : null}
          onEdit={task.edit}
          onAbout={task.describe}
          onKeep={task.keep}
          onBack={task.toReview}
        />
      )}
    </div>
  )
}
