import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { contractsTexts } from '#texts'
import type { IsoDay } from '#time'
import type { ContractInBrief } from '#use-cases'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useGoTo } from '../validation/use-go-to'
import { ContractFigures } from './ContractFigures'
import { LightIcon } from './LightIcon'
import { Needed } from './Needed'
import { Withholding } from './Withholding'

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  light: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
})

export interface ContractItemProps {
  readonly contract: ContractInBrief
  readonly today: IsoDay | undefined
}

/** One contract: its light and the one figure that matters; the rest one click away. */
export function ContractItem({ contract, today }: ContractItemProps) {
  const { language } = useTexts()
  const t = contractsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const { goTo, error } = useGoTo()
  const { kenmerk, title, contractor, standing, light } = contract
  const facts = [title, contractor].filter((fact) => fact !== null)
  return (
    <article className={layout.card} aria-label={kenmerk}>
      <div className={layout.tight}>
        <span className={styles.name}>{kenmerk}</span>
        {facts.length > 0 && <span className={mergeClasses(layout.quiet, layout.small)}>{facts.join(' · ')}</span>}
        <span className={styles.light}>
          <LightIcon light={light} />
          {t.lights[light]}
        </span>
        <span className={layout.text}>
          {standing.obligation === null
            ? t.noObligation
            : t.approvedOf(standing.approved.toString(), standing.obligation.toString())}
        </span>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{t.details(kenmerk)}</summary>
        {open && (
          <div className={layout.group}>
            <ContractFigures standing={standing} />
            {today !== undefined && <Needed standing={standing} today={today} />}
            <Withholding contract={contract} />
            <div className={layout.row}>
              <Button size="small" onClick={() => void goTo(standing.at)}>
                {t.goTo(kenmerk)}
              </Button>
            </div>
            {error !== null && <ErrorBar error={error} />}
          </div>
        )}
      </details>
    </article>
  )
}
