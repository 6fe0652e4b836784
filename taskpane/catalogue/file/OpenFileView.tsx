import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { BlockCatalogue } from '#rulebook'
import { catalogueFileTexts } from '#texts'
import { type KeptCatalogue, keepCatalogueFile } from '#use-cases'
import { SideView } from '../../about/SideView'
import { usePorts } from '../../ports'
import { DataProblems } from '../../shared/DataProblems'
import { ErrorBar } from '../../shared/ErrorBar'
import { FileDrop } from '../../shared/FileDrop'
import { Heading } from '../../shared/Heading'
import { useLayout } from '../../shared/layout.styles'
import { Loading } from '../../shared/Loading'
import { NoUndoNote } from '../../shared/NoUndoNote'
import { useFocused } from '../../shared/use-focused'
import { useKeptFocus } from '../../shared/use-kept-focus'
import { useSession, useTexts } from '../../shared/use-texts'
import { useWriting } from '../../shared/use-writing'
import { WriteRow } from '../../shared/WriteRow'
import { BlockList } from '../BlockList'
import { VersionDifferences } from '../versions/VersionDifferences'
import { versionBefore } from '../versions/likely-pair'
import { type CatalogueFileTask, useCatalogueFile } from './use-catalogue-file'

const ACCEPT = '.json,application/json'

const useStyles = makeStyles({
  message: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
})

export interface OpenFileViewProps {
  /** A file that was chosen where tables are imported. */
  readonly chosen: File | null
  readonly onBack: () => void
}

/** A catalogue that was saved as a file: read, looked through, kept. */
export default function OpenFileView({ chosen, onBack }: OpenFileViewProps) {
  const { language } = useTexts()
  const t = catalogueFileTexts(language)
  const task = useCatalogueFile(chosen)
  const { state } = task
  const [kept, setKept] = useState<KeptCatalogue | null>(null)
  if (kept !== null) return <Kept kept={kept} onBack={onBack} />
  return (
    <SideView title={t.import.title} onBack={onBack}>
      {state.kind === 'reading' && <Loading label={t.import.reading} />}
      {state.kind === 'problems' && <DataProblems problems={state.problems} words={t.import} onAgain={task.again} />}
      {state.kind === 'review' && <Review catalogue={state.catalogue} onKept={setKept} onAgain={task.again} />}
      {(state.kind === 'source' || state.kind === 'failed') && <Source task={task} />}
    </SideView>
  )
}

function Source({ task: { state, takeFile } }: { readonly task: CatalogueFileTask }) {
  const { language } = useTexts()
  const t = catalogueFileTexts(language).import
  const layout = useLayout()
  const styles = useStyles()
  const refused = state.kind === 'source' ? state.refused : null
  return (
    <>
      {refused !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.message}>{refused === 'not-json' ? t.notJson : t.tooLarge}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'failed' && <ErrorBar error={state.error} />}
      <p className={layout.text}>{t.intro}</p>
      <FileDrop
        accept={ACCEPT}
        words={{ label: t.file, choose: t.choose, drop: t.drop, kinds: t.kinds }}
        onFile={takeFile}
      />
    </>
  )
}

interface ReviewProps {
  readonly catalogue: BlockCatalogue
  readonly onKept: (kept: KeptCatalogue) => void
  readonly onAgain: () => void
}

function Review({ catalogue, onKept, onAgain }: ReviewProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = catalogueFileTexts(language).import
  const layout = useLayout()
  const heading = useFocused()
  const { state, write } = useWriting()
  const works = state.kind === 'working'
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(works, button)
  const older = versionBefore(catalogue, useSession().rulebook.catalogues)
  const keep = async () => {
    const kept = await write(() => keepCatalogueFile(port, session, catalogue))
    if (kept !== null) onKept(kept.value)
  }
  return (
    <>
      <div className={layout.tight}>
        <Heading level={3} ref={heading}>
          {catalogue.label}
        </Heading>
        <p className={layout.text}>{t.blocks(catalogue.blocks.length)}</p>
      </div>
      <BlockList catalogue={catalogue} label={catalogue.label} />
      {older !== null && (
        <section className={layout.group}>
          <Heading level={3}>{t.versus}</Heading>
          <VersionDifferences older={older} newer={catalogue} />
        </section>
      )}
      <div className={layout.group}>
        <p className={layout.quiet}>{t.keepWhy}</p>
        <NoUndoNote />
        <WriteRow state={state} working={t.working}>
          <Button ref={button} appearance="primary" onClick={() => void keep()}>
            {t.confirm}
          </Button>
          <Button onClick={onAgain}>{t.other}</Button>
        </WriteRow>
      </div>
    </>
  )
}

function Kept({ kept, onBack }: { readonly kept: KeptCatalogue; readonly onBack: () => void }) {
  const { language } = useTexts()
  const t = catalogueFileTexts(language).kept
  const layout = useLayout()
  return (
    <SideView title={(kept.as === 'known' ? t.known : t.given)(kept.catalogue.label)} onBack={onBack}>
      {kept.as === 'renamed' && <p className={layout.text}>{t.renamed(kept.ref)}</p>}
      <p className={layout.text}>{t.inFormulas(kept.ref)}</p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={onBack}>
          {t.toList}
        </Button>
      </div>
    </SideView>
  )
}
