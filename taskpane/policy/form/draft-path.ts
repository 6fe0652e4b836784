/** "lines[0].threshold.amount" */
export type DraftPath = string

type Steps = readonly (string | number)[]

/** What stands at a place of a draft; undefined where there is nothing. */
export function valueAt(draft: unknown, path: DraftPath): unknown {
  return stepsOf(path).reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), draft)
}

/** The same draft with another value at one place. */
export function withValueAt<T>(draft: T, path: DraftPath, value: unknown): T {
  return changed(draft, stepsOf(path), value) as T
}

function changed(whole: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(whole))
    return whole.map((item, at) => (at === step ? changed(item, rest, value) : (item as unknown)))
  const object = isObject(whole) ? whole : {}
  return { ...object, [step]: changed(object[step], rest, value) }
}

function stepsOf(path: DraftPath): Steps {
  return path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]))
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
