import type { ReadOptions, WorkbookChange, WorkbookSnapshot } from '#workbook'
import { freshReader } from '#use-cases'

const A: WorkbookChange = { sheet: 'Inzet', address: 'A1' }
const B: WorkbookChange = { sheet: 'Inzet', address: 'B1' }

/** A port that counts its readings, fails where told, and keeps what it was asked. */
function portThat(failsAt: readonly number[] = []) {
  const asked: ReadOptions['since'][] = []
  const given: WorkbookSnapshot[] = []
  return {
    asked,
    given,
    async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
      asked.push(options.since)
      await Promise.resolve()
      if (failsAt.includes(asked.length)) throw new Error('busy')
      const snapshot = { name: String(asked.length), sheets: [] } as unknown as WorkbookSnapshot
      given.push(snapshot)
      return snapshot
    },
  }
}

describe('freshReader', () => {
  it('reads whole at first, then only since what it read, with what was heard in between', async () => {
    const port = portThat()
    const reader = freshReader(port)
    await reader.read()
    reader.heard(A)
    reader.heard(B)
    await reader.read()
    await reader.read()
    expect(port.asked).toEqual([
      undefined,
      { snapshot: port.given[0], changes: [A, B] },
      { snapshot: port.given[1], changes: [] },
    ])
  })

  it('keeps what it heard when a reading fails, and what came in meanwhile', async () => {
    const port = portThat([2])
    const reader = freshReader(port)
    await reader.read()
    reader.heard(A)
    const failing = reader.read()
    reader.heard(B)
    await expect(failing).rejects.toThrow('busy')
    await reader.read()
    expect(port.asked[2]).toEqual({ snapshot: port.given[0], changes: [A, B] })
  })

  it('reads one after the other, so that nothing heard is lost between two', async () => {
    const port = portThat()
    const reader = freshReader(port)
    await reader.read()
    reader.heard(A)
    await Promise.all([reader.read(), reader.read()])
    expect(port.asked.slice(1)).toEqual([
      { snapshot: port.given[0], changes: [A] },
      { snapshot: port.given[1], changes: [] },
    ])
  })

  it('reads whole when it is told to forget', async () => {
    const port = portThat()
    const reader = freshReader(port)
    await reader.read()
    reader.forget()
    await reader.read()
    expect(port.asked).toEqual([undefined, undefined])
  })
})
