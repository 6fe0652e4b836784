import { existsSync, readFileSync } from 'node:fs'

const BUILDS = { pages: 'dist/packages.json', 'command line': 'dist/cli/packages.json' }

/** Packages with code in what was built last: name, version, licence, and in which of the two builds. */
export function shippedPackages() {
  const shipped = new Map()
  for (const [build, file] of Object.entries(BUILDS)) {
    const path = new URL(`../../${file}`, import.meta.url)
    if (!existsSync(path)) {
      process.stderr.write('Nothing was built yet. Run: npm run build\n')
      process.exit(2)
    }
    for (const one of JSON.parse(readFileSync(path, 'utf8'))) {
      const key = `${one.name}@${one.version}`
      shipped.set(key, { ...one, builds: [...(shipped.get(key)?.builds ?? []), build] })
    }
  }
  return [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
