import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { type DragEvent, type RefObject, useId, useRef, useState } from 'react'
import { droppedFiles } from './dropped-files'
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

export type FileDropProps = {
  /** Extensions and kinds both: some hosts grey out files when only one of the two is given. */
  readonly accept: string
  /** "Bestand met de tabel", "Kies een bestand", "of sleep het hierheen", "hoogstens 20 MB". */
  readonly words: { readonly label: string; readonly choose: string; readonly drop: string; readonly kinds: string }
  /** Another button is the next step. */
  readonly quiet?: boolean
  /** The button one chooses with. */
  readonly button?: RefObject<HTMLButtonElement | null>
} & ({ readonly onFile: (file: File) => Promise<void> } | { readonly onFiles: (files: readonly File[]) => void })

/** A file, or many and whole folders where those are asked for, chosen with a button or dropped here. */
export function FileDrop({ accept, words, quiet = false, button, ...wants }: FileDropProps) {
  const layout = useLayout()
  const styles = useStyles()
  const picker = useRef<HTMLInputElement>(null)
  const kinds = useId()
  const [over, setOver] = useState(false)
  const many = 'onFiles' in wants
  const take = (files: readonly File[]) => {
    const [file] = files
    if (file === undefined) return
    if ('onFiles' in wants) wants.onFiles(files)
    else void wants.onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (many) void droppedFiles(event.dataTransfer).then(take)
    else take([...event.dataTransfer.files])
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
        multiple={many}
        accept={accept}
        className={styles.input}
        aria-label={words.label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          take(files)
        }}
      />
      <Button
        ref={button}
        appearance={quiet ? 'secondary' : 'primary'}
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
