import { Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { FlagRegular } from '@fluentui/react-icons/svg/flag'
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import type { PreviewTexts } from '#texts'

export interface FormulaBarProps {
  readonly t: PreviewTexts
  /** "F14" */
  readonly address: string
  /** Formula or value of the selected cell, as a person would type it. */
  readonly text: string
  /** Why the cell holds what it holds, and what was found there. */
  readonly note: ReactNode
  /** Whether findings are marked in the sheet; null while there are none to mark. */
  readonly marks: boolean | null
  readonly onMarks: (shown: boolean) => void
  readonly inputRef: Ref<HTMLInputElement>
  readonly onGoTo: (address: string) => void
  readonly onCommit: (text: string) => void
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '84px', minWidth: '64px', flexShrink: 0, '& input': { width: '100%', minWidth: 0 } },
  content: { flexGrow: 1, minWidth: 0, '& input': { width: '100%', minWidth: 0 } },
  toggle: { flexShrink: 0 },
})

/** Name box and content of the selected cell. Enter confirms, Escape gives up. */
export function FormulaBar({ t, address, text, note, marks, inputRef, onGoTo, onCommit, onMarks }: FormulaBarProps) {
  const styles = useStyles()
  return (
    <>
      <div className={styles.bar}>
        <Draft
          key={`name ${address}`}
          className={styles.name}
          label={t.nameBox}
          hint={t.nameBoxHint}
          text={address}
          confirmOnLeave={false}
          onCommit={onGoTo}
        />
        <Draft
          key={`${address} ${text}`}
          className={styles.content}
          label={t.content(address)}
          text={text}
          confirmOnLeave
          inputRef={inputRef}
          onCommit={onCommit}
        />
        {marks === null ? null : (
          <ToggleButton
            className={styles.toggle}
            size="small"
            appearance="subtle"
            icon={<FlagRegular />}
            checked={marks}
            title={t.marksHint}
            aria-label={t.marks}
            onClick={() => onMarks(!marks)}
          />
        )}
      </div>
      <div role="status">{note}</div>
    </>
  )
}

interface DraftProps {
  readonly className: string
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly confirmOnLeave: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onCommit: (text: string) => void
}

/** An input that keeps what is typed to itself until it is confirmed. */
function Draft({ className, label, hint, text, confirmOnLeave, inputRef, onCommit }: DraftProps) {
  const [draft, setDraft] = useState(text)
  const confirm = (): void => {
    if (draft !== text) onCommit(draft)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') confirm()
    if (event.key === 'Escape') setDraft(text)
  }
  return (
    <Input
      className={className}
      size="small"
      aria-label={label}
      title={hint}
      value={draft}
      autoComplete="off"
      spellCheck={false}
      input={inputRef === undefined ? undefined : { ref: inputRef }}
      onChange={(_event, data) => setDraft(data.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (confirmOnLeave) confirm()
        else setDraft(text)
      }}
    />
  )
}
