import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { compareTexts } from '#texts'
import { Announcer } from '../shared/Announcer'
import { clipboardHere, copyText } from '../shared/clipboard'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** Puts the comparison on the clipboard as a table. Not there where the host has no clipboard for us. */
export function CopyTable({ text }: { readonly text: string }) {
  const t = compareTexts(useTexts().language)
  const layout = useLayout()
  const [copied, setCopied] = useState<string | null>(null)
  if (clipboardHere() === undefined) return null
  const copy = async () => setCopied((await copyText(text)) ? text : null)
  const isCopied = copied === text
  return (
    <div className={layout.row}>
      <Button onClick={() => void copy()}>{t.copy}</Button>
      {isCopied && <span className={layout.quiet}>{t.copied}</span>}
      <Announcer>{isCopied ? t.copied : ''}</Announcer>
    </div>
  )
}
