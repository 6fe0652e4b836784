import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useEffect, useRef } from 'react'
import { portfolioScreenTexts } from '#texts'
import { FirstOf } from '../shared/FirstOf'
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
    paddingBlock: tokens.spacingVerticalXXS,
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
  const list = useRef<HTMLDivElement>(null)
  const removed = useRef<number | null>(null)
  // The button that was pressed is gone: the one in its place is next, or the last.
  useEffect(() => {
    if (removed.current === null) return
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('li button') ?? [])]
    ;(buttons[removed.current] ?? buttons.at(-1))?.focus()
    removed.current = null
  }, [files])
  return (
    <div ref={list} className={layout.group}>
      <FirstOf items={files} most={FIRST} showAll={words.showAll}>
        {(each, index) => {
          const state = at === null ? null : index < at ? 'read' : index === at ? 'working' : 'waiting'
          const Icon = state === null ? DocumentTableRegular : ICONS[state]
          return (
            <li key={each.mark} className={styles.file}>
              <Icon aria-hidden className={styles.icon} />
              <span className={styles.name}>{each.name}</span>
              {state === null ? (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={words.remove(each.name)}
                  onClick={() => {
                    removed.current = index
                    onRemove(each)
                  }}
                />
              ) : (
                <span className={styles.state}>{words.states[state]}</span>
              )}
            </li>
          )
        }}
      </FirstOf>
    </div>
  )
}
