import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { policyTexts } from '#texts'
import { type ListedPolicy, policyList } from '#use-cases'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Search } from '../shared/Search'
import { useSession, useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'

/** From here on one searches. */
const MANY = 9

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', textAlign: 'start' },
})

export interface PolicyListProps {
  readonly onOpen: (ref: string) => void
}

/** Every policy this workbook can use: its own first, then those that come with the product. */
export function PolicyList({ onOpen }: PolicyListProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const session = useSession()
  const { last } = useCheck().state
  const [sought, setSought] = useState('')
  const { own, builtIn } = policyList(session, last?.report.versions)
  const fits = ({ policy }: ListedPolicy) =>
    `${policy.label} ${policy.authority} ${policy.id}`.toLowerCase().includes(sought.trim().toLowerCase())
  const found = { own: own.filter(fits), builtIn: builtIn.filter(fits) }
  const count = found.own.length + found.builtIn.length
  const seeks = sought.trim() !== ''
  return (
    <section className={layout.group}>
      <Heading level={3}>{t.list.heading}</Heading>
      {own.length + builtIn.length >= MANY && (
        <>
          <Search label={t.list.find} value={sought} onChange={setSought} />
          <p className={seeks ? layout.text : undefined} style={{ margin: 0 }} role="status">
            {seeks && (count === 0 ? t.list.noneFound : t.list.found(count))}
          </p>
        </>
      )}
      {(!seeks || found.own.length > 0) && (
        <div className={layout.tight}>
          <strong id="policy-own">{t.list.own}</strong>
          {own.length === 0 && <p className={layout.quiet}>{t.list.noneOwn}</p>}
          <Items listed={found.own} labelledBy="policy-own" onOpen={onOpen} />
        </div>
      )}
      {found.builtIn.length > 0 && (
        <div className={layout.tight}>
          <strong id="policy-built-in">{t.list.builtIn}</strong>
          <Items listed={found.builtIn} labelledBy="policy-built-in" onOpen={onOpen} />
        </div>
      )}
    </section>
  )
}

interface ItemsProps extends PolicyListProps {
  readonly listed: readonly ListedPolicy[]
  readonly labelledBy: string
}

function Items({ listed, labelledBy, onOpen }: ItemsProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  const { settings } = useSession()
  const layout = useLayout()
  const styles = useStyles()
  if (listed.length === 0) return null
  return (
    <ul className={layout.list} aria-labelledby={labelledBy}>
      {listed.map(({ ref, policy, isDefault, contracts }) => {
        const facts = [
          policy.validFrom === null ? t.list.undated : t.list.from(policy.validFrom),
          ...(policy.validTo === null ? [] : [t.list.until(policy.validTo)]),
          t.list.inFormulas(policy.id),
          ...(contracts === 0 ? [] : [t.list.usedBy(contracts)]),
        ]
        return (
          <li key={ref} className={styles.item}>
            <span className={layout.row}>
              <Link as="button" className={styles.name} data-policy={ref} onClick={() => onOpen(ref)}>
                {policy.label}
              </Link>
              {isDefault && (
                <Badge appearance="outline" color="brand">
                  {settings.policy === null ? t.list.isStandard : t.list.isDefault}
                </Badge>
              )}
            </span>
            <span className={mergeClasses(layout.quiet, layout.small)}>{facts.join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
