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
import { BegunReview } from './BegunReview'
import { CatalogueItem } from './CatalogueItem'
import { CatalogueTab } from './CatalogueTab'
import { useKeptOnLeaving } from './use-kept-on-leaving'

const ImportCatalogue = whenNeeded(() => import('./ImportCatalogue'))
const VersionsView = whenNeeded(() => import('./versions/VersionsView'))
const ExportView = whenNeeded(() => import('./file/ExportView'))
const OpenFileView = whenNeeded(() => import('./file/OpenFileView'))

/** Where a person is within Catalogus. */
type Page =
  | { readonly kind: 'list' | 'versions' }
  | { readonly kind: 'file'; readonly chosen: File | null }
  /** `resumes`: how often it was opened to go on with what was begun. */
  | { readonly kind: 'import'; readonly resumes: number }
  | { readonly kind: 'export'; readonly catalogue: BlockCatalogue }

const LIST: Page = { kind: 'list' }

export interface CatalogueViewProps {
  /** How often somebody asked at another screen to go on with the review that is not done. */
  readonly resumed: number
  readonly onOpen: (screen: SideScreen) => void
}

/** The catalogues this workbook can use, and the way to bring in another. */
export default function CatalogueView({ resumed, onOpen }: CatalogueViewProps) {
  const { language } = useTexts()
  const words = catalogueTexts(language)
  const layout = useLayout()
  const session = useSession()
  useKeptOnLeaving()
  const [page, setPage] = useState<Page>(LIST)
  const resume = () => setPage((old) => ({ kind: 'import', resumes: (old.kind === 'import' ? old.resumes : 0) + 1 }))
  const [seen, setSeen] = useState(0)
  if (resumed !== seen) {
    setSeen(resumed)
    resume()
  }
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
        {page.kind === 'import' && (
          <ImportCatalogue
            resumes={page.resumes}
            onCatalogue={(chosen) => setPage({ kind: 'file', chosen })}
            onDone={toList}
          />
        )}
        {page.kind === 'versions' && <VersionsView onBack={toList} />}
        {page.kind === 'file' && <OpenFileView chosen={page.chosen} onBack={toList} />}
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
      <BegunReview onResume={resume} onGone={() => heading.current?.focus()} />
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
          <Button appearance="primary" onClick={() => setPage({ kind: 'import', resumes: 0 })}>
            {words.import}
          </Button>
          <Button onClick={() => setPage({ kind: 'file', chosen: null })}>{words.openFile}</Button>
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
