import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FindingCode, SEVERITIES } from '#findings'
import { findingAddress } from '../../taskpane/findings-guide/anchor'
import { findingsMarkdown } from '../../taskpane/findings-guide/markdown'
import { findingsPage } from '../../taskpane/findings-guide/page'

const CODES = Object.keys(SEVERITIES) as FindingCode[]

describe('the list of findings (npm run findings)', () => {
  it.each([
    ['docs/findings.md', findingsMarkdown],
    ['taskpane/bevindingen.html', findingsPage],
  ])('%s is as the codes and words make it', (file, made) => {
    expect(readFileSync(join(__dirname, '..', '..', file), 'utf8')).toBe(made())
  })

  it('has an entry for every code, once per language, where the pane links to', () => {
    const page = findingsPage()
    for (const language of ['nl', 'en'] as const) {
      const missing = CODES.filter((code) => {
        const anchor = findingAddress(code, language).split('#')[1] ?? ''
        return page.split(`<h3 id="${anchor}">`).length !== 2
      })
      expect(missing).toEqual([])
    }
    expect(CODES.filter((code) => !findingsMarkdown().includes(`### ${code}\n`))).toEqual([])
  })

  it('holds no script, no style of its own and nothing that could be one', () => {
    expect(findingsPage()).not.toMatch(/<script|style=|javascript:|\son\w+=/i)
  })
})
