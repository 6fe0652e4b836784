import { Button } from '@fluentui/react-components'
import { Suspense, useEffect, useRef, useState } from 'react'
import type { BlockCatalogue } from '#rulebook'
import { catalogueList } from '#use-cases'
import { catalogueTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useSession, useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import type { SideScreen } from '../screens'
import { CatalogueItem } from './CatalogueItem'
import { CatalogueTab } from './CatalogueTab'

const ImportCatalogue = whenNeeded(() => import('./ImportCatalogue'))
const VersionsView = whenNeeded(() => import('./versions/VersionsView'))
const ExportView = whenNeeded(() => import('./file/ExportView'))
const OpenFileView = whenNeeded(() => import('./file/OpenFileView'))

/** Where a person is within Catalogus. */
type Page =
  | { readonly kind: 'list' | 'import' | 'versions' | 'file' }
  | { readonly kind: 'export'; readonly catalogue: BlockCatalogue }

const LIST: Page = { kind: 'list' }

/** The catalogues this workbook can use, and the way to bring in another. */
export default function CatalogueView({ onOpen }: { readonly onOpen: (screen: SideScreen) => void }) {
  const { language } = useTexts()
  const words = catalogueTexts(language)
  const layout = useLayout()
  const session = useSession()
  const [page, setPage] = useState<Page>(LIST)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef<Page['kind']>('list')
  useEffect(() => {
    if (page.kind === 'list' && before.current !== 'list') heading.current?.focus()
    before.current = page.kind
  }, [page])
  const toList = () => setPage(LIST)
  if (page.kind !== 'list') {
    return (
      <Suspense fallback={<Loading />}>
        {page.kind === 'import' && <ImportCatalogue onDone={toList} />}
        {page.kind === 'versions' && <VersionsView onBack={toList} />}
        {page.kind === 'file' && <OpenFileView onBack={toList} />}
        {page.kind === 'export' && <ExportView catalogue={page.catalogue} onBack={toList} />}
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
          <CatalogueItem
            key={listed.ref}
            listed={listed}
            onExport={() => setPage({ kind: 'export', catalogue: listed.catalogue })}
            onRemoved={() => heading.current?.focus()}
          />
        ))}
        <div className={layout.row}>
          <Button appearance="primary" onClick={() => setPage({ kind: 'import' })}>
            {words.import}
          </Button>
          <Button onClick={() => setPage({ kind: 'file' })}>{words.openFile}</Button>
          <Button onClick={() => setPage({ kind: 'versions' })}>{words.versions}</Button>
          <Button onClick={() => onOpen('compare')}>{words.compare}</Button>
        </div>
        <CatalogueTab />
      </section>
      <section className={layout.group}>
        <Heading level={3}>{words.builtIn}</Heading>
        {builtIn.map((listed) => (
          <CatalogueItem
            key={listed.ref}
            listed={listed}
            onExport={() => setPage({ kind: 'export', catalogue: listed.catalogue })}
          />
        ))}
      </section>
    </div>
  )
}
