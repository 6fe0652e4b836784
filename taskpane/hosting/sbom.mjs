import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shippedPackages } from './shipped.mjs'

// `npm run -s sbom`: npm's own bill of materials (CycloneDX), narrowed to what the built files contain.
const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: process.platform === 'win32',
})
if (status !== 0) {
  process.stderr.write(`npm could not make the list:\n${stderr.slice(0, 2000)}\n`)
  process.exit(2)
}

const bill = JSON.parse(stdout)
const wanted = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`))
const root = bill.metadata.component
// npm names the project after the folder it stands in.
root.name = root['bom-ref'].replace(/@[^@]*$/, '')
const components = bill.components.filter(({ name, version }) => wanted.delete(`${name}@${version}`))
if (wanted.size > 0) {
  process.stderr.write(`Built, yet unknown to npm: ${[...wanted].join(', ')}. Run: npm ci && npm run build\n`)
  process.exit(2)
}
const kept = new Set([root['bom-ref'], ...components.map((one) => one['bom-ref'])])
const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
const dependencies = [...kept].map((ref) => ({ ref, dependsOn: [...new Set(keptBelow(ref))] }))
// What ships is required, whatever npm calls the way it came in.
const shipped = components.map((one) => ({ ...one, scope: 'required' }))
process.stdout.write(`${JSON.stringify({ ...bill, components: shipped, dependencies }, null, 2)}\n`)

/** What a package needs of what ships; a package that only hands on others leaves no code of its own. */
function keptBelow(ref, seen = new Set()) {
  return (needs.get(ref) ?? []).flatMap((one) => {
    if (kept.has(one)) return [one]
    return seen.has(one) ? [] : keptBelow(one, seen.add(one))
  })
}
