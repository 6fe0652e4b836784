import { MemoryWorkbook } from '#adapters/memory'
import { copiesTexts } from '#texts'
import type { CopyDoor } from '#workbook'
import { personalFile } from '../support/personal-file'
import type { ActingPerson, Scene } from './scene'

const copies: CopyDoor = {
  bytes: () => Promise.resolve(personalFile()),
  deliver: () => Promise.resolve('downloaded'),
}

/** A list with personal data, as contractors keep them. */
const people = (): MemoryWorkbook =>
  MemoryWorkbook.of({
    Plaatsingen: [
      ['BSN', 'Naam kandidaat', 'Geboortedatum', 'E-mail', 'Toelichting'],
      [123456782, 'Karel Appelmans', 31118, 'k.appelmans@voorbeeld.nl', 'mevrouw De Zwartebol belt nog'],
      [111222333, 'Sanne Kramer', 30112, null, 'drie weken ziek geweest'],
      ...Array.from({ length: 16 }, (_, at) => [612890053, 'Sanne Kramer', 30112 + at, null, null]),
    ],
  })

const opened =
  (kind?: 'clean' | 'frozen', make = false) =>
  async ({ t, language, choose, press, sees }: ActingPerson): Promise<void> => {
    const words = copiesTexts(language)
    await choose(t.menu.copies)
    await sees(words.intro)
    if (kind === undefined) return
    await press(words.kinds[kind].show)
    await sees(kind === 'clean' ? words.careful : words.kinds.frozen.none)
    if (!make) return
    await press(words.kinds[kind].make)
    await sees(words.kinds[kind].made)
  }

export const COPIES: readonly Scene[] = [
  { name: 'copies', of: 'copies', copies, act: opened() },
  { name: 'copies-clean', of: 'copies', copies, port: people, act: opened('clean') },
  { name: 'copies-clean-made', of: 'copies', copies, port: people, act: opened('clean', true) },
  { name: 'copies-nothing-to-freeze', of: 'copies', copies, port: people, act: opened('frozen') },
  {
    name: 'copies-outdated',
    of: 'copies',
    act: async ({ t, language, choose, sees }) => {
      await choose(t.menu.copies)
      await sees(copiesTexts(language).outdated)
    },
  },
]
