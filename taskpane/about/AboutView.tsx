import { VERSION } from '#session'
import { Link } from '@fluentui/react-components'
import type { SourceRef } from '#sources'
import { aboutTexts, catalogueTexts } from '#texts'
import type { IsoDay } from '#time'
import { usePorts } from '../ports'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useSession, useTexts } from '../shared/use-texts'
import { SideView } from './SideView'

/** What this is, and which versions of policies and catalogues it knows, with their sources. */
export default function AboutView({ onBack }: { onBack: () => void }) {
  const { today } = usePorts()
  const { rulebook } = useSession()
  const { language, format } = useTexts()
  const words = aboutTexts(language)
  const layout = useLayout()
  return (
    <SideView title={words.heading} onBack={onBack}>
      <div className={layout.group}>
        <p className={layout.text}>{words.what}</p>
        <p className={layout.text}>{words.privacy}</p>
        <p className={layout.text}>{words.noAdvice}</p>
        <p className={layout.quiet}>
          {words.version(VERSION)}. {words.licence} {words.today(format.day(today))}
        </p>
      </div>
      <Versions heading={words.policies} versions={rulebook.policies} />
      <Versions heading={words.catalogues} versions={rulebook.catalogues} />
    </SideView>
  )
}

interface Version {
  readonly id: string
  readonly version: string
  readonly validFrom: IsoDay | null
  readonly label: string
  readonly source: SourceRef
}

function Versions({ heading, versions }: { heading: string; versions: readonly Version[] }) {
  const { language, format } = useTexts()
  const { undated, validFrom: from } = catalogueTexts(language)
  const layout = useLayout()
  return (
    <section className={layout.group}>
      <Heading level={3}>{heading}</Heading>
      <ul className={`${layout.list} ${layout.group}`}>
        {versions.map(({ id, version, validFrom, label, source }) => (
          <li key={`${id}@${version}`} className={layout.tight}>
            <span>
              {label}{' '}
              <span className={layout.quiet}>({validFrom === null ? undated : from(format.day(validFrom))})</span>
            </span>
            <span className={`${layout.quiet} ${layout.small}`}>
              {source.url === undefined ? (
                source.document
              ) : (
                <Link href={source.url} target="_blank" rel="noreferrer noopener" inline>
                  {source.document}
                </Link>
              )}
              , {aboutTexts(language).checkedOn(format.day(source.checkedOn))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
