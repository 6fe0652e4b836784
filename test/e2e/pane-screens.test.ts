import type { Browser } from 'playwright-core'
import { SCREENS, SIDE_SCREENS } from '../../taskpane/screens'
import { SCENES } from '../pane-screens'
import { findBrowser, launchBrowser } from '../support/browser'
import { describeWhere } from '../support/needs'
import { cutOff, type GalleryServer, serveGallery, visitScene } from '../support/pane-gallery'
import { axeFaults, WCAG } from '../support/preview-page'

const search = findBrowser()
/** Colours are the same in every language. */
const LOOKS = [
  ['nl', ['light', 'dark', 'contrast']],
  ['en', ['light']],
] as const
const ONE_LOOK = [['nl', ['light']]] as const
/** 320 by 256 is what is left of an ordinary screen at 400%. */
const SIZES = [
  [320, 256],
  [480, 720],
  [900, 720],
  [320, 720],
] as const
/** Also order of headings and landmarks, which WCAG leaves open. */
const RULES = [...WCAG, 'best-practice']

describeWhere('found' in search, 'missing' in search ? search.missing : '')('every screen of the pane', () => {
  let browser: Browser
  let gallery: GalleryServer

  beforeAll(async () => {
    ;[browser, gallery] = await Promise.all([launchBrowser(search), serveGallery()])
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await gallery?.stop()
  })

  it('is among the states we test', () => {
    expect(new Set(SCENES.map(({ of }) => of))).toEqual(new Set([...SCREENS, ...SIDE_SCREENS, 'refusal']))
  })

  it.each(SCENES.map(({ name, huge = false }) => [name, huge] as const))(
    '%s: no barrier in any language or theme, and nothing is cut off from 320 pixels on',
    async (name, huge) => {
      const { page, faults, show, close } = await visitScene(browser, gallery.address, name)
      const found: unknown[] = []
      for (const [language, themes] of huge ? ONE_LOOK : LOOKS) {
        for (const theme of themes) {
          await show({ language, theme })
          for (const { rule, places } of await axeFaults(page, RULES)) found.push([language, theme, rule, places])
        }
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height })
          const beyond = await cutOff(page)
          if (beyond.length > 0) found.push([language, width, height, beyond])
        }
      }
      await close()
      expect(found).toEqual([])
      expect(faults).toEqual([])
    },
    120_000,
  )
})
