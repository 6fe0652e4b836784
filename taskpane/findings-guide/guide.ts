import { CHECKS, type Stage, STAGES } from '#checks'
import {
  EXAMPLES,
  finding,
  type FindingCode,
  type Place,
  type RuleOrigin,
  ruleOrigin,
  type Severity,
  SEVERITIES,
} from '#findings'
import { FIXABLE } from '#fixes'
import { findingTexts, type Language } from '#texts'

/** One code as people may look it up. */
export interface GuideEntry {
  readonly code: FindingCode
  readonly severity: Severity
  readonly title: string
  /** The sentence with made-up facts. */
  readonly example: string
  readonly origin: RuleOrigin
  readonly isFixable: boolean
}

export interface GuideStage {
  readonly stage: Stage
  readonly entries: readonly GuideEntry[]
}

const PLACE: Place = { kind: 'cell', sheet: 'Inzet', address: 'F14', header: null }

/** Every code in the order in which it is looked for, with an example made by the words the pane uses. */
export function findingsGuide(language: Language): GuideStage[] {
  const texts = findingTexts(language)
  const stageOf = new Map<FindingCode, Stage>()
  for (const { codes, stage } of CHECKS) for (const code of codes) if (!stageOf.has(code)) stageOf.set(code, stage)
  const codes = Object.keys(SEVERITIES) as FindingCode[]
  const entry = (code: FindingCode): GuideEntry => ({
    code,
    severity: SEVERITIES[code],
    title: texts.title(code),
    example: texts.sentence(finding(code, PLACE, EXAMPLES[code] as never)),
    origin: ruleOrigin(code),
    isFixable: FIXABLE.has(code),
  })
  // What is wrong with a file is said before any check can run.
  const inStage = (stage: Stage): FindingCode[] => codes.filter((code) => (stageOf.get(code) ?? 'workbook') === stage)
  return STAGES.map((stage) => ({ stage, entries: inStage(stage).map(entry) }))
}
