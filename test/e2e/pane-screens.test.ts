import { SCREENS, SIDE_SCREENS } from '../../taskpane/screens'
import { SCENES } from '../pane-screens'
import { describeInGallery } from '../support/in-browser'
import { cutOff, visitScene } from '../support/pane-gallery'
import { axeFaults, WCAG } from '../support/preview-page'

/** Colours and structure are the same in every language; how long words are is not. */
const LOOKS = [
  ['nl', ['light', 'dark', 'contrast']],
  ['en', []],
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

describeInGallery('every screen of the pane', (at) => {
  it('is among the states we test', () => {
    expect(new Set(SCENES.map(({ of }) => of))).toEqual(new Set([...SCREENS, ...SIDE_SCREENS, 'refusal']))
  })

  it.each(SCENES.map(({ name, huge = false }) => [name, huge] as const))(
    '%s: no barrier in any language or theme, and nothing is cut off from 320 pixels on',
    async (name, huge) => {
      const { page, faults, show, close } = await visitScene(at, name)
      const found: unknown[] = []
      for (const [language, themes] of huge ? ONE_LOOK : LOOKS) {
        for (const theme of themes) {
          await show({ language, theme })
          for (const { rule, places } of await axeFaults(page, RULES)) found.push([language, theme, rule, places])
        }
        await show({ language, theme: 'light' })
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
