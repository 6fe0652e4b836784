import type { BlockCatalogue } from '#rulebook'
import { catalogueFileTexts } from '#texts'
import { catalogueFile } from '#use-cases'
import { SideView } from '../../about/SideView'
import { FileText } from '../../shared/FileText'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'

export interface ExportViewProps {
  readonly catalogue: BlockCatalogue
  readonly onBack: () => void
}

/** A catalogue as a file. */
export default function ExportView({ catalogue, onBack }: ExportViewProps) {
  const t = catalogueFileTexts(useTexts().language).export
  const layout = useLayout()
  return (
    <SideView title={t.title} onBack={onBack}>
      <div className={layout.tight}>
        <strong>{catalogue.label}</strong>
        <p className={layout.text}>{t.why}</p>
      </div>
      <FileText file={catalogueFile(catalogue)} words={t} />
    </SideView>
  )
}
