import { Button, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import { importTexts } from '#texts'
import type { CellRange, SelectedRange } from '#workbook'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { rangeInText } from './range-text'

export interface RangeStepProps {
  readonly sheets: readonly string[]
  readonly selected: SelectedRange | null
  readonly onRange: (sheet: string, range: CellRange | null) => Promise<void>
  readonly onBack: () => void
}

/** A table that stands in the open workbook: on which sheet, and in which cells where there is more on it. */
export function RangeStep({ sheets, selected, onRange, onBack }: RangeStepProps) {
  const { port } = usePorts()
  const { language } = useTexts()
  const words = importTexts(language).range
  const layout = useLayout()
  const input = useRef<HTMLInputElement>(null)
  const known = selected !== null && sheets.includes(selected.sheet) ? selected : null
  const [sheet, setSheet] = useState(known?.sheet ?? sheets[0] ?? '')
  const [address, setAddress] = useState(cellsOf(known))
  const [isWrong, setWrong] = useState(false)
  const [said, setSaid] = useState('')

  const take = async () => {
    const now = await port.selected().catch(() => null)
    if (now === null || !sheets.includes(now.sheet)) setSaid(words.nothingSelected)
    else {
      setSheet(now.sheet)
      setAddress(now.address)
      setWrong(false)
      setSaid(words.taken(now.sheet, now.address))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const range = address.trim() === '' ? null : rangeInText(address)
    const wrong = range === null && address.trim() !== ''
    setWrong(wrong)
    if (wrong) input.current?.focus()
    else void onRange(sheet, range)
  }
  return (
    <form className={layout.group} onSubmit={submit} noValidate>
      <Field label={words.sheet}>
        <Select value={sheet} onChange={(_event, data) => setSheet(data.value)}>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.cells} hint={words.cellsHint} validationMessage={isWrong ? words.cellsWrong : undefined}>
        <Input ref={input} value={address} onChange={(_event, data) => setAddress(data.value)} />
      </Field>
      <div className={layout.row}>
        <Button onClick={() => void take()}>{words.takeSelection}</Button>
      </div>
      <p className={layout.quiet} role="status">
        {said}
      </p>
      <div className={layout.row}>
        <Button appearance="primary" type="submit">
          {words.read}
        </Button>
        <Button onClick={onBack}>{importTexts(language).toSource}</Button>
      </div>
    </form>
  )
}

// One cell is where somebody happens to stand; several are a choice.
function cellsOf(selected: SelectedRange | null): string {
  return selected?.address.includes(':') === true ? selected.address : ''
}
