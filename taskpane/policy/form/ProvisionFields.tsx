import { DraftText } from './DraftFields'
import { DraftSource } from './DraftSource'
import type { DraftPath } from './draft-path'

/** Something for people to act on, in words of both languages. */
export function ProvisionFields({ at }: { at: DraftPath }) {
  return (
    <>
      <DraftText at={`${at}.text.nl`} required long lang="nl" />
      <DraftText at={`${at}.text.en`} long lang="en" />
      <DraftSource at={`${at}.source`} />
    </>
  )
}
