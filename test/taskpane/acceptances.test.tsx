import { act, screen, waitFor, within } from '@testing-library/react'
import { ownTab } from '#workbook'
import { effort, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => {
  localStorage.clear()
  localStorage.setItem('social-return.introduced', 'yes')
})

// Three rows claim more than their block gives; nothing else is wrong but the schedule.
const claiming = () =>
  sampleWorkbook(['K-001', 'K-002', 'K-003'].map((key) => effort(key, 1, { 'Opgevoerde waarde': 9000 })))

async function checked(port = claiming()) {
  const pane = renderPane({ port })
  await pane.open('Controle')
  await pane.user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
  await screen.findByRole('group', { name: 'Toon alleen' })
  return pane
}

type Pane = Awaited<ReturnType<typeof checked>>
const rule = (name: RegExp) => screen.findByRole('button', { name })
const MISMATCH = /^Opgevoerde waarde klopt niet/

async function chooseMismatch({ user }: Pane) {
  const header = await rule(MISMATCH)
  if (header.getAttribute('aria-expanded') !== 'true') await user.click(header)
  await user.click(within(screen.getByRole('toolbar', { name: MISMATCH })).getByRole('button', { name: /^H2\b/ }))
  await user.click(within(groupOf(header)).getByRole('button', { name: 'Accepteer met toelichting' }))
  await screen.findByRole('heading', { name: 'Accepteer met toelichting' })
}

function groupOf(header: HTMLElement): HTMLElement {
  return header.closest('.fui-AccordionItem') as HTMLElement
}

async function fillIn({ user }: Pane, reason = 'checked', by = 'contractmanager') {
  await user.selectOptions(screen.getByRole('combobox', { name: 'Reden' }), reason)
  if (by !== '') await user.type(screen.getByRole('textbox', { name: 'Uw rol of initialen' }), by)
}

describe('letting a finding stand', () => {
  it('takes it from the list, says so, and shows who, when and why', async () => {
    const pane = await checked()
    await chooseMismatch(pane)
    expect(screen.getByRole('heading', { name: 'Accepteer met toelichting' })).toHaveFocus()
    await fillIn(pane)
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer' }))
    const note = await screen.findByText('Eén bevinding is geaccepteerd.')
    await waitFor(() => expect(note).toHaveFocus())
    await screen.findByRole('button', { name: /^Opgevoerde waarde klopt niet.*2 plekken$/ })
    await pane.user.click(screen.getByRole('button', { name: '1 geaccepteerd met toelichting' }))
    expect(await screen.findByText(/^Geaccepteerd door contractmanager op/)).toHaveTextContent(
      'Geaccepteerd door contractmanager op 15-08-2026',
    )
    expect(screen.getByText('Nagekeken, het klopt zo')).toBeVisible()
    await pane.user.click(screen.getByRole('button', { name: 'Inzet H2' }))
    expect(pane.port.selection).toMatchObject({ sheet: 'Inzet', address: 'H2' })
  })

  it('can be done for all of a kind at once', async () => {
    const pane = await checked()
    await chooseMismatch(pane)
    await pane.user.click(screen.getByRole('radio', { name: /^Alle 3 van deze soort$/ }))
    await fillIn(pane)
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer 3' }))
    await screen.findByText('3 bevindingen zijn geaccepteerd.')
    await waitFor(() => expect(screen.queryByRole('button', { name: MISMATCH })).not.toBeInTheDocument())
  })

  it('asks who one is only once', async () => {
    const pane = await checked()
    await chooseMismatch(pane)
    await fillIn(pane)
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer' }))
    await screen.findByText('Eén bevinding is geaccepteerd.')
    await screen.findByRole('button', { name: /^Opgevoerde waarde klopt niet.*2 plekken$/ })
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer met toelichting' }))
    expect(await screen.findByRole('textbox', { name: 'Uw rol of initialen' })).toHaveValue('contractmanager')
  })

  it.each([
    ['', 'AB', '', 'Kies een reden.'],
    ['other', 'AB', '', /^Vul een toelichting in/],
    ['checked', '', '', /^Vul uw rol of initialen in/],
    ['checked', 'Jan de Vries', '', /^Vul een rol of initialen in, geen volledige naam/],
    ['checked', 'AB', 'Gaat over 123456782', /^In de toelichting lijkt een nummer/],
  ])('with reason %j by %j and note %j writes nothing and says what to do', async (reason, by, note, says) => {
    const pane = await checked()
    await chooseMismatch(pane)
    await fillIn(pane, reason, by)
    if (note !== '') await pane.user.type(screen.getByRole('textbox', { name: /^Toelichting/ }), note)
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer' }))
    expect(await screen.findByText(says)).toBeVisible()
    expect(ownTab(await pane.port.read(), 'acceptances')).toBeUndefined()
  })

  it('is not offered for an error', async () => {
    const { user } = await checked(sampleWorkbook([effort('K-001', 1, { Bouwblok: 'WW9' })]))
    const header = await rule(/^Bouwblok onbekend/)
    if (header.getAttribute('aria-expanded') !== 'true') await user.click(header)
    expect(within(groupOf(header)).queryByRole('button', { name: 'Accepteer met toelichting' })).not.toBeInTheDocument()
  })

  it('is left by Escape, and focus is back on its button', async () => {
    const pane = await checked()
    await chooseMismatch(pane)
    await pane.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Accepteer met toelichting' })).toHaveFocus())
  })

  it('says what to do when the workbook cannot be written', async () => {
    const pane = await checked()
    await chooseMismatch(pane)
    const { WorkbookError } = await import('#workbook')
    jest.spyOn(pane.port, 'apply').mockRejectedValueOnce(new WorkbookError('workbook-protected'))
    await fillIn(pane)
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer' }))
    expect(await screen.findByText(/beveiligd/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Accepteer' })).toBeVisible()
  })
})

describe('what was accepted', () => {
  async function accepted() {
    const pane = await checked()
    await chooseMismatch(pane)
    await pane.user.click(screen.getByRole('radio', { name: /^Alle 3 van deze soort$/ }))
    await fillIn(pane)
    await pane.user.click(screen.getByRole('button', { name: 'Accepteer 3' }))
    const group = await screen.findByRole('button', { name: '3 geaccepteerd met toelichting' })
    return { ...pane, group }
  }

  it('can be withdrawn, one by one or all of it', async () => {
    const { user, group, port } = await accepted()
    await user.click(group)
    await user.click(await screen.findByRole('button', { name: /^Trek in: toelichting bij .*, H2$/ }))
    await screen.findByText('De toelichting is ingetrokken.')
    await screen.findByRole('button', { name: '2 geaccepteerd met toelichting' })
    await user.click(screen.getByRole('button', { name: 'Trek alle 2 in' }))
    await user.click(screen.getAllByRole('button', { name: 'Trek alle 2 in' }).at(-1) as HTMLElement)
    await screen.findByText('2 toelichtingen zijn ingetrokken.')
    expect(ownTab(await port.read(), 'acceptances')).toBeUndefined()
  })

  it('opens again when its cell is edited, and says so', async () => {
    const { user, port } = await accepted()
    await act(() => port.edit('Inzet', [{ row: 2, column: 8, content: { kind: 'value', value: 9100 } }]))
    await screen.findByRole('button', { name: '2 geaccepteerd met toelichting' })
    const header = await rule(MISMATCH)
    if (header.getAttribute('aria-expanded') !== 'true') await user.click(header)
    expect(await screen.findByText('Opnieuw open: de cel is gewijzigd.')).toBeVisible()
    expect(screen.getByText(/^Eerder geaccepteerd door contractmanager op 15-08-2026: Nagekeken/)).toBeVisible()
  })

  it('is told until one checks again', async () => {
    const { user } = await accepted()
    expect(screen.getByText('3 bevindingen zijn geaccepteerd.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Controleer opnieuw' }))
    await waitFor(() => expect(screen.queryByText('3 bevindingen zijn geaccepteerd.')).not.toBeInTheDocument())
  })

  it('is counted beside the open ones, and heard with them', async () => {
    await accepted()
    expect(screen.getByText(/^Bijgewerkt: .*, 3 geaccepteerd met toelichting\.$/)).toBeInTheDocument()
    expect(screen.getByText(/\d+ controles\. 3 geaccepteerd met toelichting\.$/)).toBeVisible()
  })

  it('is seen the same by a second person', async () => {
    const { port, unmount } = await accepted()
    unmount()
    localStorage.clear()
    localStorage.setItem('social-return.introduced', 'yes')
    await checked(port)
    expect(await screen.findByRole('button', { name: '3 geaccepteerd met toelichting' })).toBeVisible()
  })
})

describe('the whole list', () => {
  it('goes to a tab', async () => {
    const { user, port } = await checked()
    await user.click(screen.getByRole('button', { name: 'Meer met deze lijst' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Als tabblad' }))
    expect((await screen.findAllByText('De bevindingen staan op het tabblad SROI Bevindingen.'))[0]).toBeVisible()
    expect(ownTab(await port.read(), 'findings')).toBeDefined()
  })

  it('is downloaded as CSV', async () => {
    const made: Blob[] = []
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob)
      return 'blob:lijst'
    }
    URL.revokeObjectURL = () => undefined
    const { user } = await checked()
    await user.click(screen.getByRole('button', { name: 'Meer met deze lijst' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Als CSV' }))
    await waitFor(() => expect(made.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']))
    expect((await screen.findAllByText(/bewaard als bevindingen-social-return\.csv\.$/))[0]).toBeVisible()
  })
})
