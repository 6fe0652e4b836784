import { plain } from '#doctor'
import { type Block, type BlockCatalogue, type Rulebook, STANDARD_ID, SUBJECTS, type SubjectWords } from '#rulebook'
import { blocksOf } from '#rules'
import { isBonus, rowFacts } from './row-facts'
import { correction, namesSomething, readWords, type WantedPlacement } from './words'

/** What people asked for, and how it was read. */
export interface Asked {
  readonly wanted: WantedPlacement
  /** The row whose code or label was given. */
  readonly readIn: { readonly catalogue: BlockCatalogue; readonly code: string; readonly label: string } | null
  /** Slips of the pen, and what they were taken for. */
  readonly corrected: readonly { readonly written: string; readonly meant: string }[]
  readonly unread: readonly string[]
}

/** Words of the field first, then a code or label of a catalogue, then slips of the pen, then words within labels. */
export function whatIsAsked(word: string, rulebook: Rulebook, own: BlockCatalogue | null): Asked | null {
  if (plain(word) === '') return null
  const { wanted, unread } = readWords(word)
  const isRead = namesSomething(wanted) && unread.length === 0
  if (isRead && !/^\d+$/.test(plain(word))) return { wanted, readIn: null, corrected: [], unread }
  const row = rowAsked(word, rulebook, own)
  if (row !== null) return row
  if (isRead) return { wanted, readIn: null, corrected: [], unread }
  const corrected = unread.flatMap((written) => {
    const meant = correction(written)
    return meant === null ? [] : [{ written, meant }]
  })
  if (corrected.length > 0) {
    const better = corrected.reduce((text, { written, meant }) => text.replace(written, meant), plain(word))
    const again = readWords(better)
    if (namesSomething(again.wanted)) return { ...again, readIn: null, corrected }
  }
  const label = plain(word)
  const isInLabel =
    label.length >= 3 &&
    rulebook.catalogues.some(({ blocks }) => blocks.some((block) => plain(block.label).includes(label)))
  if (isInLabel) return { wanted: { ...NOTHING, label }, readIn: null, corrected: [], unread: [] }
  return namesSomething(wanted) ? { wanted, readIn: null, corrected: [], unread } : null
}

const NOTHING: WantedPlacement = { subjects: [], benefitMonths: null, age: null, levels: [], term: null, label: null }

/** A code ("2", "1+12", "WW>1") or a published label: in the own catalogue first, then the standard one, then any. */
function rowAsked(word: string, rulebook: Rulebook, own: BlockCatalogue | null): Asked | null {
  const standard = rulebook.catalogues.filter(({ id }) => id === STANDARD_ID)
  for (const catalogue of new Set([...(own === null ? [] : [own]), ...standard, ...rulebook.catalogues])) {
    const [base, ...bonuses] = blocksNamed(word, catalogue)
    if (base === undefined) continue
    return {
      wanted: bonuses.map(wantedBy).reduce(together, wantedBy(base)),
      readIn: {
        catalogue,
        code: [base, ...bonuses].map(({ code }) => code).join('+'),
        label: [base, ...bonuses].map(({ label }) => label).join(' + '),
      },
      corrected: [],
      unread: [],
    }
  }
  return null
}

function blocksNamed(word: string, catalogue: BlockCatalogue): readonly Block[] {
  const choice = blocksOf(word, catalogue)
  if (choice.ok) return [choice.value.base, ...choice.value.bonuses]
  const wanted = withoutSpaces(word)
  return catalogue.blocks.filter(({ code }) => withoutSpaces(code) === wanted)
}

function withoutSpaces(text: string): string {
  return plain(text).replace(/\s/g, '')
}

/** The placement that a row is for. */
function wantedBy(block: Block): WantedPlacement {
  const { persons, form, benefit, age, levels, term } = rowFacts(block)
  const isAgeBonus = block.role === 'bonus' && age?.min !== undefined
  const subjects = isAgeBonus ? [] : [...persons.slice(0, 1), ...(form === null ? [] : [form])]
  return {
    subjects,
    benefitMonths: benefit && {
      min: benefit.min ?? null,
      minIncluded: benefit.minIncluded === true,
      max: benefit.max ?? null,
      maxIncluded: benefit.maxIncluded === true,
    },
    age: age?.min ?? null,
    levels,
    term,
    label: subjects.length === 0 && !isAgeBonus ? plain(block.label) : null,
  }
}

function together(base: WantedPlacement, bonus: WantedPlacement): WantedPlacement {
  return { ...base, subjects: [...base.subjects, ...bonus.subjects], age: bonus.age ?? base.age }
}

/** The groups and forms that some catalogue has a row for, in the order of the vocabulary. */
export function comparableSubjects({ catalogues }: Rulebook): readonly SubjectWords[] {
  const named = new Set(
    catalogues.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        const { persons, form } = rowFacts(block)
        return isBonus(block) ? [] : [...persons, ...(form === null ? [] : [form])]
      }),
    ),
  )
  return SUBJECTS.filter(({ subject }) => named.has(subject))
}

/** Every word that could have been meant. */
export function knownWords({ catalogues }: Rulebook): string[] {
  return [
    ...SUBJECTS.flatMap(({ names }) => names),
    ...catalogues.flatMap(({ blocks }) => blocks.flatMap(({ code }) => (code.length > 3 ? [code.toLowerCase()] : []))),
  ]
}
