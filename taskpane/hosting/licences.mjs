import { writeFileSync } from 'node:fs'
import { shippedPackages } from './shipped.mjs'

// `npm run licences`: writes docs/licences.md from what was built, and prints the count by licence.
const packages = shippedPackages()
const rows = packages.map(
  ({ name, version, licence, builds }) => `| ${name} | ${version} | ${licence} | ${builds.join(', ')} |`,
)
const page = `# Software of others

What the built files contain of others, and nothing that is only installed to build or test. Made by \`npm run licences\` after \`npm run build\`; the texts of the licences ship in \`dist/THIRD-PARTY.txt\` and \`dist/cli/THIRD-PARTY.txt\`. The pane also loads Microsoft's office.js from Microsoft's own address, under Microsoft's terms; it is not part of our files.

| package | version | licence | in |
|---|---|---|---|
${rows.join('\n')}
`
writeFileSync(new URL('../../docs/licences.md', import.meta.url), page)

const counts = new Map()
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
for (const { name, version, licence } of packages) process.stdout.write(`${name} ${version} ${licence}\n`)
const summary = [...counts].map(([licence, count]) => `${licence} ${String(count)}`).join(', ')
process.stdout.write(`\n${String(packages.length)} packages ship: ${summary}. Written: docs/licences.md\n`)
