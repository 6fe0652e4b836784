import { Button } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { BlockEdit, EditedField } from '#doctor'
import type { Block } from '#rulebook'
import { blockEditTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { BlockEditor } from './BlockEditor'

export interface EditedBlockProps {
  readonly block: Block
  /** The code by which edits name it. */
  readonly proposed: string
  readonly others: readonly string[]
  /** Which fields were changed by hand; empty for a block that was added; undefined where nothing was. */
  readonly edited: readonly EditedField[] | undefined
  /** Opens for editing at once. */
  readonly isNew: boolean
  readonly onEdit: (edit: BlockEdit, said: string) => void
  readonly onShowCell: (cell: string) => void
}

/** What was changed of a block by hand, and the way to change it. */
export function EditedBlock({ block, proposed, others, edited, isNew, onEdit, onShowCell }: EditedBlockProps) {
  const { language } = useTexts()
  const words = blockEditTexts(language)
  const layout = useLayout()
  const [isOpen, setOpen] = useState(isNew)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className={layout.tight}>
      <div className={layout.spread}>
        <span className={`${layout.quiet} ${layout.small}`}>
          {edited !== undefined &&
            (edited.length === 0 ? words.isAdded : words.differs(edited.map((one) => words.edited[one]).join(', ')))}
        </span>
        <Button
          ref={button}
          size="small"
          appearance="subtle"
          aria-label={words.edit(block.code)}
          aria-expanded={isOpen}
          onClick={() => {
            onShowCell(block.source.cell)
            setOpen(!isOpen)
          }}
        >
          {words.editShort}
        </Button>
      </div>
      {isOpen && (
        <BlockEditor
          block={block}
          others={others}
          onCancel={close}
          onChange={(change) => {
            const isSame = Object.keys(change).length === 0
            if (!isSame) onEdit({ kind: 'change', change: { ...change, block: proposed } }, words.changed(block.code))
            close()
          }}
          onRemove={() =>
            onEdit({ kind: 'change', change: { block: proposed, remove: true } }, words.removed(block.code))
          }
        />
      )}
    </div>
  )
}
