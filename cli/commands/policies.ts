import { builtInRulebook, type Policy } from '#rulebook'
import { cliTexts, type Language } from '#texts'
import type { Command } from '../command'
import { validity } from '../validity'

/** `policies`: the built-in policies, each version with its rules, sources and open questions. */
export const policiesCommand: Command = {
  options: [],
  operands: 'none',
  run: ({ language }) => {
    const { policies } = builtInRulebook()
    return Promise.resolve({
      json: { policies },
      text: policies.map((policy) => line(policy, language)).join('\n'),
    })
  },
}

function line(policy: Policy, language: Language): string {
  const t = cliTexts(language).list
  const questions = policy.openQuestions.length
  const facts = [policy.label, validity(policy, language), ...(questions > 0 ? [t.openQuestions(questions)] : [])]
  return `${policy.id}: ${facts.join(', ')}\n    ${t.source(policy.source)}`
}
