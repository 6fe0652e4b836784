import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { policyFile, readPolicyFile } from '#use-cases'
import { sroiJson } from '../support/sroi'

const PAGES = ['docs/adding-a-policy.md', 'docs/beleid-toevoegen.nl.md']
const example = (page: string) => /```json\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
const WORDS: Readonly<Record<string, unknown>> = { TRUE: true, FALSE: false, WAAR: true, ONWAAR: false }

describe.each(PAGES)('the example of %s', (page) => {
  const text = example(page)
  const answers = [...readFileSync(page, 'utf8').matchAll(/^\| `(=SROI_[^`]+)` \| (\S+) \|$/gm)].map(
    ([, formula = '', answer = '']) => [formula, answer] as const,
  )

  it('is a policy that is accepted as it stands, and comes back the same', () => {
    const read = readPolicyFile(text)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(readPolicyFile(policyFile(read.policy).text)).toEqual(read)
    expect(text).toBe(example(PAGES[0] ?? ''))
  })

  it('gives the answers of its table', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'voorbeeldstad.json')
    writeFileSync(file, text)
    expect(answers.length).toBeGreaterThan(5)
    for (const [formula, answer] of answers) {
      const { json } = await sroiJson<{ value?: unknown }>('eval', formula, '--policy', file)
      expect([formula, json.value]).toEqual([formula, WORDS[answer] ?? Number(answer)])
    }
  })
})
