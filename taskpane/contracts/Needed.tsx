import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { ContractStanding } from '#rules'
import { contractsTexts, mixTexts } from '#texts'
import type { IsoDay } from '#time'
import { neededBy } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { useSession, useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  kind: { fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

/** What is still to be approved, and ways to get there. */
export function Needed({ standing, today }: { standing: ContractStanding; today: IsoDay }) {
  const { language } = useTexts()
  const { rulebook } = useSession()
  const words = mixTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const needed = useMemo(() => neededBy(standing, rulebook, today), [standing, rulebook, today])
  if (needed === null) return null
  const { amount, afterSubmitted, months, mixes } = needed
  return (
    <section className={layout.group} aria-label={words.heading}>
      <strong>{words.heading}</strong>
      <p className={layout.text}>{words.needed(amount.toString())}</p>
      {standing.submitted.gt(0) && (
        <p className={layout.text}>
          {words.afterSubmitted(afterSubmitted.isZero() ? null : afterSubmitted.toString())}
        </p>
      )}
      <p className={layout.quiet}>{words.monthsLeft(months)}</p>
      {mixes.length === 0 ? (
        <p className={layout.text}>{words.none}</p>
      ) : (
        <>
          <span className={layout.quiet}>{contractsTexts(language).ways}</span>
          <ul className={`${layout.list} ${layout.group}`}>
            {mixes.map(({ kind, lines, value, surplus }) => (
              <li key={`${kind} ${lines[0]?.block.code ?? ''}`} className={layout.tight}>
                <span className={styles.kind}>{words.kinds[kind]}</span>
                <ul className={styles.lines}>
                  {lines.map((line) => (
                    <li key={`${line.block.code} ${line.quantity.toString()}`}>{words.line(line)}</li>
                  ))}
                </ul>
                <span className={layout.quiet}>
                  {words.sum(value.toString(), surplus.isZero() ? null : surplus.toString())}
                </span>
              </li>
            ))}
          </ul>
          <p className={`${layout.quiet} ${layout.small}`}>{words.care}</p>
        </>
      )}
    </section>
  )
}
