import { act, screen, waitFor, within } from '@testing-library/react'
import type { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { keepPolicy, policyFile, readPolicyFile, restoreSession } from '#use-cases'
import { cellAt, positionFromA1, sheetNamed, WorkbookError } from '#workbook'
import { contractsWithRules, ownPolicy } from '../support/pane-workbooks'
import { renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function cellOf(port: MemoryWorkbook, address: string) {
  const sheet = sheetNamed(await port.read(), 'Opdrachten')
  const place = positionFromA1(address)
  return (sheet && place && cellAt(sheet, place.row, place.column)?.value) ?? null
}

type Pane = ReturnType<typeof renderPane>

async function openedFromMenu(pane: Pane) {
  await pane.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Beleid' }))
  await screen.findByRole('combobox', { name: 'Beleid' })
}

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = renderPane(options)
  await openedFromMenu(pane)
  return pane
}

async function pick(pane: Pane, label: string, option: RegExp) {
  const select = screen.getByRole('combobox', { name: label })
  await pane.user.selectOptions(select, within(select).getByRole('option', { name: option }))
}

const press = (pane: Pane, name: string | RegExp) => screen.findByRole('button', { name }).then(pane.user.click)
const says = (text: RegExp | string) => screen.findByText(text)

describe('Beleid: de keuze van de werkmap', () => {
  it('is one press away from Overzicht, and begins at its title', async () => {
    const { user } = renderPane()
    await user.click(await screen.findByRole('button', { name: 'Wijzig beleid en catalogus' }))
    expect(await screen.findByRole('heading', { name: 'Beleid' })).toHaveFocus()
  })

  it('says what holds and why where nothing was chosen', async () => {
    await opened()
    const [policy, catalogue] = screen.getAllByRole('definition').slice(-2)
    expect(policy).toHaveTextContent(/^DUOplus .*\(er is niets gekozen, dan geldt DUOplus\)$/)
    expect(catalogue).toHaveTextContent(/^.*DUOplus.*\(er is niets gekozen, dan geldt DUOplus\)$/)
    expect(screen.getByRole('combobox', { name: 'Beleid' })).toHaveDisplayValue('Niets kiezen: dan geldt DUOplus')
  })

  it('is written, followed by session and next check, said aloud, and undone with one press', async () => {
    const pane = await opened()
    await pick(pane, 'Beleid', /Hengelo/)
    await press(pane, 'Gebruik voor deze werkmap')
    expect(await says(/^Deze werkmap rekent nu met het beleid .*Hengelo/)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('button', { name: 'Gebruik voor deze werkmap' })).toHaveFocus()
    expect(pane.session.state().settings.policy).toBe('hengelo@undated')
    const reopened = createSession(builtInRulebook())
    await restoreSession(pane.port, reopened)
    expect(reopened.state().settings.policy).toBe('hengelo@undated')
    await waitFor(() => expect(screen.getAllByRole('definition').at(-2)).toHaveTextContent(/gekozen voor deze werkmap/))

    await press(pane, 'Maak ongedaan')
    expect(await says('De vorige keuze geldt weer. De formules zijn opnieuw berekend.')).toBeVisible()
    expect(pane.session.state().settings.policy).toBeNull()
  })

  it('asks for a catalogue where none goes with the policy, and takes the one that is chosen', async () => {
    const pane = await opened()
    await pick(pane, 'Beleid', /Rijk/)
    expect(screen.getByText('Bij dit beleid hoort geen catalogus die wij hebben. Kies er zelf een.')).toBeVisible()
    await pick(pane, 'Catalogus', /Den Haag/)
    await press(pane, 'Gebruik voor deze werkmap')
    await says(/^Deze werkmap rekent nu met .* en de catalogus .*Den Haag/)
    expect(pane.session.state().settings).toMatchObject({ policy: 'rijk@undated', catalogue: 'den-haag@2023-07-01' })
  })

  it('names the catalogue that goes with the policy when another one is chosen', async () => {
    const pane = await opened()
    await pick(pane, 'Beleid', /Súdwest/)
    expect(screen.getByRole('combobox', { name: 'Catalogus' })).toHaveDisplayValue(
      /^Die bij het beleid hoort: .*Harlingen/,
    )
    await pick(pane, 'Catalogus', /Utrecht/)
    expect(screen.getByText(/^Bij dit beleid hoort de catalogus .*Harlingen/)).toBeVisible()
  })

  it('writes nothing when the choice is the same', async () => {
    const pane = await opened()
    const apply = jest.spyOn(pane.port, 'apply')
    await press(pane, 'Gebruik voor deze werkmap')
    expect(await says('Dit is al de keuze van deze werkmap.')).toBeVisible()
    expect(apply).not.toHaveBeenCalled()
  })

  it('says that contracts with a choice of their own keep it', async () => {
    const pane = await opened({ port: contractsWithRules() })
    await says('3 opdrachten, waarvan 1 met een eigen keuze.')
    await pick(pane, 'Beleid', /Hengelo/)
    await press(pane, 'Gebruik voor deze werkmap')
    await says(/Bij één opdracht staat een eigen keuze. Die houdt zij.$/)
  })

  it.each([
    ['protected', /Hef de beveiliging op/],
    ['read-only', /De werkmap is alleen-lezen/],
  ] as const)('says what to do in a workbook that is %s, and how it was left', async (problem, words) => {
    const pane = await opened()
    jest.spyOn(pane.port, 'apply').mockRejectedValueOnce(new WorkbookError(problem))
    await pick(pane, 'Beleid', /Hengelo/)
    await press(pane, 'Gebruik voor deze werkmap')
    expect(await says(words)).toHaveTextContent(/Er is niets gewijzigd in uw werkmap/)
    expect(pane.session.state().settings.policy).toBeNull()
    expect(screen.getByRole('combobox', { name: 'Beleid' })).toHaveDisplayValue(/Hengelo/)
    expect(screen.getByRole('button', { name: 'Gebruik voor deze werkmap' })).toHaveFocus()
  })

  it('names a setting that nobody knows', async () => {
    const session = createSession(builtInRulebook())
    session.replace({ settings: { policy: 'hengeloo', catalogue: null, pins: {} } })
    await opened({ session })
    expect(await says('hengeloo, maar dat kennen we niet. Kies hieronder een ander.')).toBeVisible()
  })

  it('speaks English', async () => {
    const { user } = renderPane({ language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'Change policy and catalogue' }))
    expect(await screen.findByRole('heading', { name: 'Policy' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Use for this workbook' })).toBeVisible()
  })
})

describe('Beleid: per opdracht', () => {
  async function perContract(port: MemoryWorkbook) {
    const pane = await opened({ port })
    await press(pane, 'Kies per opdracht')
    await screen.findByRole('heading', { name: 'Beleid en catalogus per opdracht' })
    return pane
  }

  it('lists what each contract goes by, and why', async () => {
    await perContract(contractsWithRules())
    expect(screen.getByRole('checkbox', { name: 'OP-1, Wegen' })).toHaveAccessibleDescription(
      /^Beleid: DUOplus.*\(standaard, want er is niets gekozen\)/,
    )
    expect(screen.getByRole('checkbox', { name: 'OP-2, Groen' })).toHaveAccessibleDescription(
      /^Beleid: .*\(staat bij de opdracht\)/,
    )
  })

  it('writes in the columns of the contracts that were ticked, and puts everything back', async () => {
    const pane = await perContract(contractsWithRules())
    await pane.user.click(screen.getByRole('checkbox', { name: 'OP-1, Wegen' }))
    await pane.user.click(screen.getByRole('checkbox', { name: 'OP-2, Groen' }))
    await pick(pane, 'Beleid', /Hengelo/)
    await pick(pane, 'Catalogus', /Utrecht/)
    expect(screen.getByText(/^Beleid: we schrijven in de kolom Beleid op Opdrachten/)).toBeVisible()
    expect(screen.getByText(/^Catalogus: we schrijven in de kolom Catalogus op Opdrachten/)).toBeVisible()
    await press(pane, 'Leg vast bij 2 opdrachten')
    expect(await says('Vastgelegd bij 2 opdrachten. De bedragen zijn opnieuw berekend.')).toHaveAttribute(
      'role',
      'status',
    )
    expect(await Promise.all(['G2', 'G3', 'G4', 'H2', 'H3'].map((at) => cellOf(pane.port, at)))).toEqual([
      'hengelo',
      'hengelo',
      null,
      'utrecht',
      'utrecht',
    ])
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: 'OP-1, Wegen' })).toHaveAccessibleDescription(/Hengelo/),
    )
    await press(pane, 'Maak ongedaan')
    await says(/^Alles staat weer zoals het was/)
    expect(await Promise.all(['G2', 'G3', 'H2'].map((at) => cellOf(pane.port, at)))).toEqual([null, 'rijk', null])
  })

  it('keeps the choice in the settings where the table has no such column', async () => {
    const pane = await perContract(sampleWorkbook())
    await pane.user.click(screen.getByRole('checkbox', { name: /OPD-1/ }))
    await pick(pane, 'Beleid', /Hengelo/)
    expect(screen.getByText(/^Beleid: uw tabel heeft die kolom niet/)).toBeVisible()
    await press(pane, 'Leg vast bij 1 opdracht')
    await says(/^Vastgelegd bij 1 opdracht/)
    expect(pane.session.state().settings.policies).toEqual({ 'OPD-1': 'hengelo' })
  })

  it('takes a choice away again', async () => {
    const pane = await perContract(contractsWithRules())
    await pane.user.click(screen.getByRole('checkbox', { name: 'OP-2, Groen' }))
    await pick(pane, 'Beleid', /^Geen eigen keuze/)
    await press(pane, 'Leg vast bij 1 opdracht')
    await says(/^Vastgelegd bij 1 opdracht/)
    expect(await cellOf(pane.port, 'G3')).toBeNull()
  })

  it('asks first for a contract, then for a choice', async () => {
    const pane = await perContract(contractsWithRules())
    const apply = jest.spyOn(pane.port, 'apply')
    await press(pane, 'Leg vast bij 0 opdrachten')
    expect(await says('Vink eerst een opdracht aan.')).toBeVisible()
    await pane.user.click(screen.getByRole('checkbox', { name: 'OP-1, Wegen' }))
    await press(pane, 'Leg vast bij 1 opdracht')
    expect(await says('Kies eerst een beleid of een catalogus.')).toBeVisible()
    expect(apply).not.toHaveBeenCalled()
  })

  it('says so when a cell changed meanwhile, and leaves everything', async () => {
    const pane = await perContract(contractsWithRules())
    jest.spyOn(pane.port, 'apply').mockRejectedValueOnce(new WorkbookError('changed-meanwhile'))
    await pane.user.click(screen.getByRole('checkbox', { name: 'OP-1, Wegen' }))
    await pick(pane, 'Beleid', /Hengelo/)
    await press(pane, 'Leg vast bij 1 opdracht')
    expect(await says(/tegelijk gewijzigd/)).toHaveTextContent(/Er is niets gewijzigd in uw werkmap/)
  })
})

describe('Beleid: lezen', () => {
  it('lists what comes with the product, and finds one by a part of its name', async () => {
    const pane = await opened()
    const list = screen.getByRole('list', { name: 'Meegeleverd' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(builtInRulebook().policies.length)
    expect(
      within(list)
        .getByRole('button', { name: /^DUOplus/ })
        .closest('li'),
    ).toHaveTextContent(/geldt als er niets is gekozen/)
    const seek = screen.getByRole('searchbox', { name: 'Zoek beleid' })
    await pane.user.type(seek, 'den haag')
    expect(await says('1 beleid gevonden')).toHaveAttribute('role', 'status')
    await pane.user.clear(seek)
    await pane.user.type(seek, 'nergenshuizen')
    expect(await says(/^Geen beleid met deze tekst/)).toBeVisible()
  })

  it('shows a policy as a page, with each source one press away, and returns to where one was', async () => {
    const pane = await opened()
    await press(pane, /^DUOplus/)
    expect(await screen.findByRole('heading', { name: /^DUOplus/ })).toHaveFocus()
    const line = screen.getByText(/^Elke soort opdracht: social return geldt boven € 200.000/)
    const source = within(line.closest('li') as HTMLElement).getByRole('button', { name: /^Bron: / })
    await pane.user.click(source)
    expect(screen.getByText(/waarde boven de €200.000/)).toBeVisible()
    expect(screen.getByText(/^De leidraad zegt niet of de opdrachtwaarde met of zonder btw is/)).toBeVisible()
    expect(screen.getByText(/^Zo lezen wij het: Zonder btw/)).toBeVisible()
    await press(pane, 'Terug')
    await waitFor(() => expect(screen.getByRole('button', { name: /^DUOplus/ })).toHaveFocus())
  })

  it('is used for the workbook from its page', async () => {
    const pane = await opened()
    await press(pane, /^Gemeente Hengelo|^Hengelo/)
    await press(pane, 'Gebruik voor deze werkmap')
    await says(/^Deze werkmap rekent nu met het beleid .*Hengelo/)
    expect(pane.session.state().settings.policy).toBe('hengelo@undated')
    expect(screen.getByText('Dit beleid is de keuze van deze werkmap.')).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Maak ongedaan' })).toHaveFocus()
    await press(pane, 'Maak ongedaan')
    await says(/^De vorige keuze geldt weer/)
    expect(pane.session.state().settings.policy).toBeNull()
  })
})

describe('Beleid: importeren, exporteren, verwijderen', () => {
  const file = (text: string, name = 'beleid.json') => new File([text], name, { type: 'application/json' })

  async function importing() {
    const pane = await opened()
    await press(pane, 'Importeer een beleid')
    await screen.findByRole('heading', { name: 'Beleid importeren' })
    return pane
  }
  async function imported() {
    const pane = await importing()
    await pane.user.upload(screen.getByLabelText('Bestand met het beleid'), file(policyFile(ownPolicy()).text))
    await press(pane, 'Bewaar in deze werkmap')
    await screen.findByRole('heading', { name: 'Gemeente Modelstad 2026 is bewaard' })
    return pane
  }

  it('reads a file, shows it as a page, keeps it, and asks whether to use it', async () => {
    const pane = await importing()
    await pane.user.upload(screen.getByLabelText('Bestand met het beleid'), file(policyFile(ownPolicy()).text))
    expect(await screen.findByRole('heading', { name: 'Gemeente Modelstad 2026' })).toHaveFocus()
    expect(screen.getByText(/^Elke soort opdracht: social return geldt boven € 150.000/)).toBeVisible()
    expect(pane.session.state().rulebook.policy('modelstad').kind).toBe('unknown')
    await press(pane, 'Bewaar in deze werkmap')
    expect(await screen.findByRole('heading', { name: 'Gemeente Modelstad 2026 is bewaard' })).toHaveFocus()
    const reopened = createSession(builtInRulebook())
    await restoreSession(pane.port, reopened)
    expect(reopened.state().rulebook.policy('modelstad')).toMatchObject({ kind: 'found', version: ownPolicy() })
    await press(pane, 'Gebruik voor deze werkmap')
    await says(/^Deze werkmap rekent nu met het beleid Gemeente Modelstad 2026/)
    expect(pane.session.state().settings.policy).toBe('modelstad@2026')
    await press(pane, 'Naar alle beleid')
    const own = await screen.findByRole('list', { name: 'Eigen beleid van deze werkmap' })
    expect(within(own).getByRole('listitem')).toHaveTextContent(/keuze van deze werkmap.*vanaf 01-01-2026/)
  })

  it('says every problem with its place, and keeps nothing', async () => {
    const pane = await importing()
    const { obligation, ...rest } = ownPolicy()
    await pane.user.click(screen.getByLabelText('Of plak de tekst'))
    await pane.user.paste(JSON.stringify({ ...rest, drempel: 1, obligation: { ...obligation, base: 'omzet' } }))
    await press(pane, 'Lees de geplakte tekst')
    expect(await screen.findByRole('heading', { name: '2 dingen kloppen nog niet' })).toHaveFocus()
    const problems = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(problems).toEqual([
      expect.stringMatching(/^obligation\.base: Kies een van: /),
      expect.stringMatching(/drempel/),
    ])
    await press(pane, 'Kies een ander bestand')
    expect(await screen.findByLabelText('Of plak de tekst')).toBeVisible()
  })

  it.each([
    ['', /^Er staat niets in/],
    ['geen json', /^Dit is geen beleidsbestand/],
    ['x'.repeat(1_100_000), /^Dit bestand is groter dan 1 MB/],
  ])('refuses what cannot be a policy with one sentence', async (text, sentence) => {
    const pane = await importing()
    await pane.user.upload(screen.getByLabelText('Bestand met het beleid'), file(text))
    expect(await says(sentence)).toBeVisible()
  })

  it('says how the workbook was left when keeping fails, and can be tried again', async () => {
    const pane = await importing()
    await pane.user.upload(screen.getByLabelText('Bestand met het beleid'), file(policyFile(ownPolicy()).text))
    jest.spyOn(pane.port, 'apply').mockRejectedValueOnce(new WorkbookError('workbook-protected'))
    await press(pane, 'Bewaar in deze werkmap')
    expect(await says(/opbouw van de werkmap is beveiligd/)).toHaveTextContent(/niets gewijzigd in uw werkmap/)
    expect(screen.getByRole('button', { name: 'Bewaar in deze werkmap' })).toHaveFocus()
    await press(pane, 'Bewaar in deze werkmap')
    expect(await screen.findByRole('heading', { name: 'Gemeente Modelstad 2026 is bewaard' })).toBeVisible()
  })

  it('gives another policy of the same name a name of its own, and says so', async () => {
    const pane = renderPane()
    await act(() => keepPolicy(pane.port, pane.session, { ...ownPolicy(), label: 'De eerste' }))
    await openedFromMenu(pane)
    await press(pane, 'Importeer een beleid')
    await pane.user.upload(await screen.findByLabelText('Bestand met het beleid'), file(policyFile(ownPolicy()).text))
    await press(pane, 'Bewaar in deze werkmap')
    expect(
      await says(/^De korte naam was al van een ander beleid. Daarom heet dit modelstad-[0-9a-f]{8}/),
    ).toBeVisible()
  })

  it('hands a policy on as a file, or as text that reads back as the same policy', async () => {
    const pane = await opened()
    const made = jest.fn<string, [Blob]>(() => 'blob:beleid')
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() })
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await press(pane, /^DUOplus/)
    await press(pane, 'Exporteer als bestand')
    await press(pane, 'Download het bestand')
    expect(await says('duoplus-undated.json wordt gedownload. Gebeurt er niets? Kopieer dan de tekst.')).toBeVisible()
    expect(clicked.mock.contexts[0]).toMatchObject({ download: 'duoplus-undated.json', href: 'blob:beleid' })
    const text = screen.getByLabelText<HTMLTextAreaElement>('Inhoud van duoplus-undated.json').value
    const found = builtInRulebook().policy('duoplus')
    expect(readPolicyFile(text)).toEqual({ ok: true, policy: found.kind === 'found' && found.version })
    await press(pane, 'Kopieer de tekst')
    expect(await says('Gekopieerd')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(text)
    clicked.mockRestore()
  })

  it('removes an own policy after asking, and says so in the list', async () => {
    const pane = await imported()
    await press(pane, 'Bekijk het beleid')
    await press(pane, 'Verwijder')
    expect(
      await screen.findByRole('heading', { name: /^Gemeente Modelstad 2026 uit deze werkmap verwijderen/ }),
    ).toHaveFocus()
    await press(pane, 'Laat staan')
    expect(await screen.findByRole('button', { name: 'Verwijder' })).toHaveFocus()
    await press(pane, 'Verwijder')
    await press(pane, 'Verwijder dit beleid')
    expect(await says('Gemeente Modelstad 2026 is uit deze werkmap verwijderd.')).toHaveFocus()
    expect(pane.session.state().rulebook.policy('modelstad').kind).toBe('unknown')
  })

  it('does not remove what is still used, and says by whom', async () => {
    const pane = await imported()
    await pane.port.edit('Inzet', [
      { row: 9, column: 3, content: { kind: 'formula', formula: '=SROI_OBLIGATION(1000000,,,,,"modelstad")' } },
    ])
    await press(pane, 'Gebruik voor deze werkmap')
    await press(pane, 'Bekijk het beleid')
    await press(pane, 'Verwijder')
    await press(pane, 'Verwijder dit beleid')
    expect(await screen.findByRole('heading', { name: /wordt nog gebruikt en blijft dus staan$/ })).toHaveFocus()
    expect(screen.getByText(/^Het is de keuze van deze werkmap/)).toBeVisible()
    await press(pane, 'Ga naar C9 op Inzet')
    await waitFor(() => expect(pane.port.selection).toMatchObject({ sheet: 'Inzet', address: 'C9' }))
    expect(pane.session.state().rulebook.policy('modelstad').kind).toBe('found')
  })

  it('offers no removal of what comes with the product', async () => {
    const pane = await opened()
    await press(pane, /^DUOplus/)
    await screen.findByRole('button', { name: 'Exporteer als bestand' })
    expect(screen.queryByRole('button', { name: 'Verwijder' })).not.toBeInTheDocument()
  })
})
