import { versionRequest } from '#rulebook'

export interface RuleOption {
  readonly value: string
  readonly label: string
}

interface Versioned {
  readonly id: string
  readonly version: string
  readonly label: string
}

/**
 * The versions one can choose from. `byDate`, where a date may choose among the versions of one authority, names that
 * choice; `short` writes them as one does in a cell, by their id alone where that says which.
 */
export function ruleOptions(
  all: readonly Versioned[],
  { byDate, short = false }: { readonly byDate?: (label: string) => string; readonly short?: boolean } = {},
): readonly RuleOption[] {
  return all.flatMap((one, index) => {
    const versions = all.filter(({ id }) => id === one.id)
    const value = short && versions.length === 1 ? one.id : `${one.id}@${one.version}`
    const sameName = all.filter(({ label }) => label === one.label).length > 1
    const option = { value, label: sameName ? `${one.label} (${one.version})` : one.label }
    const isFirst = all.findIndex(({ id }) => id === one.id) === index
    if (byDate === undefined || versions.length === 1 || !isFirst) return [option]
    return [{ value: one.id, label: byDate(one.label) }, option]
  })
}

/** The option that stands for a setting; empty where none does. */
export function optionFor(options: readonly RuleOption[], setting: string | null): string {
  if (setting === null) return ''
  const { id, version } = versionRequest(setting)
  const wanted = version === null ? [id] : [`${id}@${version}`]
  const exact = options.find(({ value }) => wanted.includes(value.toLowerCase()))
  const only = options.filter(({ value }) => value.toLowerCase().startsWith(`${id}@`))
  return exact?.value ?? (version === null && only.length === 1 ? (only[0] as RuleOption).value : '')
}
