import type { ImportQuestion } from './proposal'

/** Cases that one answer can settle: the same doubt, with the same options and the same proposal. In the order of the source. */
export function equalQuestions(questions: readonly ImportQuestion[]): readonly (readonly ImportQuestion[])[] {
  const groups = new Map<string, ImportQuestion[]>()
  for (const question of questions) {
    const key = equalityKey(question)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [question])
    else group.push(question)
  }
  return [...groups.values()]
}

/** The same for questions that are equal. */
export function equalityKey({ code, free, proposal, options }: ImportQuestion): string {
  return JSON.stringify([code, free ?? null, proposal, options.map(({ id }) => id)])
}
