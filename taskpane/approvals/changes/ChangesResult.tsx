import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { safeText } from '#checks'
import { type DeliveriesTexts, deliveriesTexts } from '#texts'
import type { ChangedCell, ChangedRow, ContractChange, DeliveryChanges } from '#use-cases'
import { ErrorBar } from '../../shared/ErrorBar'
import { FirstOf } from '../../shared/FirstOf'
import { Heading } from '../../shared/Heading'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { type GoTo, useGoTo } from '../../validation/use-go-to'

const FIRST = 30

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
      overflowWrap: 'anywhere',
      fontVariantNumeric: 'tabular-nums',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  address: { minWidth: 0, paddingInline: 0, height: 'auto', justifyContent: 'flex-start', textAlign: 'left' },
})

/** Changed rows cell by cell, then what came and went, then the amounts of contracts that are not what they were. */
export function ChangesResult({ changes }: { changes: DeliveryChanges }) {
  const { language } = useTexts()
  const t = deliveriesTexts(language)
  const layout = useLayout()
  const { goTo, error } = useGoTo()
  const { contracts, changed, added, removed } = changes
  const nothing = contracts.length + changed.length + added.length + removed.length === 0
  return (
    <>
      {nothing && <p className={layout.text}>{t.nothing}</p>}
      {error !== null && <ErrorBar error={error} />}
      <Part
        title={t.kinds.contracts(contracts.length)}
        items={contracts}
        draw={(one) => <Contract change={one} t={t} />}
      />
      <Part
        title={t.kinds.changed(changed.length)}
        items={changed}
        draw={(one) => <Changed row={one} t={t} goTo={goTo} />}
      />
      <Part title={t.kinds.added(added.length)} items={added} draw={(one) => <Added row={one} t={t} goTo={goTo} />} />
      <Part title={t.kinds.removed(removed.length)} items={removed} draw={(one) => <Removed row={one} t={t} />} />
    </>
  )
}

interface PartProps<T> {
  readonly title: string
  readonly items: readonly T[]
  readonly draw: (item: T) => ReactNode
}

function Part<T>({ title, items, draw }: PartProps<T>) {
  const t = deliveriesTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  if (items.length === 0) return null
  return (
    <section className={layout.group}>
      <Heading level={3}>{title}</Heading>
      <FirstOf items={items} most={FIRST} showAll={t.showAll} label={title}>
        {(item, at) => (
          <li key={at} className={styles.item}>
            {draw(item)}
          </li>
        )}
      </FirstOf>
    </section>
  )
}

function Changed({ row, t, goTo }: { row: ChangedRow; t: DeliveriesTexts; goTo: GoTo['goTo'] }) {
  const layout = useLayout()
  const styles = useStyles()
  const name = nameOf(row, t)
  return (
    <div className={layout.tight}>
      <p className={styles.name}>{name}</p>
      {row.before !== row.after && <p className={layout.quiet}>{t.countsFor(row.before, row.after)}</p>}
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {row.cells.map((cell) => (
            <tr key={cell.at.address}>
              <td>
                {safeText(cell.at.header ?? '')}{' '}
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.address}
                  aria-label={t.goToOf(cell.at.address, cell.at.sheet)}
                  onClick={() => void goTo(cell.at)}
                >
                  {cell.at.address}
                </Button>
              </td>
              <td>{shown(cell, cell.before, t)}</td>
              <td>{shown(cell, cell.after, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Added({ row, t, goTo }: { row: ChangedRow; t: DeliveriesTexts; goTo: GoTo['goTo'] }) {
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div className={layout.spread}>
      <p className={styles.name}>{nameOf(row, t)}</p>
      {row.after !== null && <span className={layout.figures}>{t.value('euro', row.after)}</span>}
      <Button
        size="small"
        appearance="subtle"
        aria-label={t.goToOf(row.at.address, row.at.sheet)}
        onClick={() => void goTo(row.at)}
      >
        {t.goTo(row.at.address)}
      </Button>
    </div>
  )
}

function Removed({ row, t }: { row: ChangedRow; t: DeliveriesTexts }) {
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div className={layout.tight}>
      <div className={layout.spread}>
        <p className={styles.name}>{nameOf(row, t)}</p>
        {row.before !== null && <span className={layout.figures}>{t.value('euro', row.before)}</span>}
      </div>
      <p className={layout.quiet}>{t.stoodAt(row.at.address, safeText(row.at.sheet))}</p>
    </div>
  )
}

function Contract({ change, t }: { change: ContractChange; t: DeliveriesTexts }) {
  const layout = useLayout()
  const styles = useStyles()
  const { kenmerk, before, after } = change
  const amount = (value: string | null): string => (value === null ? t.unknown : t.value('euro', value))
  return (
    <div className={layout.tight}>
      <p className={styles.name}>{kenmerk}</p>
      <table className={styles.table} aria-label={kenmerk}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {(['obligation', 'submitted', 'approved'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{t.amounts[name]}</th>
              <td>{before === null ? t.notThere : amount(before[name])}</td>
              <td>{after === null ? t.notThere : amount(after[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function nameOf({ table, contract, quarter, key, block, row, at }: ChangedRow, t: DeliveriesTexts): string {
  const parts = [contract, quarter && t.quarter(quarter), key, block && t.block(block)].filter((part) => part !== null)
  return `${t.tables[table]} ${t.row(parts, row, safeText(at.sheet))}`
}

function shown({ kind }: ChangedCell, text: string | null, t: DeliveriesTexts): string {
  if (text === null) return t.empty
  return text.includes('***') ? t.hidden : t.value(kind, text)
}
