import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { explainTexts } from '#texts'
import { Announcer } from '../shared/Announcer'
import { clipboardHere } from '../shared/clipboard'
import { useTexts } from '../shared/use-texts'

/** Puts a text on the clipboard, and says so. Not there where the host has no clipboard for us. */
export function CopyButton({ text }: { text: string }) {
  const t = explainTexts(useTexts().language)
  const [copied, setCopied] = useState<string | null>(null)
  const clipboard = clipboardHere()
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
