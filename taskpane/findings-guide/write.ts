import { writeFileSync } from 'node:fs'
import { findingsMarkdown } from './markdown'
import { findingsPage } from './page'

writeFileSync('docs/findings.md', findingsMarkdown())
writeFileSync('taskpane/bevindingen.html', findingsPage())
