import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { PreviewTexts } from '#texts'

export interface ReplaceDialogProps {
  readonly t: PreviewTexts
  /** Name of the open file with unsaved changes. */
  readonly fileName: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before another workbook takes the place of one with unsaved changes. */
export function ReplaceDialog({ t, fileName, onYes, onNo }: ReplaceDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => (data.open ? undefined : onNo())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.replace.title}</DialogTitle>
          <DialogContent>{t.replace.body(fileName)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onNo}>
              {t.replace.no}
            </Button>
            <Button onClick={onYes}>{t.replace.yes}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
