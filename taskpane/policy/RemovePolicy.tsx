import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { type Policy, policyRef } from '#rulebook'
import { policyTexts } from '#texts'
import { type PolicyUse, removePolicy } from '#use-cases'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Removal } from '../shared/Removal'
import { useTexts } from '../shared/use-texts'
import { useGoTo } from '../validation/use-go-to'

const NAMED = 5

const useStyles = makeStyles({
  cell: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
})

export interface RemovePolicyProps {
  readonly policy: Policy
  readonly onRemoved: () => void
}

/** Takes a policy out of the workbook once a person has confirmed it; says who still uses it where that stands in the way. */
export function RemovePolicy({ policy, onRemoved }: RemovePolicyProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language)
  return (
    <Removal
      begin={{ text: t.page.remove }}
      words={{ ...t.remove, ask: t.remove.ask(policy.label), refused: t.remove.refused(policy.label) }}
      remove={() => removePolicy(port, session, policyRef(policy))}
      onRemoved={onRemoved}
      stillUsed={(usedBy) => <StillUsed usedBy={usedBy} />}
    />
  )
}

function StillUsed({ usedBy: { asDefault, contracts, cells } }: { usedBy: PolicyUse }) {
  const { language } = useTexts()
  const t = policyTexts(language).remove
  const layout = useLayout()
  const styles = useStyles()
  const { goTo, error } = useGoTo()
  return (
    <>
      {asDefault && <p className={layout.text}>{t.asDefault}</p>}
      {contracts.length > 0 && (
        <p className={layout.text}>{t.byContracts(contracts.slice(0, NAMED), Math.max(0, contracts.length - NAMED))}</p>
      )}
      {cells.length > 0 && (
        <>
          <p className={layout.text}>{t.byCells}</p>
          <ul className={`${layout.list} ${styles.cells}`}>
            {cells.slice(0, NAMED).map(({ sheet, address }) => (
              <li key={`${sheet}!${address}`}>
                <Link
                  as="button"
                  className={styles.cell}
                  onClick={() => void goTo({ kind: 'cell', header: null, sheet, address })}
                >
                  {t.goTo(address, sheet)}
                </Link>
              </li>
            ))}
            {cells.length > NAMED && <li>{t.moreCells(cells.length - NAMED)}</li>}
          </ul>
        </>
      )}
      {error !== null && <ErrorBar error={error} />}
    </>
  )
}
