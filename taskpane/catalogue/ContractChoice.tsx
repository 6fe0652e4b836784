import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { ContractStanding } from '#rules'
import { importTexts, type VersionProposal, versionsTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

/** From here on one chooses with two buttons rather than one by one. */
const MANY = 6

const useStyles = makeStyles({
  list: {
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

export interface ContractChoiceProps {
  readonly contracts: readonly Pick<ContractStanding, 'kenmerk' | 'title' | 'catalogue'>[]
  readonly pins: Readonly<Record<string, string>>
  /** What the dates of each contract say; null where no date decides. */
  readonly proposals: ReadonlyMap<string, VersionProposal | null>
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Which contracts reckon with this catalogue from now on. */
export function ContractChoice({ contracts, pins, proposals, chosen, onChoose }: ContractChoiceProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const many = contracts.length >= MANY
  const choose = (kenmerk: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(kenmerk)
    else next.delete(kenmerk)
    onChoose(next)
  }
  return (
    <div role="group" aria-labelledby="settle-contracts" className={layout.group}>
      <Heading level={3} id="settle-contracts">
        {words.settle.contracts}
      </Heading>
      <p className={layout.quiet}>{contracts.length === 0 ? words.settle.noContracts : words.settle.contractsWhy}</p>
      {many && (
        <div className={layout.row}>
          <span className={layout.figures} role="status">
            {words.settle.chosen(chosen.size, contracts.length)}
          </span>
          <Button size="small" onClick={() => onChoose(new Set(contracts.map(({ kenmerk }) => kenmerk)))}>
            {words.settle.chooseAll}
          </Button>
          <Button size="small" onClick={() => onChoose(new Set())}>
            {words.settle.chooseNone}
          </Button>
        </div>
      )}
      <div className={many ? styles.list : undefined}>
        {contracts.map(({ kenmerk, title, catalogue }) => {
          const now = pins[kenmerk] ?? catalogue
          const why = proposals.get(kenmerk)?.why
          const asides = [
            ...(now === null ? [] : [words.settle.nowPinned(now)]),
            ...(why === undefined ? [] : [versionsTexts(language).proposal(why)]),
          ]
          return (
            <div key={kenmerk}>
              <Checkbox
                checked={chosen.has(kenmerk)}
                label={`${kenmerk}${title === null ? '' : `, ${title}`}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`}
                onChange={(_event, { checked }) => choose(kenmerk, checked === true)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
