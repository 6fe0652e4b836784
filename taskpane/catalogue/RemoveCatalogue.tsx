import { safeText } from '#checks'
import { type BlockCatalogue, catalogueRef } from '#rulebook'
import { removeCatalogueTexts } from '#texts'
import { type CatalogueUse, removeCatalogue } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { Removal } from '../shared/Removal'
import { useTexts } from '../shared/use-texts'

const NAMED = 5

export interface RemoveCatalogueProps {
  readonly catalogue: BlockCatalogue
  readonly onRemoved: () => void
}

/** Takes a catalogue out of the workbook once a person has confirmed it; says who still uses it where anybody does. */
export function RemoveCatalogue({ catalogue, onRemoved }: RemoveCatalogueProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = removeCatalogueTexts(language)
  const ref = catalogueRef(catalogue)
  const remove = async () => {
    const answer = await removeCatalogue(port, session, ref)
    // Here, because with the catalogue this very part of the list is gone.
    if (answer.ok) onRemoved()
    return answer
  }
  return (
    <Removal
      begin={{ text: t.remove, label: t.removeOf(catalogue.label, ref), small: true }}
      words={{ ...t, ask: t.ask(catalogue.label), refused: t.refused(catalogue.label) }}
      remove={remove}
      stillUsed={(usedBy) => <StillUsed usedBy={usedBy} />}
    />
  )
}

function StillUsed({ usedBy: { asDefault, contracts, cells } }: { readonly usedBy: CatalogueUse }) {
  const { language } = useTexts()
  const t = removeCatalogueTexts(language)
  const layout = useLayout()
  const first = <T,>(all: readonly T[]) => ({ shown: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) })
  const names = first(contracts.map(safeText))
  const places = first(cells.map(({ sheet, address }) => `${safeText(sheet)} ${address}`))
  return (
    <>
      {asDefault && <p className={layout.text}>{t.asDefault}</p>}
      {names.shown.length > 0 && <p className={layout.text}>{t.byContracts(names.shown, names.more)}</p>}
      {places.shown.length > 0 && <p className={layout.text}>{t.byCells(places.shown, places.more)}</p>}
    </>
  )
}
