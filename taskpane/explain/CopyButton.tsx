import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { explainTexts } from '#texts'
import { Announcer } from '../shared/Announcer'
import { clipboardHere, copyText } from '../shared/clipboard'
import { useTexts } from '../shared/use-texts'

/** Puts a text on the clipboard, and says so. Not there where the host has no clipboard for us. */
export function CopyButton({ text }: { text: string }) {
  const t = explainTexts(useTexts().language)
  const [copied, setCopied] = useState<string | null>(null)
  if (clipboardHere() === undefined) return null
  const copy = async () => setCopied((await copyText(text)) ? text : null)
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {copied === text ? t.copied : t.copy}
      </Button>
      <Announcer>{copied === text ? t.copied : ''}</Announcer>
    </>
  )
}
