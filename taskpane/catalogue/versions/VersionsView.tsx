import { Button, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { catalogueRef } from '#rulebook'
import { versionsTexts } from '#texts'
import { SideView } from '../../about/SideView'
import { useLayout } from '../../shared/layout.styles'
import { useSession, useTexts } from '../../shared/use-texts'
import { VersionDifferences } from './VersionDifferences'
import { likelyPair } from './likely-pair'
import { RunningContracts } from './RunningContracts'

export interface VersionsViewProps {
  readonly onBack: () => void
}

/** Two versions of a table beside each other: only what differs, and what it means for contracts that run. */
export default function VersionsView({ onBack }: VersionsViewProps) {
  const { language } = useTexts()
  const t = versionsTexts(language)
  const layout = useLayout()
  const { catalogues } = useSession().rulebook
  const [pair, setPair] = useState(() => likelyPair(catalogues))
  const named = (ref: string) => catalogues.find((catalogue) => catalogueRef(catalogue) === ref)
  const older = named(pair.older)
  const newer = named(pair.newer)
  const choice = (which: 'older' | 'newer') => (
    <Field label={t[which]}>
      <Select value={pair[which]} onChange={(_event, { value }) => setPair({ ...pair, [which]: value })}>
        <option value="">{t.choose}</option>
        {catalogues.map((catalogue) => {
          const ref = catalogueRef(catalogue)
          return (
            <option key={ref} value={ref}>
              {catalogue.label} ({ref})
            </option>
          )
        })}
      </Select>
    </Field>
  )
  return (
    <SideView title={t.title} onBack={onBack}>
      <p className={layout.text}>{t.intro}</p>
      <div className={layout.group}>
        {choice('older')}
        {choice('newer')}
        <div className={layout.row}>
          <Button onClick={() => setPair({ older: pair.newer, newer: pair.older })}>{t.swap}</Button>
        </div>
      </div>
      {older === undefined || newer === undefined || older === newer ? (
        <p className={layout.quiet}>{t.needsTwo}</p>
      ) : (
        <section className={layout.screen} aria-label={t.table}>
          <VersionDifferences older={older} newer={newer} />
          <RunningContracts key={`${pair.older} ${pair.newer}`} older={older} newer={newer} />
        </section>
      )}
    </SideView>
  )
}
