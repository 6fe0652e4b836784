import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { compareTexts } from '#texts'
import { Announcer } from '../shared/Announcer'
import { clipboardHere } from '../shared/clipboard'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** Puts the comparison on the clipboard as a table. Not there where the host has no clipboard for us. */
export function CopyTable({ text }: { readonly text: string }) {
  const t = compareTexts(useTexts().language)
  const layout = useLayout()
  const [copied, setCopied] = useState<string | null>(null)
  const clipboard = clipboardHere()
  if (clipboard === undefined) return null
  const isCopied = copied === text
  return (
    <div className={layout.row}>
      <Button
        onClick={() =>
          void clipboard.writeText(text).then(
            () => setCopied(text),
            () => setCopied(null),
          )
        }
      >
        {t.copy}
      </Button>
      {isCopied && <span className={layout.quiet}>{t.copied}</span>}
      <Announcer>{isCopied ? t.copied : ''}</Announcer>
    </div>
  )
}
