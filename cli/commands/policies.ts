import { builtInRulebook, type Policy } from '#rulebook'
import { cliTexts, type Language, policyPage, policyPageText } from '#texts'
import type { Command } from '../command'
import { policyNamed } from '../rulebook'
import { validity } from '../validity'

/**
 * `policies`: the built-in policies, each version with its rules, sources and open questions.
 * `policies ID`: one of them, or a file, as a page to read.
 */
export const policiesCommand: Command = {
  options: [],
  operands: 'at-most-one',
  run: async ({ operands: [asked], language }) => {
    if (asked !== undefined) {
      const policy = await policyNamed(asked, language)
      return { json: { policies: [policy] }, text: policyPageText(policyPage(policy, language), language) }
    }
    const { policies } = builtInRulebook()
    return { json: { policies }, text: policies.map((policy) => line(policy, language)).join('\n') }
  },
}

function line(policy: Policy, language: Language): string {
  const t = cliTexts(language).list
  const questions = policy.openQuestions.length
  const facts = [policy.label, validity(policy, language), ...(questions > 0 ? [t.openQuestions(questions)] : [])]
  return `${policy.id}: ${facts.join(', ')}\n    ${t.source(policy.source)}`
}
