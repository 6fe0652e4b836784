import type { Block } from '#rulebook'
import type { Draft } from './draft-block'
import { groupsIn } from './groups'
import { plain } from './plain-text'
import { groupsAskedFor } from './read-bonus'

/** How the scope of a bonus was found, so that a person can be asked. */
export interface Scope {
  readonly standsOn: Block['standsOn']
  /** What else the words could mean; empty where they leave no doubt. */
  readonly others: readonly (readonly string[] | 'jobs')[]
  readonly because: 'label' | 'rows-above' | 'not-published' | 'not-found' | null
}

/** On which blocks a bonus stands, by its published words and by the groups its label names. */
export function scopeOf(bonus: Draft, drafts: readonly Draft[]): Scope {
  if (bonus.block.standsOn === 'alone' || bonus.scope === null)
    return { standsOn: bonus.block.standsOn, others: [], because: null }
  if (bonus.scope.kind === 'not-published') return { standsOn: 'jobs', others: [], because: 'not-published' }
  if (bonus.scope.kind === 'rows-above') {
    const above = drafts
      .slice(0, drafts.indexOf(bonus))
      .filter((draft) => draft.table === bonus.table && draft.block.role === 'base')
    const jobs = above
      .filter(({ block }) => block.value.amount !== undefined && block.value.kind === 'perFteYear')
      .map(codeOf)
    const all = above.map(codeOf)
    if (jobs.length === 0) return { standsOn: 'jobs', others: [], because: 'not-found' }
    return { standsOn: jobs, others: all.length > jobs.length ? [all, 'jobs'] : ['jobs'], because: 'rows-above' }
  }
  const named = bonus.scope
  const inScope = drafts.filter(({ block }) =>
    block.role !== 'base'
      ? false
      : named.kind === 'codes'
        ? named.codes.includes(block.code)
        : named.categories.some((category) => isCategory(block.category, category) || isCodeOf(block.code, category)),
  )
  if (inScope.length === 0) return { standsOn: 'jobs', others: [], because: 'not-found' }
  const all = inScope.map(codeOf)
  const asked = groupsAskedFor(bonus.block.label)
  const narrowed = inScope.filter(({ block }) => groupsIn(block.label).some((group) => asked.has(group))).map(codeOf)
  if (asked.size === 0 || narrowed.length === 0 || narrowed.length === all.length)
    return { standsOn: all, others: [], because: null }
  return { standsOn: narrowed, others: [all], because: 'label' }
}

function codeOf({ block }: Draft): string {
  return block.code
}

// Where codes are "A.1" and "A2" their letter is the category.
function isCodeOf(code: string, letter: string): boolean {
  return new RegExp(`^${letter}[.-]?\\d`, 'i').test(code)
}

// "A", "Categorie A" and "a) Arbeidscontract" are all category A.
function isCategory(category: string | null, letter: string): boolean {
  if (category === null) return false
  const words = plain(category)
  const wanted = letter.toLowerCase()
  return (
    words === wanted || words === `categorie ${wanted}` || new RegExp(`^(?:categorie )?${wanted}\\s?[).:-]`).test(words)
  )
}
