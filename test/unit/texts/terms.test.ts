import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ENGLISH = join('src', 'texts', 'en')
const files = readdirSync(ENGLISH).filter((name) => name.endsWith('.ts'))

/** Lines without the name of the text they give: what a person may come to read. */
function words(file: string): readonly string[] {
  return readFileSync(join(ENGLISH, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^\s*\w+:/, ''))
}

describe('English has one word for one idea', () => {
  it('what is “in behandeling” is under review, nowhere pending, in progress or considered', () => {
    const others = /\bpending\b|\beverything in progress\b|\bbeing considered\b|\bstill to be judged\b/i
    expect(files.flatMap((file) => words(file).filter((line) => others.test(line)))).toEqual([])
    expect(files.flatMap(words).filter((line) => /\bunder review\b/i.test(line)).length).toBeGreaterThan(20)
  })
})
