import { useState } from 'react'
import type { ValidationReport } from '#checks'
import type { Finding } from '#findings'
import { acceptancesTexts, validationTexts } from '#texts'
import { usePorts } from '../ports'
import { copyText } from '../shared/clipboard'
import { downloadText } from '../shared/download'
import { useTexts } from '../shared/use-texts'
import { useWriting, type WritingState } from '../shared/use-writing'
import { findingsAsText } from '../validation/findings-as-text'

export interface ListExport {
  readonly state: WritingState
  /** What was made, in words; empty before. */
  readonly said: string
  readonly copy: (findings: readonly Finding[]) => Promise<void>
  readonly asTab: () => Promise<void>
  readonly asCsv: () => Promise<void>
}

/** The list outside the pane: what is shown on the clipboard, the whole on our tab SROI Bevindingen or as a file. */
export function useListExport(report: ValidationReport | undefined): ListExport {
  const { port, session, today } = usePorts()
  const { language } = useTexts()
  const t = acceptancesTexts(language)
  const { state, write } = useWriting()
  // It holds for the list as it was then.
  const [made, setMade] = useState({ said: '', report })
  const setSaid = (said: string) => setMade({ said, report })
  return {
    state,
    said: made.report === report ? made.said : '',
    copy: async (findings) => {
      const words = validationTexts(language)
      setSaid('')
      const isCopied = await copyText(findingsAsText(findings, language))
      setSaid(isCopied ? words.copied(findings.length) : words.notCopied)
    },
    asTab: async () => {
      if (report === undefined) return
      setSaid('')
      const made = await write(async () => {
        const { generateSummary } = await import('./accept-work')
        return generateSummary(port, session.state(), { today, language, report, tabs: ['findings'] })
      })
      const tab = made?.value.tabs[0]
      if (tab !== undefined) setSaid(t.tabMade(tab))
    },
    asCsv: async () => {
      if (report === undefined) return
      setSaid('')
      const { findingsCsv } = await import('./accept-work')
      const name = t.csvName
      downloadText(findingsCsv([{ ...report, file: report.workbook }], language), name, 'text/csv;charset=utf-8')
      setSaid(t.csvMade(report.findings.length + report.accepted.length, name))
    },
  }
}
