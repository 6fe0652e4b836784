import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { explainTexts } from '#texts'
import { Announcer } from '../shared/Announcer'
import { useTexts } from '../shared/use-texts'

/** Puts a text on the clipboard, and says so. Not there where the host has no clipboard for us. */
export function CopyButton({ text }: { text: string }) {
  const t = explainTexts(useTexts().language)
  const [copied, setCopied] = useState<string | null>(null)
  // Old hosts and pages without https have none, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) return null
  return (
    <>
      <Button
        size="small"
        onClick={() =>
          void clipboard.writeText(text).then(
            () => setCopied(text),
            () => setCopied(null),
          )
        }
      >
        {copied === text ? t.copied : t.copy}
      </Button>
      <Announcer>{copied === text ? t.copied : ''}</Announcer>
    </>
  )
}
