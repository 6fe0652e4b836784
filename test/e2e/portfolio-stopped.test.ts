import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { portfolioFolder } from '../support/portfolio-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-portfolio-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

it('Ctrl-C while two threads read ends the program and both threads, and writes nothing', async () => {
  await portfolioFolder(join(folder, 'in'), 6, 5)
  writeFileSync(join(folder, 'uit.xlsx'), 'van mij')
  const program = join(folder, 'cli')
  cpSync(join('dist', 'cli'), program, { recursive: true, filter: (path) => !path.endsWith('.map') })
  // The same worker, with one file that is never done with: its thread ends only where somebody ends it.
  cpSync(join(program, 'portfolio-worker.cjs'), join(program, 'real.cjs'))
  writeFileSync(
    join(program, 'portfolio-worker.cjs'),
    `const { writeSync } = require('node:fs')
const { work } = require('./real.cjs')
exports.work = (task) => {
  if (task.at !== 2) return work(task)
  writeSync(2, 'busy')
  for (;;);
}`,
  )
  const argv = ['summarise', join(folder, 'in'), '--out', join(folder, 'uit.xlsx'), '--workers', '2']
  const running = spawn(process.execPath, [join(program, 'sroi.cjs'), ...argv, '--today', '2026-07-15'], {
    timeout: 50_000,
    killSignal: 'SIGKILL',
  })
  const said = { out: '', err: '' }
  running.stdout.on('data', (text: Buffer) => (said.out += text.toString()))
  running.stderr.on('data', (text: Buffer) => {
    said.err += text.toString()
    if (said.err === 'busy') running.kill('SIGINT')
  })
  const ended = await new Promise((resolve) => running.on('close', (code, signal) => resolve({ code, signal })))
  expect([ended, said]).toEqual([
    { code: 130, signal: null },
    { out: '', err: 'busyGestopt. Er is niets geschreven.\n' },
  ])
  expect(readdirSync(folder).sort()).toEqual(['cli', 'in', 'uit.xlsx'])
  expect(readFileSync(join(folder, 'uit.xlsx'), 'utf8')).toBe('van mij')
})
