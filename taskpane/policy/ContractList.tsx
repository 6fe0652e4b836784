import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { VersionUsed } from '#rules'
import { policyTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { Search } from '../shared/Search'
import { useTexts } from '../shared/use-texts'
import type { ContractRules } from './contract-rules'

/** From here on one searches, and chooses all or none at once. */
const MANY = 8
const MOST_SHOWN = 200

const useStyles = makeStyles({
  list: {
    maxHeight: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: { paddingBottom: tokens.spacingVerticalXS },
  // In line with the words of the box above it.
  rules: { paddingInline: '32px 8px' },
})

export interface ContractListProps {
  readonly contracts: readonly ContractRules[]
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
}

/** Contracts to tick, each with what it goes by now and why. */
export function ContractList({ contracts, ticked, onTick }: ContractListProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [sought, setSought] = useState('')
  const label = useId()
  const many = contracts.length >= MANY
  const found = contracts.filter(({ kenmerk, title }) =>
    `${kenmerk} ${title ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase()),
  )
  const shown = found.slice(0, MOST_SHOWN)
  const tick = (kenmerk: string, isTicked: boolean) => {
    const next = new Set(ticked)
    if (isTicked) next.add(kenmerk)
    else next.delete(kenmerk)
    onTick(next)
  }
  return (
    <div className={layout.group}>
      {many && (
        <>
          <Search label={t.contracts.find} value={sought} onChange={setSought} />
          <div className={layout.row}>
            <Button size="small" onClick={() => onTick(new Set([...ticked, ...found.map(({ kenmerk }) => kenmerk)]))}>
              {t.contracts.chooseAll(found.length)}
            </Button>
            <Button size="small" onClick={() => onTick(new Set())}>
              {t.contracts.chooseNone}
            </Button>
          </div>
        </>
      )}
      <p className={layout.text} role="status">
        {found.length === 0
          ? t.contracts.noneFound
          : `${t.contracts.chosen(ticked.size)}${shown.length < contracts.length ? ` · ${t.contracts.shown(shown.length, contracts.length)}` : ''}`}
      </p>
      <ul aria-label={t.contracts.list} className={mergeClasses(layout.list, many && styles.list)}>
        {shown.map((contract, at) => (
          <li key={contract.kenmerk} className={styles.item}>
            <Checkbox
              checked={ticked.has(contract.kenmerk)}
              label={contract.title === null ? contract.kenmerk : `${contract.kenmerk}, ${contract.title}`}
              aria-describedby={`${label}-${String(at)}`}
              onChange={(_event, { checked }) => tick(contract.kenmerk, checked === true)}
            />
            <p id={`${label}-${String(at)}`} className={mergeClasses(layout.quiet, layout.small, styles.rules)}>
              {t.policy}: <Used version={contract.policy} none={t.contracts.notKnown.policy} />
              <br />
              {t.catalogue}: <Used version={contract.catalogue} none={t.contracts.notKnown.catalogue} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Used({ version, none }: { version: VersionUsed | null; none: string }) {
  const { t } = useTexts()
  return version === null ? none : `${version.label} (${t.overview.chosenBy[version.chosenBy]})`
}
