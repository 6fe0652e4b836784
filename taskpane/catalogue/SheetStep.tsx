import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { SheetSnapshot } from '#workbook'
import { importTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

export interface SheetStepProps {
  readonly sheets: readonly SheetSnapshot[]
  readonly onSheet: (index: number) => Promise<void>
  readonly onBack: () => void
}

/** A file with several sheets: which one holds the table. */
export function SheetStep({ sheets, onSheet, onBack }: SheetStepProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const [chosen, setChosen] = useState(0)
  return (
    <div className={layout.group}>
      <Field label={words.sheet.label}>
        <RadioGroup value={String(chosen)} onChange={(_event, data) => setChosen(Number(data.value))}>
          {sheets.map((sheet, index) =>
            sheet.visibility === 'visible' ? <Radio key={sheet.name} value={String(index)} label={sheet.name} /> : null,
          )}
        </RadioGroup>
      </Field>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void onSheet(chosen)}>
          {words.sheet.read}
        </Button>
        <Button onClick={onBack}>{words.toSource}</Button>
      </div>
    </div>
  )
}
