import { nearestOf, type Block, type BlockCatalogue, type BlockValueRule, type ValueKind } from '#rulebook'

/** A block as it was asked for: with the value rule that holds, its own or one of its alternatives. */
export interface FoundBlock {
  readonly block: Block
  readonly rule: BlockValueRule
}

export interface BlockFinder {
  /** A code, a published label, or a code with the unit of an alternative behind it ("12:factuur"). */
  find(text: string): FoundBlock | null
  /** The code that differs least from what was asked. */
  nearest(text: string): string | null
}

// How people name the unit of an alternative.
const UNITS: ReadonlyMap<string, ValueKind> = new Map([
  ['factuur', 'invoice'],
  ['invoice', 'invoice'],
  ['uur', 'perHour'],
  ['uren', 'perHour'],
  ['hour', 'perHour'],
  ['dag', 'perDay'],
  ['dagen', 'perDay'],
  ['day', 'perDay'],
  ['week', 'perWeek'],
  ['weken', 'perWeek'],
  ['persoon', 'perPerson'],
  ['person', 'perPerson'],
  ['maand', 'perFteMonth'],
  ['jaar', 'perFteYear'],
  ['kosten', 'cost'],
  ['cost', 'cost'],
  ['loonkosten', 'labourCost'],
  ['maatwerk', 'agreed'],
])

/** Finds blocks by code first, then by label; letter case, spaces and the kind of quote do not matter. */
export function blockFinder(catalogue: BlockCatalogue): BlockFinder {
  const byCode = new Map(catalogue.blocks.map((block) => [plain(block.code), block]))
  const byLabel = new Map<string, Block | null>()
  // A label that two blocks share names neither.
  for (const block of catalogue.blocks) {
    const label = plain(block.label)
    byLabel.set(label, byLabel.has(label) ? null : block)
  }
  const lookUp = (text: string): Block | null => byCode.get(plain(text)) ?? byLabel.get(plain(text)) ?? null
  return {
    find(text) {
      const whole = lookUp(text)
      if (whole !== null) return { block: whole, rule: whole.value }
      const colon = text.lastIndexOf(':')
      const block = colon < 1 ? null : lookUp(text.slice(0, colon))
      const kind = UNITS.get(plain(text.slice(colon + 1)))
      if (block === null || kind === undefined) return null
      const rule = [block.value, ...block.alternatives].find((candidate) => candidate.kind === kind)
      return rule === undefined ? null : { block, rule }
    },
    nearest(text) {
      const asked = plain(text)
      // A row with two levels became two blocks: "14" asks for "14-1".
      const level = asked === '' ? undefined : catalogue.blocks.find(({ code }) => plain(code).startsWith(`${asked}-`))
      if (level !== undefined) return level.code
      // In a catalogue with codes "1" to "15" every slip lies one letter from some code: that helps nobody.
      if (asked.length < 3) return null
      const codes = catalogue.blocks.map(({ code }) => code).filter((code) => code.length > 2)
      return nearestOf(asked, codes) ?? catalogue.blocks.find(({ label }) => isNear(asked, label))?.code ?? null
    },
  }
}

function isNear(asked: string, label: string): boolean {
  return nearestOf(asked, [plain(label)]) !== null
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—−]/g, '-')
}
