import { Button, Link } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { catalogueTabTexts } from '#texts'
import { type WrittenCatalogueTab, writeCatalogueTab } from '#use-cases'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'
import { useGoTo } from '../validation/use-go-to'

/** Puts the catalogues of this workbook on a tab of their own, to be read and printed. */
export function CatalogueTab() {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = catalogueTabTexts(language)
  const layout = useLayout()
  const { state, write } = useWriting()
  const [made, setMade] = useState<WrittenCatalogueTab | null>(null)
  const { goTo, error } = useGoTo()
  const works = state.kind === 'working'
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(works, button)
  const make = async () => {
    const written = await write(() => writeCatalogueTab(port, session, language))
    if (written !== null) setMade(written.value)
  }
  return (
    <div className={layout.group}>
      <p className={layout.quiet}>{t.why}</p>
      <WriteRow state={state} working={t.working}>
        <Button ref={button} onClick={() => void make()}>
          {made === null ? t.make : t.remake}
        </Button>
        {made !== null && (
          <Link as="button" onClick={() => void goTo({ kind: 'cell', header: null, sheet: made.tab, address: 'A1' })}>
            {t.goTo(made.tab)}
          </Link>
        )}
      </WriteRow>
      <p className={layout.text} role="status">
        {made !== null && !works && t.made(made.catalogues.length)}
      </p>
      {error !== null && <ErrorBar error={error} />}
    </div>
  )
}
