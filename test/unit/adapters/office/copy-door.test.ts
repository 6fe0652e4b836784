import { createCopyDoor } from '#adapters/office'

/** As much of Excel as the door asks of it: a file in pieces, and a new workbook. */
function excel(pieces: readonly (readonly number[])[], sets: readonly string[] = ['CompressedFile', 'ExcelApi']) {
  const made: string[] = []
  let open = 0
  const ok = <T>(value: T) => ({ status: 'succeeded', value })
  const file = {
    sliceCount: pieces.length,
    getSliceAsync: (index: number, done: (result: unknown) => void) => {
      done(index === 99 ? { status: 'failed', error: { code: 5001 } } : ok({ data: pieces[index] }))
    },
    closeAsync: (done: (result: unknown) => void) => {
      open--
      done(ok(undefined))
    },
  }
  Object.assign(globalThis, {
    Office: {
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: {
        requirements: { isSetSupported: (set: string) => sets.includes(set) },
        document: {
          getFileAsync: (_type: string, _options: unknown, done: (result: unknown) => void) => {
            open++
            done(pieces.length === 0 ? { status: 'failed', error: { code: 5001 } } : ok(file))
          },
        },
      },
    },
    Excel: { createWorkbook: (text: string) => Promise.resolve(made.push(text)) },
  })
  return { made, opened: () => open }
}

afterEach(() => {
  for (const name of ['Office', 'Excel']) Reflect.deleteProperty(globalThis, name)
})

describe('the workbook of Excel as a file', () => {
  it('comes in pieces, in their order, and the file is closed', async () => {
    const host = excel([
      [80, 75],
      [3, 4, 255],
    ])
    expect([...((await createCopyDoor()?.bytes()) ?? [])]).toEqual([80, 75, 3, 4, 255])
    expect(host.opened()).toBe(0)
  })

  it('goes to a new workbook as it is', async () => {
    const host = excel([[1]])
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256)
    expect(await createCopyDoor()?.deliver(bytes, 'x.xlsx')).toBe('opened')
    expect(Buffer.from(host.made[0] ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true)
  })

  it('that Excel does not give is a problem with a name', async () => {
    excel([])
    await expect(createCopyDoor()?.bytes()).rejects.toMatchObject({ problem: 'host-failure' })
  })

  it('is not there in an Excel that cannot do both', () => {
    excel([[1]], ['ExcelApi'])
    expect(createCopyDoor()).toBeUndefined()
  })
})
