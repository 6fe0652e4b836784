import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { copiesTexts } from '#texts'
import type { CopyKind, CopyPlan } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { useTexts } from '../shared/use-texts'
import { type ChangesOfSheet, groupedChanges } from './grouped-changes'

const MOST = 12

export interface PlannedCopyProps {
  readonly kind: CopyKind
  readonly plan: CopyPlan
  readonly answers: number
  readonly onMake: () => void
}

/** Everything the copy will change, by reason and sheet, before it is made. */
export function PlannedCopy({ kind, plan, answers, onMake }: PlannedCopyProps) {
  const { language } = useTexts()
  const words = copiesTexts(language)
  const layout = useLayout()
  const [all, setAll] = useState(false)
  const groups = groupedChanges(plan.changes)
  const hasMore = groups.some(({ sheets }) => sheets.some(({ addresses }) => addresses.length > MOST))
  const isEmpty = plan.changes.length === 0 && plan.beside.length === 0
  return (
    <div className={layout.group}>
      <ResultHeading answers={answers}>
        {isEmpty ? words.kinds[kind].name : words.changes(plan.changes.length)}
      </ResultHeading>
      {isEmpty && <p className={layout.text}>{words.kinds[kind].none}</p>}
      <ul className={`${layout.list} ${layout.group}`}>
        {groups.map(({ why, sheets }) => (
          <li key={why} className={layout.tight}>
            <span className={layout.text}>{words.reasons[why]}</span>
            {sheets.map((sheet) => (
              <span key={sheet.sheet} className={layout.quiet}>
                {placesText(sheet, all ? Infinity : MOST, words.more)}
              </span>
            ))}
          </li>
        ))}
        {plan.beside.map((change) => (
          <li key={change} className={layout.text}>
            {words.beside[change]}
          </li>
        ))}
      </ul>
      {hasMore && !all && (
        <div className={layout.row}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.showAll(plan.changes.length)}
          </Button>
        </div>
      )}
      {kind === 'clean' && !isEmpty && <p className={layout.quiet}>{words.careful}</p>}
      {!isEmpty && (
        <div className={layout.row}>
          <Button appearance="primary" onClick={onMake}>
            {words.kinds[kind].make}
          </Button>
        </div>
      )}
    </div>
  )
}

function placesText({ shown, addresses }: ChangesOfSheet, most: number, more: (count: number) => string): string {
  const rest = addresses.length - most
  return `${shown}: ${addresses.slice(0, most).join(', ')}${rest > 0 ? `, ${more(rest)}` : ''}`
}
