import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shippedPackages } from './shipped.mjs'

// `npm run advisories`: known advisories for what ships. Exit 0 none, 1 some, 2 when the registry gives no answer.
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: process.platform === 'win32',
})
const packages = shippedPackages()
const report = answer(stdout)
if (report === null) {
  process.stderr.write('Not checked: the registry did not answer the question about advisories.\n')
  process.exit(2)
}

const shipped = new Set(packages.map(({ name }) => name))
const found = Object.values(report.vulnerabilities).filter(({ name }) => shipped.has(name))
for (const { name, severity, range, via } of found) {
  const titles = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`))
  process.stdout.write(`${severity} ${name} ${range}: ${titles.join('; ')}\n`)
}
process.stdout.write(`${String(found.length)} advisories for the ${String(shipped.size)} packages that ship.\n`)
process.exit(found.length > 0 ? 1 : 0)

function answer(text) {
  try {
    const parsed = JSON.parse(text)
    return typeof parsed.vulnerabilities === 'object' ? parsed : null
  } catch {
    return null
  }
}
