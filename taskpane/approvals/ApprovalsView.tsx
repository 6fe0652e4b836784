import { Accordion, Button, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { euroText, NO_EURO, sumOfEuros } from '#money'
import { approvalsTexts, deliveriesTexts } from '#texts'
import { type WaitingRow, waitingRows } from '#use-cases'
import { SideView } from '../about/SideView'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { StaleNote } from '../shared/StaleNote'
import { useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { useCheck } from '../validation/CheckProvider'
import { useGoTo } from '../validation/use-go-to'
import { choiceKey, chosenRows } from './chosen-rows'
import { type Deciding, startOf, UNDECIDED } from './deciding'
import { DecisionForm } from './DecisionForm'
import { ToldNote } from './ToldNote'
import { useDecision } from './use-decision'
import { WaitingGroupItem } from './WaitingGroupItem'

const useStyles = makeStyles({
  // In reach below a long list.
  bar: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

const ChangesView = whenNeeded(() => import('./changes/ChangesView'))

/** Rows that wait for the contract manager, per contract and quarter; approved or sent back one by one or together. */
export default function ApprovalsView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const t = approvalsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { last } = useCheck().state
  const { goTo, error } = useGoTo()
  const { state, told, decide, undo } = useDecision()
  const waiting = useMemo(() => (last === null ? null : waitingRows(last.report)), [last])
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<readonly string[] | null>(null)
  const [deciding, setDeciding] = useState<Deciding>(UNDECIDED)
  const [isDeciding, setIsDeciding] = useState(false)
  const [isComparing, setIsComparing] = useState(false)
  const compare = useRef<HTMLButtonElement>(null)
  const next = useRef<HTMLButtonElement>(null)

  const choose = useCallback((row: WaitingRow, isChosen: boolean) => {
    setKeys((before) => {
      const after = new Set(before)
      if (isChosen) after.add(choiceKey(row))
      else after.delete(choiceKey(row))
      return after
    })
  }, [])
  const chooseAll = useCallback((rows: readonly WaitingRow[]) => {
    setKeys((before) => new Set([...before, ...rows.map(choiceKey)]))
  }, [])

  if (isComparing) {
    const back = () => {
      setIsComparing(false)
      requestAnimationFrame(() => compare.current?.focus())
    }
    return (
      <Suspense fallback={<Loading />}>
        <ChangesView onBack={back} />
      </Suspense>
    )
  }
  if (waiting === null) {
    return (
      <SideView title={t.title} onBack={onBack}>
        <p className={layout.quiet}>{t.unknown}</p>
      </SideView>
    )
  }
  const chosen = chosenRows(waiting.groups, keys)
  const value = sumOfEuros(chosen.map(({ standing }) => standing.worth ?? NO_EURO))
  const open = opened ?? waiting.groups.slice(0, 1).map(({ key }) => key)
  const toList = () => {
    setIsDeciding(false)
    requestAnimationFrame(() => next.current?.focus())
  }
  return (
    <SideView title={t.title} onBack={onBack}>
      {waiting.withoutStatus.map((at) => (
        <div key={at.sheet} className={layout.group}>
          <p className={layout.text}>{t.withoutStatus(at.sheet)}</p>
          <div className={layout.row}>
            <Button size="small" onClick={() => void goTo(at)}>
              {t.goToOf(Number(/\d+$/.exec(at.address)?.[0] ?? 1), at.sheet)}
            </Button>
          </div>
        </div>
      ))}
      <ToldNote
        told={told}
        state={state}
        isDeciding={isDeciding && chosen.length > 0}
        onUndo={(decided) => void undo(decided)}
      />
      {isDeciding && chosen.length > 0 ? (
        <DecisionForm
          rows={chosen}
          state={state}
          deciding={deciding}
          onChange={setDeciding}
          onCancel={toList}
          onDecide={(rows, decision, by) =>
            void decide(rows, decision, by).then((isDone) => {
              if (!isDone) return
              setKeys(new Set())
              setIsDeciding(false)
            })
          }
        />
      ) : (
        <>
          <div className={layout.tight}>
            <p className={layout.text}>{waiting.rows === 0 ? t.none : t.waiting(waiting.rows, waiting.blocked)}</p>
            <p className={layout.quiet}>{t.intro}</p>
          </div>
          <div className={layout.row}>
            <Button ref={compare} size="small" onClick={() => setIsComparing(true)}>
              {deliveriesTexts(language).open}
            </Button>
          </div>
          <StaleNote />
          {error !== null && <ErrorBar error={error} />}
          {waiting.rows > 0 && (
            <>
              <Accordion
                multiple
                collapsible
                openItems={[...open]}
                onToggle={(_event, data) => setOpened(data.openItems as string[])}
              >
                {waiting.groups.map((group) => (
                  <WaitingGroupItem
                    key={group.key}
                    group={group}
                    isOpen={open.includes(group.key)}
                    chosen={keys}
                    onChoose={choose}
                    onChooseAll={chooseAll}
                    goTo={goTo}
                  />
                ))}
              </Accordion>
              <div className={`${layout.tight} ${styles.bar}`}>
                <p className={layout.text} role="status">
                  {chosen.length === 0 ? t.chooseFirst : t.chosen(chosen.length, euroText(value))}
                </p>
                <div className={layout.row}>
                  <Button
                    ref={next}
                    appearance="primary"
                    disabledFocusable={chosen.length === 0}
                    onClick={() => {
                      setDeciding(startOf(chosen, deciding))
                      setIsDeciding(true)
                    }}
                  >
                    {t.decide(chosen.length)}
                  </Button>
                </div>
              </div>
            </>
          )}
        </>
      )}
    </SideView>
  )
}
