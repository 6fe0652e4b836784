import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { PortsProvider } from '../../taskpane/ports'
import { ErrorBoundary } from '../../taskpane/shared/ErrorBoundary'
import { Loading } from '../../taskpane/shared/Loading'
import { whenNeeded } from '../../taskpane/shared/when-needed'
import { sampleWorkbook, TODAY } from './render-pane'

configure({ asyncUtilTimeout: 15_000 })

it('a screen that could not be loaded is asked for anew when a person tries again', async () => {
  jest.spyOn(console, 'error').mockReturnValue()
  const user = userEvent.setup()
  let online = false
  let asked = 0
  const Screen = whenNeeded(async () => {
    asked++
    await Promise.resolve()
    if (!online) throw Object.assign(new Error('chunk 12'), { name: 'ChunkLoadError' })
    return { default: () => <p>Het scherm</p> }
  })
  const ports = {
    port: sampleWorkbook(),
    session: createSession(builtInRulebook()),
    today: TODAY,
    host: 'excel',
  } as const
  render(
    <PortsProvider ports={ports}>
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <Screen />
        </Suspense>
      </ErrorBoundary>
    </PortsProvider>,
  )

  expect(await screen.findByText(/kon niet worden geladen/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByText(/kon niet worden geladen/)).toBeVisible()
  expect(asked).toBe(2)

  online = true
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByText('Het scherm')).toBeVisible()
})
