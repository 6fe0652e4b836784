import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useLayout } from './layout.styles'

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  input: { display: 'none' },
})

export interface FileDropProps {
  /** Extensions and kinds both: some hosts grey out files when only one of the two is given. */
  readonly accept: string
  /** "Bestand met de tabel", "Kies een bestand", "of sleep het hierheen", "hoogstens 20 MB". */
  readonly words: { readonly label: string; readonly choose: string; readonly drop: string; readonly kinds: string }
  readonly onFile: (file: File) => Promise<void>
}

/** One file, chosen with a button or dropped here. */
export function FileDrop({ accept, words, onFile }: FileDropProps) {
  const layout = useLayout()
  const styles = useStyles()
  const picker = useRef<HTMLInputElement>(null)
  const kinds = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) void onFile(file)
  }
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={picker}
        type="file"
        accept={accept}
        className={styles.input}
        aria-label={words.label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) void onFile(file)
        }}
      />
      <Button
        appearance="primary"
        icon={<ArrowUploadRegular />}
        aria-describedby={kinds}
        onClick={() => picker.current?.click()}
      >
        {words.choose}
      </Button>
      <span>{words.drop}</span>
      <span id={kinds} className={`${layout.quiet} ${layout.small}`}>
        {words.kinds}
      </span>
    </div>
  )
}
