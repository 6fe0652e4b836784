import { Button } from '@fluentui/react-components'
import { Suspense, useEffect, useRef, useState } from 'react'
import { catalogueList } from '#use-cases'
import { catalogueTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useSession, useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import type { SideScreen } from '../screens'
import { CatalogueItem } from './CatalogueItem'

const ImportCatalogue = whenNeeded(() => import('./ImportCatalogue'))

/** The catalogues this workbook can use, and the way to bring in another. */
export default function CatalogueView({ onOpen }: { readonly onOpen: (screen: SideScreen) => void }) {
  const { language } = useTexts()
  const words = catalogueTexts(language)
  const layout = useLayout()
  const session = useSession()
  const [importing, setImporting] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const imported = useRef(false)
  useEffect(() => {
    if (!importing && imported.current) heading.current?.focus()
    imported.current = importing
  }, [importing])
  if (importing) {
    return (
      <Suspense fallback={<Loading />}>
        <ImportCatalogue onDone={() => setImporting(false)} />
      </Suspense>
    )
  }
  const { own, builtIn } = catalogueList(session)
  return (
    <div className={layout.screen}>
      <Heading level={2} ref={heading}>
        {words.heading}
      </Heading>
      <section className={layout.group}>
        <Heading level={3}>{words.own}</Heading>
        {session.restoring === true ? (
          <Loading label={words.restoring} />
        ) : (
          own.length === 0 && <p className={layout.quiet}>{words.noneOwn}</p>
        )}
        {own.map((listed) => (
          <CatalogueItem key={listed.ref} listed={listed} />
        ))}
        <div className={layout.row}>
          <Button appearance="primary" onClick={() => setImporting(true)}>
            {words.import}
          </Button>
          <Button onClick={() => onOpen('compare')}>{words.compare}</Button>
        </div>
      </section>
      <section className={layout.group}>
        <Heading level={3}>{words.builtIn}</Heading>
        {builtIn.map((listed) => (
          <CatalogueItem key={listed.ref} listed={listed} />
        ))}
      </section>
    </div>
  )
}
