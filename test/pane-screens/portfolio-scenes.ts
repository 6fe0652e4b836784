import { portfolioScreenTexts } from '#texts'
import type { CopyDoor } from '#workbook'
import { type FileCell, fileOf, monitoringSheets } from '../support/monitoring-file'
import { type ActingPerson, never, type Scene } from './scene'

const opens: CopyDoor = {
  bytes: () => Promise.resolve(new Uint8Array()),
  deliver: () => Promise.resolve('opened'),
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function workbookFile(name: string, sheets: Parameters<typeof fileOf>[0]): Promise<File> {
  return new File([(await fileOf(sheets)).slice()], name, { type: XLSX, lastModified: 1 })
}

/** The small monitoring workbook of another contractor: its contracts have numbers of their own. */
export function monitoringOf(number: number): Record<string, (readonly FileCell[])[]> {
  const own = (cell: FileCell): FileCell =>
    typeof cell === 'string' ? cell.replace(/^OP-/, `OP-${String(number)}-`) : cell
  return Object.fromEntries(
    Object.entries(monitoringSheets()).map(([name, rows]) => [name, rows.map((row) => row.map(own))]),
  )
}

const reports = (count: number): Promise<File[]> =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      workbookFile(`kwartaalrapport opdrachtnemer ${String(at + 1)}.xlsx`, monitoringOf(at + 1)),
    ),
  )

const broken = new File(['PK'], 'rapport (half gedownload).xlsx', { type: XLSX, lastModified: 2 })

const opened = async ({ t, language, choose, sees }: ActingPerson): Promise<void> => {
  await choose(t.menu.portfolio)
  await sees(portfolioScreenTexts(language).privacy)
}

const picked =
  (files: () => Promise<readonly File[]>) =>
  async (pane: ActingPerson): Promise<void> => {
    await opened(pane)
    const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]')
    if (input === null) throw new Error('nowhere to choose files')
    await pane.user.upload(input, [...(await files())])
  }

const made =
  (files: () => Promise<readonly File[]>, heading: 'done' | 'nothing' = 'done') =>
  async (pane: ActingPerson): Promise<void> => {
    const words = portfolioScreenTexts(pane.language)
    await picked(files)(pane)
    await pane.press(words.make)
    await pane.sees(words[heading])
  }

export const PORTFOLIO: readonly Scene[] = [
  { name: 'portfolio', of: 'portfolio', copies: opens, act: opened },
  {
    name: 'portfolio-files',
    of: 'portfolio',
    copies: opens,
    act: async (pane) => {
      await picked(async () => [...(await reports(4)), new File(['%PDF'], 'bijlage.pdf')])(pane)
      await pane.sees(portfolioScreenTexts(pane.language).chosen(4))
    },
  },
  {
    name: 'portfolio-working',
    of: 'portfolio',
    copies: opens,
    act: async (pane) => {
      const words = portfolioScreenTexts(pane.language)
      const stuck = Object.assign(new File(['PK'], 'kwartaalrapport opdrachtnemer 2b.xlsx', { type: XLSX }), {
        arrayBuffer: never,
      })
      await picked(async () => [...(await reports(4)), stuck])(pane)
      await pane.press(words.make)
      await pane.sees(words.states.working)
    },
  },
  { name: 'portfolio-made', of: 'portfolio', copies: opens, act: made(() => reports(3)) },
  {
    name: 'portfolio-downloaded',
    of: 'portfolio',
    copies: { ...opens, deliver: () => Promise.resolve('downloaded') },
    act: made(async () => [...(await reports(2)), broken]),
  },
  {
    name: 'portfolio-not-opened',
    of: 'portfolio',
    copies: { ...opens, deliver: () => Promise.reject(new Error('refused')) },
    act: made(() => reports(2)),
  },
  { name: 'portfolio-nothing', of: 'portfolio', copies: opens, act: made(() => Promise.resolve([broken]), 'nothing') },
]
