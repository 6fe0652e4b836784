import { existsSync, readFileSync } from 'node:fs'
import { VERSION } from '#session'
import packageJson from '../../package.json'
import { listenToRibbon } from '../../taskpane/ribbon'
import { createScreenRequests } from '../../taskpane/screen-requests'
import { allElements, named, xmlTree, type XmlElement } from '../support/xml-tree'

const { manifestFor } = jest.requireActual<{ manifestFor(source: string, publicUrl?: string): string }>(
  '../../taskpane/hosting/manifest.cjs',
)
const source = readFileSync('manifest.xml', 'utf8')
const manifest = xmlTree(source)
const all = allElements(manifest)
const overrides = named(manifest, 'VersionOverrides')[0] as XmlElement
const names = (element: XmlElement | undefined) => element?.children.map((child) => child.name) ?? []
const value = (element: XmlElement | undefined) => element?.attributes['DefaultValue'] ?? ''

// Excel reports a wrong order as a missing element, so the order is written out here.
const TOP_ORDER = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
]

/** The names in the order of the rule book, each at most once. */
function inOrder(found: readonly string[], order: readonly string[]): void {
  expect(found).toEqual(order.filter((name) => found.includes(name)))
}

describe('manifest', () => {
  it('has its elements in the order Excel demands', () => {
    inOrder(names(manifest), TOP_ORDER)
    inOrder(names(overrides), ['Description', 'Requirements', 'Hosts', 'Resources'])
    inOrder(names(named(overrides, 'Host')[0]), ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'])
    inOrder(names(named(overrides, 'DesktopFormFactor')[0]), ['GetStarted', 'FunctionFile', 'ExtensionPoint'])
    inOrder(names(named(overrides, 'CustomTab')[0]), ['Group', 'Label'])
    inOrder([...new Set(names(named(overrides, 'Group')[0]))], ['Label', 'Icon', 'Control'])
    for (const control of named(overrides, 'Control')) inOrder(names(control), ['Label', 'Supertip', 'Icon', 'Action'])
  })

  it('carries the version of package.json', () => {
    expect(VERSION).toBe(packageJson.version)
    expect(named(manifest, 'Version')[0]?.text).toBe(`${packageJson.version}.0`)
  })

  it('asks for no more than it needs', () => {
    expect(named(manifest, 'Permissions')[0]?.text).toBe('ReadWriteDocument')
  })

  it('hides nothing from an older Excel but the ribbon and the functions, which cannot work there', () => {
    const sets = (name: string) =>
      named(manifest, name).map((set) => `${set.attributes['Name'] ?? ''} ${set.attributes['MinVersion'] ?? ''}`)
    expect(sets('Set')).toEqual(['ExcelApi 1.1'])
    expect(sets('bt:Set')).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2'])
    expect(value(named(named(manifest, 'DefaultSettings')[0] as XmlElement, 'SourceLocation')[0])).toMatch(
      /\/taskpane\.html$/,
    )
  })

  it('runs pane, functions and commands in one shared runtime', () => {
    const runtimes = named(overrides, 'Runtime')
    expect(runtimes).toHaveLength(1)
    const runtime = runtimes[0]?.attributes['resid']
    expect(runtimes[0]?.attributes['lifetime']).toBe('long')
    expect(named(overrides, 'FunctionFile')[0]?.attributes['resid']).toBe(runtime)
    expect(named(overrides, 'Page')[0]?.children[0]?.attributes['resid']).toBe(runtime)
    for (const action of named(overrides, 'Action').filter((one) => one.attributes['xsi:type'] === 'ShowTaskpane')) {
      expect(action.children[0]?.attributes['resid']).toBe(runtime)
    }
    expect(named(overrides, 'TaskpaneId')).toHaveLength(0)
  })

  it('gives the functions no prefix', () => {
    expect(named(overrides, 'Namespace')).toHaveLength(0)
  })

  it('refers only to resources that exist, and uses every one', () => {
    const resources = named(overrides, 'Resources')[0]?.children.flatMap((group) => group.children) ?? []
    const ids = resources.map((resource) => resource.attributes['id'] ?? '')
    const used = all.flatMap((element) => element.attributes['resid'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.length > 32)).toEqual([])
    expect([...new Set(used)].sort()).toEqual([...ids].sort())
  })

  it('has unique control, group and tab ids', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap((name) => named(overrides, name))
      .map((one) => one.attributes['id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('speaks Dutch first and English everywhere', () => {
    expect(named(manifest, 'DefaultLocale')[0]?.text).toBe('nl-NL')
    const worded = [
      ...named(overrides, 'bt:String'),
      ...['DisplayName', 'Description', 'SupportUrl'].flatMap((name) =>
        manifest.children.filter((one) => one.name === name),
      ),
    ]
    expect(worded.length).toBeGreaterThan(15)
    for (const element of worded) {
      const words = [value(element), ...element.children.map((child) => child.attributes['Value'] ?? '')]
      expect(words.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
      const locales = element.children.map((child) => child.attributes['Locale'])
      expect([value(element), locales]).toEqual([value(element), ['en-US']])
    }
    expect(overrides.children.flatMap((child) => named(child, 'Override'))).toEqual([])
  })

  it('keeps words within the lengths Excel shows', () => {
    const top = (name: string) => manifest.children.filter((one) => one.name === name)
    const texts = (list: string) => named(named(overrides, list)[0] as XmlElement, 'bt:String')
    const tooLong = (elements: readonly XmlElement[], most: number) =>
      elements
        .flatMap((one) => [value(one), ...one.children.map((child) => child.attributes['Value'] ?? '')])
        .filter((text) => text.length > most)
    expect(tooLong([...texts('bt:ShortStrings'), ...top('DisplayName')], 125)).toEqual([])
    expect(tooLong([...texts('bt:LongStrings'), ...top('Description')], 250)).toEqual([])
  })

  it('shows an icon in every size, each a PNG of that size', () => {
    for (const icon of named(overrides, 'Icon')) {
      expect(icon.children.map((image) => image.attributes['size'])).toEqual([
        '16',
        '20',
        '24',
        '32',
        '40',
        '48',
        '64',
        '80',
      ])
    }
    const images = [
      ...named(overrides, 'bt:Image').filter((image) => image.attributes['DefaultValue']),
      ...manifest.children.filter((one) => one.name.endsWith('IconUrl')),
    ]
    // Five sets for the ribbon, and the two icons of the list of add-ins.
    expect(images).toHaveLength(5 * 8 + 2)
    for (const image of images) {
      const file = /assets\/([a-z]+-(\d+)\.png)$/.exec(value(image))
      expect([value(image), file === null]).toEqual([value(image), false])
      expect([file?.[1], pngSize(`taskpane/assets/${file?.[1] ?? ''}`)]).toEqual([
        file?.[1],
        [Number(file?.[2]), Number(file?.[2])],
      ])
    }
  })

  it('loads from one secure address', () => {
    const addresses = all
      .flatMap((element) => [element.attributes['DefaultValue'], element.attributes['Value']])
      .filter((text) => text?.includes('://'))
    expect(addresses.length).toBeGreaterThan(10)
    expect([...new Set(addresses.map((address) => new URL(address ?? '').origin))]).toEqual(['https://localhost:3000'])
  })

  it('calls only commands that the pane answers', () => {
    const called = named(overrides, 'FunctionName').map((element) => element.text)
    const answered: string[] = []
    const office = { actions: { associate: (name: string) => void answered.push(name) }, addin: {} }
    listenToRibbon(office as unknown as typeof Office, createScreenRequests())
    expect(called).toEqual(['showCatalogue', 'showChecks', 'showSummary', 'showTemplate'])
    expect(answered).toEqual(called)
  })
})

describe('manifest for production', () => {
  const production = xmlTree(manifestFor(source, 'https://sroi.gemeente.example/excel'))
  const id = (tree: XmlElement) => named(tree, 'Id')[0]?.text
  const attributes = (tree: XmlElement) => allElements(tree).flatMap((element) => Object.values(element.attributes))

  it('names nothing of the development computer', () => {
    const text = manifestFor(source, 'https://sroi.gemeente.example/excel')
    expect(text).not.toMatch(/localhost|ontwikkeling|development/)
  })

  it('loads everything from the given address', () => {
    const addresses = attributes(production).filter((text) => /:\/\/(?!schemas\.|www\.w3\.org)/.test(text))
    expect(addresses.length).toBeGreaterThan(50)
    expect(addresses.filter((address) => !address.startsWith('https://sroi.gemeente.example/excel/'))).toEqual([])
    expect(addresses).toContain('https://sroi.gemeente.example/excel/help.html#en')
  })

  it('has an id and a name of its own, so that both builds can be installed', () => {
    // Fixed for ever: Microsoft 365 knows the published add-in by it.
    expect(id(production)).toBe('6bb70967-399c-46f0-a6d5-eea83814de26')
    expect(id(manifest)).not.toBe(id(production))
    const name = (tree: XmlElement) => value(tree.children.find((one) => one.name === 'DisplayName'))
    expect([name(manifest), name(production)]).toEqual(['Social return (ontwikkeling)', 'Social return'])
  })

  it('differs from the development build in nothing else', () => {
    const plain = (tree: XmlElement) =>
      attributes(tree).map((text) =>
        text
          .replace(/https:\/\/(localhost:3000|sroi\.gemeente\.example\/excel)/, '')
          .replace(/ \((ontwikkeling|development)\)/, ''),
      )
    expect(plain(production)).toEqual(plain(manifest))
  })

  it('is not made for an address that Excel would refuse', () => {
    for (const address of [
      'http://sroi.example/',
      'https://localhost:3000/',
      'sroi.example',
      'https://sroi.example/?v=1',
    ]) {
      expect(() => manifestFor(source, address)).toThrow(/PUBLIC_URL must look like https:/)
    }
  })

  it('is the development build where no address is given', () => {
    expect(manifestFor(source)).toBe(source)
  })
})

function pngSize(path: string): [number, number] | null {
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null
}
