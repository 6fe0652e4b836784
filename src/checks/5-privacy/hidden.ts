import type { Check } from '../check'
import { numbersSaid } from './numbers'
import { peopleSaid } from './people'
import { numbersInNames } from './names'
import { sayHidden } from './say'

/** The same in places that nobody sees: people hide what they do not dare to delete, and the file is sent on with it. */
export const privacyHidden: Check = {
  codes: ['privacy-hidden'],
  stage: 'privacy',
  run(facts, out) {
    sayHidden([...numbersSaid(facts), ...peopleSaid(facts)], out)
    for (const { what, isSure, severity } of numbersInNames(facts)) {
      if (what !== 'name') continue
      const found = isSure ? 'privacy-bsn' : 'privacy-bsn-possible'
      out.report('privacy-hidden', null, { found, where: 'name' }, { severity })
    }
  },
}
