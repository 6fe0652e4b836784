import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useState } from 'react'
import { portfolioScreenTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { ChosenFile } from './chosen-files'

const FIRST = 40

const useStyles = makeStyles({
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground2 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  state: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

const ICONS = { waiting: ClockRegular, working: MoreHorizontalRegular, read: CheckmarkRegular } as const

export interface ChosenFilesProps {
  readonly files: readonly ChosenFile[]
  /** How many have been read; null while nothing is being made. */
  readonly at: number | null
  readonly onRemove: (file: ChosenFile) => void
}

/** The workbooks that take part: to take one away before, to see how far each is meanwhile. */
export function ChosenFiles({ files, at, onRemove }: ChosenFilesProps) {
  const words = portfolioScreenTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const shown = all ? files : files.slice(0, FIRST)
  return (
    <>
      <ul className={layout.list}>
        {shown.map((each, index) => {
          const state = at === null ? null : index < at ? 'read' : index === at ? 'working' : 'waiting'
          const Icon = state === null ? DocumentTableRegular : ICONS[state]
          return (
            <li
              key={`${String(each.file.size)} ${String(each.file.lastModified)} ${each.name}`}
              className={styles.file}
            >
              <Icon aria-hidden className={styles.icon} />
              <span className={styles.name}>{each.name}</span>
              {state !== null && <span className={styles.state}>{words.states[state]}</span>}
              {state === null && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={words.remove(each.name)}
                  onClick={() => onRemove(each)}
                />
              )}
            </li>
          )
        })}
      </ul>
      {shown.length < files.length && (
        <div className={layout.row}>
          <Button size="small" onClick={() => setAll(true)}>
            {words.showAll(files.length)}
          </Button>
        </div>
      )}
    </>
  )
}
