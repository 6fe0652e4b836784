import type { PolicyFormTexts } from '#texts'
import type { DraftPath } from './draft-path'

/** "applicability.lines[1].threshold.amount" is "applicability.lines.threshold.amount", of whichever line. */
function kindOf(path: DraftPath): string {
  return path.replace(/\[\d+\]/g, '')
}

/** What a field is called: by its place, else by the last part of it. */
export function labelOf(path: DraftPath, t: PolicyFormTexts): string {
  return wordsFor(path, t.labels) ?? path
}

export function hintOf(path: DraftPath, t: PolicyFormTexts): string | undefined {
  return wordsFor(path, t.hints)
}

function wordsFor(path: DraftPath, words: Readonly<Record<string, string>>): string | undefined {
  const kind = kindOf(path)
  const last = kind.split('.').at(-1) ?? ''
  return own(words, kind) ?? own(words, last)
}

function own(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}

/** "Regel 2, Drempelbedrag" */
export function placeText(path: DraftPath, t: PolicyFormTexts): string {
  const [, list = '', index = ''] = /^(.*?)\[(\d+)\]/.exec(path) ?? []
  const words = (t.lists as Readonly<Record<string, { readonly item: (n: number) => string }>>)[list]
  const label = path.includes('source.') ? t.sourceOf.field(labelOf(path, t)) : labelOf(path, t)
  return words === undefined ? label : `${words.item(Number(index) + 1)}, ${label}`
}

/** Parts of the form, each with the places it holds. */
export const GROUPS = [
  ['name', 'id', 'version', 'authority', 'label', 'validFrom', 'validTo', 'selectedBy', 'catalogue', 'source'],
  ['applies', 'applicability'],
  [
    'amount',
    'obligation.percentage',
    'obligation.isMinimum',
    'obligation.base',
    'obligation.form',
    'obligation.source',
  ],
  ['exceptions', 'obligation.exceptions', 'obligation.lowLabour', 'obligation.offered', 'obligation.cap'],
  ['fulfilment', 'mixCaps', 'approvals'],
  ['pso', 'psoEffects'],
  ['reporting', 'firstContact', 'reporting'],
  ['shortfall', 'penalty', 'overDelivery'],
  ['questions', 'openQuestions'],
] as const

export type GroupName = (typeof GROUPS)[number][0]

export function groupOf(path: DraftPath): GroupName | null {
  return GROUPS.find(([, ...places]) => places.some((place) => isUnder(path, place)))?.[0] ?? null
}

export function isUnder(path: DraftPath, place: DraftPath): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)
}
