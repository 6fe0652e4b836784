import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { contractsTexts } from '#texts'
import { contractsInBrief } from '#use-cases'
import { SideView } from '../about/SideView'
import { useLayout } from '../shared/layout.styles'
import { StaleNote } from '../shared/StaleNote'
import { useSession, useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'
import { ContractItem } from './ContractItem'

const FIRST = 40

/** Every contract by itself: how it stands, and what would close what is still needed. */
export default function ContractsView({ onBack }: { onBack: () => void }) {
  const { language } = useTexts()
  const t = contractsTexts(language)
  const layout = useLayout()
  const { rulebook } = useSession()
  const { last } = useCheck().state
  const [all, setAll] = useState(false)
  const contracts = useMemo(
    () => (last === null ? [] : contractsInBrief(last.report, rulebook, language)),
    [last, rulebook, language],
  )
  const shown = all ? contracts : contracts.slice(0, FIRST)
  return (
    <SideView title={t.title} onBack={onBack}>
      <p className={layout.quiet}>{contracts.length === 0 ? t.none : t.intro}</p>
      <StaleNote />
      <ul className={`${layout.list} ${layout.group}`}>
        {shown.map((contract) => (
          <li key={`${contract.standing.at.sheet}!${contract.standing.at.address}`}>
            <ContractItem contract={contract} today={last?.report.today} />
          </li>
        ))}
      </ul>
      {shown.length < contracts.length && (
        <div className={layout.row}>
          <Button onClick={() => setAll(true)}>{t.showAll(contracts.length)}</Button>
        </div>
      )}
    </SideView>
  )
}
