import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { PreviewTexts } from '#texts'

export interface NoticeContent {
  readonly kind: 'error' | 'success'
  readonly text: string
}

/** One sentence above the sheet about what just happened to the file. Read aloud, and gone when dismissed. */
export function Notice({
  t,
  notice,
  onDismiss,
}: {
  t: PreviewTexts
  notice: NoticeContent | null
  onDismiss: () => void
}) {
  return (
    <>
      <div role="alert">
        {notice?.kind === 'error' ? (
          <MessageBar intent="error" politeness="assertive" layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={t.dismiss}
                  title={t.dismiss}
                  onClick={onDismiss}
                />
              }
            />
          </MessageBar>
        ) : null}
      </div>
      <div role="status" className="page-quiet">
        {notice?.kind === 'success' ? notice.text : null}
      </div>
    </>
  )
}
