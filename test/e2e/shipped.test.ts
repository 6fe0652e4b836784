import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Licences that go together with the EUPL and ask no more than naming. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
]
const list = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package[]
const pages = list('dist/packages.json')
const commandLine = list('dist/cli/packages.json')
const idOf = ({ name, version }: Package) => `${name}@${version}`
const shipped = [...new Set([...pages, ...commandLine].map(idOf))].sort()
const run = (script: string, path = process.env['PATH']) =>
  spawnSync(process.execPath, [join('taskpane', 'hosting', script)], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    maxBuffer: 100_000_000,
  })

describe('software of others in what ships', () => {
  it('is known', () => {
    const names = pages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['react', 'zod', 'decimal.js', 'webpack']))
    // Development only: not in the files, so not in the list.
    for (const absent of ['jest', 'typescript', '@microsoft/office-js', 'hucre']) expect(names).not.toContain(absent)
    expect(commandLine.map(({ name }) => name)).not.toContain('react')
  })

  it('has licences that allow it', () => {
    expect([...pages, ...commandLine].filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([])
  })

  it.each([
    ['dist/THIRD-PARTY.txt', pages],
    ['dist/cli/THIRD-PARTY.txt', commandLine],
  ])('is named in %s, with the words of its licence', (file, packages) => {
    const parts = readFileSync(file, 'utf8').split(/\n-{78}\n/)
    for (const { name, version, licence } of packages) {
      const part = parts.find((text) => text.includes(`${name} ${version} (${licence})`)) ?? ''
      expect([name, /Permission is hereby granted|Permission to use, copy/.test(part)]).toEqual([name, true])
    }
  })

  it('is listed in docs/licences.md (when this fails: npm run build && npm run licences)', () => {
    const rows = readFileSync('docs/licences.md', 'utf8').matchAll(/^\| (\S+) \| (\d\S*) \| (\S+) \|/gm)
    expect([...rows].map((row) => `${row[1] ?? ''}@${row[2] ?? ''}`).sort()).toEqual(shipped)
  })

  it('makes a bill of materials that holds it all and hangs together', () => {
    const { status, stdout } = run('sbom.mjs')
    expect(status).toBe(0)
    const bill = JSON.parse(stdout)
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'social-return'])
    expect(bill.components.map((one: { 'bom-ref': string }) => one['bom-ref']).sort()).toEqual(shipped)
    for (const { name, licenses, hashes } of bill.components)
      expect([name, !!licenses, !!hashes]).toEqual([name, true, true])
    const needs = new Map<string, string[]>(
      bill.dependencies.map((one: { ref: string; dependsOn: string[] }) => [one.ref, one.dependsOn]),
    )
    const reached = new Set<string>()
    const visit = (ref: string): void => {
      if (reached.has(ref)) return
      reached.add(ref)
      for (const one of needs.get(ref) ?? []) visit(one)
    }
    visit(bill.metadata.component['bom-ref'])
    expect(shipped.filter((one) => !reached.has(one))).toEqual([])
  })
})

describe('known advisories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  /** What the command says when npm answers so. */
  const whenNpmSays = (answer: string) => {
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat <<'END'\n${answer}\nEND\nexit 1\n`)
    chmodSync(join(folder, 'npm'), 0o755)
    return run('advisories.mjs', [folder, process.env['PATH']].join(delimiter))
  }
  const about = (name: string) => ({
    [name]: {
      name,
      severity: 'high',
      range: '<99',
      via: [{ title: 'Something is wrong', url: 'https://x.example/1' }],
    },
  })

  it('of what ships are told, and fail the command', () => {
    const { status, stdout } = whenNpmSays(JSON.stringify({ vulnerabilities: about('zod') }))
    expect(stdout).toContain('high zod <99: Something is wrong https://x.example/1')
    expect(status).toBe(1)
  })

  it('of what does not ship are left out', () => {
    const { status, stdout } = whenNpmSays(JSON.stringify({ vulnerabilities: about('jest') }))
    expect(stdout).toMatch(/^0 advisories for the \d+ packages that ship\.$/m)
    expect(status).toBe(0)
  })

  it.each(['{ "message": "405 Method Not Allowed" }', 'no JSON at all', ''])(
    'are not called absent when the registry answers %j',
    (answer) => {
      const { status, stdout, stderr } = whenNpmSays(answer)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^Not checked: /)
    },
  )
})
