import { Button } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import type { BlockEdit, Reviewed } from '#doctor'
import type { Block } from '#rulebook'
import { blockEditTexts, importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { BlockList } from './BlockList'
import { EditedBlock } from './EditedBlock'
import type { ImportDraft } from './import-state'
import { blockFromRow, editedFields } from './import-work'
import { LeftOutRows } from './LeftOutRows'
import type { ImportTask } from './use-import'

export interface ReviewedBlocksProps {
  readonly draft: ImportDraft
  readonly now: Reviewed
  /** Number of open questions by code. */
  readonly doubts: ReadonlyMap<string, number>
  readonly cell: string | null
  readonly onShowCell: (cell: string) => void
  readonly task: Pick<ImportTask, 'edit' | 'undo'>
}

/** The blocks as they are now, each to be changed by hand, and the rows that are none. */
export function ReviewedBlocks({ draft, now, doubts, cell, onShowCell, task }: ReviewedBlocksProps) {
  const { language } = useTexts()
  const words = blockEditTexts(language)
  const { blocks: label } = importTexts(language)
  const layout = useLayout()
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const [newest, setNewest] = useState('')
  const { catalogue, proposed } = now
  const edited = useMemo(() => editedFields(draft.edits), [draft.edits])
  const nameOf = ({ code }: Block) => proposed.get(code) ?? code
  const codes = catalogue.blocks.map(({ code }) => code)
  const edit = (made: BlockEdit, text: string) => {
    task.edit(made)
    setSaid(text)
    // The block, and the button one pressed, are gone.
    if (made.kind === 'change' && made.change.remove === true) heading.current?.focus()
  }
  const add = (row: number) => {
    const block = blockFromRow(draft.grid, row, catalogue.blocks, new Set([...codes, ...proposed.values()]))
    if (block === null) return
    setNewest(block.code)
    onShowCell(block.source.cell)
    edit({ kind: 'add', block }, words.added(block.code))
  }
  return (
    <section className={layout.group}>
      <Heading level={3} ref={heading}>
        {label}
      </Heading>
      <p className={`${layout.quiet} ${layout.small}`} role="status">
        {said}
      </p>
      {draft.edits.length > 0 && (
        <div className={layout.row}>
          <Button
            size="small"
            onClick={() => {
              task.undo()
              setSaid(words.undone)
              heading.current?.focus()
            }}
          >
            {words.undo}
          </Button>
        </div>
      )}
      {codes.length === 0 && <p className={layout.text}>{words.noBlocks}</p>}
      <BlockList
        catalogue={catalogue}
        label={label}
        questions={doubts}
        shownCell={cell}
        onShowCell={onShowCell}
        keyOf={nameOf}
        below={(block) => (
          <EditedBlock
            block={block}
            proposed={nameOf(block)}
            others={codes.filter((code) => code !== block.code)}
            edited={edited.get(nameOf(block))}
            isNew={newest === nameOf(block)}
            onEdit={edit}
            onShowCell={onShowCell}
          />
        )}
      />
      <LeftOutRows rows={draft.proposal.rows} blocks={catalogue.blocks} onAdd={add} />
    </section>
  )
}
