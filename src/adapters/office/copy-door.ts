import { type CopyDoor, WorkbookError } from '#workbook'
import { workbookErrorFrom } from './host-errors'

// The largest piece that every Excel gives at once.
const PIECE = 4_194_304

/** The open workbook as a file, and copies as new workbooks. Undefined where this Excel cannot do both. */
export function createCopyDoor(): CopyDoor | undefined {
  const { requirements } = Office.context
  if (!requirements.isSetSupported('CompressedFile', '1.1') || !requirements.isSetSupported('ExcelApi', '1.8')) {
    return undefined
  }
  return {
    async bytes() {
      const file = await answered<Office.File>((done) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: PIECE }, done)
      })
      try {
        return await piecesOf(file)
      } finally {
        // Excel keeps at most two files open at a time.
        await answered<void>((done) => {
          file.closeAsync(done)
        }).catch(() => undefined)
      }
    },
    async deliver(bytes) {
      try {
        await Excel.createWorkbook(base64(bytes))
      } catch (error) {
        throw workbookErrorFrom(error)
      }
      return 'opened'
    },
  }
}

async function piecesOf(file: Office.File): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (let index = 0; index < file.sliceCount; index++) {
    const piece = await answered<Office.Slice>((done) => {
      file.getSliceAsync(index, done)
    })
    pieces.push(Uint8Array.from(piece.data as ArrayLike<number>))
  }
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  if (whole.length === 0) throw new WorkbookError('empty-file')
  return whole
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value)
      else reject(new WorkbookError('host-failure', { code: result.error.code }))
    })
  })
}

/** In portions: so many arguments at once do not fit on the stack. */
function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}
