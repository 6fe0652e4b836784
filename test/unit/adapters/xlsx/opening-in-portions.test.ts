import { XlsxWorkbook } from '#adapters/xlsx'
import { paced } from '#use-cases'
import { fileOf } from '../../../support/monitoring-file'

/** A register of which no row is like another, so that it does not pack to nothing. */
function register(rows: number) {
  const line = (at: number) => [`OPD-${String(at)}`, `Inzet ${String((at * 7919) % 100_003)}`, at * 1.37, at % 36]
  return fileOf({
    Register: [['Opdracht', 'Inzet', 'Waarde', 'Uren'], ...Array.from({ length: rows }, (_, at) => line(at))],
  })
}

describe('a file that is opened in portions', () => {
  it('says more and more of it is read, and is the same workbook as opened at once', async () => {
    const bytes = await register(8_000)
    const shares: number[] = []
    const opened = await paced(XlsxWorkbook.opening(bytes, { name: 'register.xlsx' }), {
      onProgress: (share) => shares.push(share),
    })
    expect(shares.length).toBeGreaterThan(4)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBeGreaterThan(0.9)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
    expect(await opened.read()).toEqual(await XlsxWorkbook.open(bytes, { name: 'register.xlsx' }).read())
  })

  it('is stopped half-way', async () => {
    const bytes = await register(8_000)
    const control = new AbortController()
    const shares: number[] = []
    const opening = paced(XlsxWorkbook.opening(bytes), {
      signal: control.signal,
      onProgress(share) {
        shares.push(share)
        if (share > 0.3) control.abort()
      },
    })
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    expect(shares.at(-1)).toBeLessThan(0.9)
  })

  it('that breaks off half-way says so, as at once', async () => {
    const whole = await register(8_000)
    const bytes = whole.slice(0, whole.length / 2)
    await expect(paced(XlsxWorkbook.opening(bytes), {})).rejects.toMatchObject({ problem: 'truncated' })
    expect(() => XlsxWorkbook.open(bytes)).toThrow(expect.objectContaining({ problem: 'truncated' }) as Error)
  })
})
