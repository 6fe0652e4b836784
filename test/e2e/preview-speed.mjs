// How quick the preview page is with a large workbook, printed and never asserted: node test/e2e/preview-speed.mjs [ROWS]
import { strToU8, zipSync } from 'fflate'
import { launchBrowser, serve } from '../support/pages.mjs'

const rows = Number(process.argv[2] ?? 10_000)
const browser = await launchBrowser()
const server = await serve('preview', 'serve.mjs')
const { address } = server
const page = await browser.newPage({ viewport: { width: 1800, height: 900 }, locale: 'nl' })
page.setDefaultTimeout(120_000)
await page.goto(`${address}/?lang=nl&theme=light&today=2026-07-15`)
await page.getByRole('grid').waitFor()

const buffer = Buffer.from(workbook(rows))
print(`${rows.toLocaleString('en')} rows of Inzet, each with a formula, ${Math.round(buffer.length / 1000)} kB`)

const debug = await page.context().newCDPSession(page)
await debug.send('Performance.enable', { timeDomain: 'threadTicks' })
await watchFrames(page)
let before = await busy()
let start = performance.now()
await page.locator('input[type=file]').first().setInputFiles({ name: 'groot.xlsx', mimeType: 'x/x', buffer })
await page.locator('[data-cell="G2"]').getByText('0,5').waitFor()
line('open, until the cells are there', performance.now() - start)
line('open, the processor alone (other programs left out)', (await busy()) - before)

const pane = page.getByRole('complementary')
await pane.getByRole('tab', { name: 'Controle', exact: true }).click()
start = performance.now()
await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click()
await pane.getByRole('heading', { name: /blokkerend/ }).waitFor()
line('check, until the answer is there', performance.now() - start)
await frames(page)

const edits = []
for (let turn = 0; turn < 8; turn++) {
  edits.push(await edit(page, turn))
  await page.waitForTimeout(2_500)
}
line('edit a cell, until what follows from it is drawn (median of 8)', median(edits))
line('longest the page stood still meanwhile, checking again included', Math.max(...(await frames(page))))

const grid = page.getByRole('grid')
await grid.hover()
await frames(page)
before = await busy()
for (let step = 0; step < 120; step++) {
  await page.mouse.wheel(0, step % 10 === 0 ? 4_000 : 480)
  await page.waitForTimeout(16)
}
const scrolled = await frames(page)
line('scrolling: frames', scrolled.length, '')
line('scrolling: frames over 50 ms', scrolled.filter((frame) => frame > 50).length, '')
line('scrolling: longest frame', Math.max(...scrolled))
line('scrolling: the processor alone, for each of 120 turns of the wheel', ((await busy()) - before) / 120)
await browser.close()
server.stop()

/** Types a number in G2 and confirms; milliseconds from the key to the frame that shows the new value in J2. */
async function edit(on, turn) {
  await on.getByLabel('Adres van de cel').fill('G2')
  await on.getByLabel('Adres van de cel').press('Enter')
  await on.locator('[role=gridcell][tabindex="0"]:has([data-cell="G2"])').focus()
  await on.keyboard.type(`0,${(turn % 7) + 2}`)
  await on.evaluate(() => {
    const before = document.querySelector('[data-cell="J2"]').textContent
    window.edited = new Promise((resolve) => {
      addEventListener(
        'keydown',
        () => {
          const from = performance.now()
          const look = () =>
            document.querySelector('[data-cell="J2"]')?.textContent === before
              ? requestAnimationFrame(look)
              : resolve(performance.now() - from)
          requestAnimationFrame(look)
        },
        { once: true, capture: true },
      )
    })
  })
  await on.keyboard.press('Enter')
  return on.evaluate(() => window.edited)
}

/** Milliseconds of processor the page has taken so far; on a busy machine the clock says little. */
async function busy() {
  const { metrics } = await debug.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

async function watchFrames(on) {
  await on.evaluate(() => {
    window.frames_ = []
    let last = performance.now()
    const next = () => {
      const now = performance.now()
      window.frames_.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

/** The frames since it was last asked, in milliseconds. */
function frames(on) {
  return on.evaluate(() => window.frames_.splice(0))
}

function workbook(count) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const pack = 'http://schemas.openxmlformats.org/package/2006'
  const text = (value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
  const number = (value) => `<c><v>${value}</v></c>`
  const sheet = (lines) =>
    strToU8(
      `<worksheet xmlns="${main}"><sheetData>${lines.map((cells) => `<row>${cells.join('')}</row>`).join('')}</sheetData></worksheet>`,
    )
  const inzet = ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Startdatum', 'Einddatum', 'Fte', 'Aantal', 'Bedrag', 'Opgevoerde waarde', 'Status', 'Verloonde uren'] // prettier-ignore
  const contracts = ['Kenmerk', 'Opdracht', 'Opdrachtnemer', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Akkoord']
  const contributions = Array.from({ length: count }, (_, at) => [
    text(`OP-${(at >> 1) % 200}`),
    text(at % 2 === 0 ? '2026-Q1' : '2026-Q2'),
    text(`K-${at >> 1}`),
    text('2'),
    number(46_023),
    number(46_387),
    number(0.5),
    '<c/>',
    '<c/>',
    `<c><f>SROI_BLOCK_VALUE(D${at + 2},G${at + 2},3)</f></c>`,
    text('akkoord'),
    number(234),
  ])
  const orders = Array.from({ length: 200 }, (_, at) => [
    ...[`OP-${at}`, `Opdracht ${at}`, `Opdrachtnemer ${at % 40}`].map(text),
    ...[46_023, 46_387, 1_000_000 + at].map(number),
    `<c><f>SUMIFS(Inzet!J:J,Inzet!A:A,A${at + 2},Inzet!K:K,"akkoord")</f></c>`,
  ])
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${pack}/relationships">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Inzet" sheetId="1" r:id="r1"/><sheet name="Opdrachten" sheetId="2" r:id="r2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${pack}/relationships">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'worksheet', 'worksheets/sheet2.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet([inzet.map(text), ...contributions]),
    'xl/worksheets/sheet2.xml': sheet([contracts.map(text), ...orders]),
  })
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function line(what, value, unit = ' ms') {
  print(`${what.padEnd(66)} ${`${value.toFixed(0)}${unit}`.padStart(8)}`)
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
