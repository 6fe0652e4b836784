import { countBySeverity } from '#findings'
import type { SheetPlan } from '#workbook'
import { findingsTab } from '../findings/findings-tab'
import type { FileDigest } from './file-digest'
import type { PortfolioFile } from './portfolio'
import type { PortfolioTabFacts } from './portfolio-overview'

/** `SROI Bevindingen` of a portfolio: the most serious of every file, and the rest counted by file and kind. */
export function portfolioFindings(facts: Omit<PortfolioTabFacts, 'receiptTab' | 'findingsTab'>): SheetPlan {
  const { portfolio, name, today, language } = facts
  const counting = portfolio.files.flatMap(({ reason, digest }) => (reason === null && digest !== null ? [digest] : []))
  const sum = (count: (findings: FileDigest['findings']) => number): number =>
    counting.reduce((total, { findings }) => total + count(findings), 0)
  return findingsTab({
    name,
    files: portfolio.files.map(({ file, reason, findings, digest }) => ({
      file,
      findings: findings.map(({ finding }) => finding),
      accepted: reason === null ? (digest?.findings.accepted.first ?? []) : [],
      reopened: findings.flatMap(({ finding, reopened }) => (reopened === null ? [] : [{ finding, ...reopened }])),
    })),
    kind: 'portfolio',
    all: {
      counts: portfolio.counts,
      accepted: sum(({ accepted }) => accepted.count),
      rest: portfolio.files.flatMap(restOf),
    },
    rows: counting.reduce((total, { rows }) => total + rows, 0),
    rules: Math.max(0, ...counting.map(({ findings }) => findings.rules)),
    silenced: sum(({ silenced }) => silenced),
    notChecked: sum(({ notChecked }) => notChecked),
    today,
    language,
  })
}

/** What a file holds beside the findings that were kept one by one, by code. */
function restOf({ file, digest, counts, findings }: PortfolioFile) {
  const kept = countBySeverity(findings.map(({ finding }) => finding))
  if (digest === null || kept.error + kept.warning + kept.info === counts.error + counts.warning + counts.info)
    return []
  const shown = new Map<string, number>()
  for (const { finding } of digest.findings.first) {
    const key = `${finding.severity} ${finding.code}`
    shown.set(key, (shown.get(key) ?? 0) + 1)
  }
  return digest.findings.byCode.flatMap(({ code, severity, count }) => {
    const left = count - (shown.get(`${severity} ${code}`) ?? 0)
    return left === 0 ? [] : [{ file, code, severity, count: left }]
  })
}
