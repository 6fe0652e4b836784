import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ContractStanding } from '#rules'
import { contractsTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  fact: { margin: 0, textAlign: 'right' },
  note: { gridColumn: '1 / -1', margin: 0, textAlign: 'right' },
})

type Figure = readonly [label: string, value: string, note?: string]

/** The figures of one contract, each with how it was come by. */
export function ContractFigures({ standing }: { standing: ContractStanding }) {
  const { format, language } = useTexts()
  const t = contractsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { obligation, obligationFrom, approved, submitted, expected, forecast, forecastBy, shortfall, term, jobs } =
    standing
  const euros = (amount: { toString(): string } | null): string => (amount === null ? t.unknown : format.euro(amount))
  const figures: Figure[] = [
    [t.figures.obligation, euros(obligation), obligationFrom === null ? undefined : t.obligationFrom[obligationFrom]],
    [t.figures.approved, euros(approved)],
    [t.figures.submitted, euros(submitted)],
    [t.figures.expected, euros(expected)],
    [t.figures.forecast, euros(forecast), forecastBy === null ? undefined : t.forecastBy[forecastBy]],
    [t.figures.shortfall, euros(shortfall)],
    ...(jobs === null ? [] : [[t.figures.jobs, t.jobs(jobs.toString())] as const]),
  ]
  return (
    <>
      <p className={layout.text}>
        <Unbroken>{`${t.figures.term}: ${term === null ? t.unknown : t.term(term.start, term.end)}`}</Unbroken>
      </p>
      <dl className={styles.facts}>
        {figures.map(([label, value, note]) => (
          <Fact key={label} label={label} value={value} note={note} />
        ))}
      </dl>
    </>
  )
}

function Fact({ label, value, note }: { label: string; value: string; note: string | undefined }) {
  const layout = useLayout()
  const styles = useStyles()
  return (
    <>
      <dt>{label}</dt>
      <dd className={mergeClasses(styles.fact, layout.figures)}>{value}</dd>
      {note !== undefined && <dd className={mergeClasses(styles.note, layout.quiet, layout.small)}>{note}</dd>}
    </>
  )
}
