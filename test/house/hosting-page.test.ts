import { readFileSync } from 'node:fs'
import headers from '../../taskpane/hosting/headers.json'

const page = readFileSync('docs/beheer.nl.md', 'utf8')

describe('the page for administrators', () => {
  it.each(Object.entries(headers.pages))('shows the headers of %s as they are sent', (file, own) => {
    const section = page.split(/^\*\*`/m).find((part) => part.startsWith(`${file}\``)) ?? ''
    for (const [name, value] of Object.entries(own)) {
      const sent = `${name}: ${[value].flat().join('; ')}`
      expect([file, section.split('\n').includes(sent)]).toEqual([file, true])
    }
  })

  it('shows the headers of every file', () => {
    for (const [name, value] of Object.entries(headers.always)) expect(page).toContain(`| ${name} | \`${value}\` |`)
    for (const value of Object.values(headers.cache)) expect(page).toContain(`| \`${value}\` |`)
    expect(page).toContain(headers.readByExcel.files.map((file) => `\`${file}\``).join(', '))
    for (const [name, value] of Object.entries(headers.readByExcel.headers)) expect(page).toContain(`${name}: ${value}`)
  })

  it('names every server that a policy lets in', () => {
    const servers = new Set(JSON.stringify(headers).match(/https:\/\/[\w.-]+/g))
    expect(servers.size).toBeGreaterThan(0)
    for (const server of servers) expect(page).toContain(`| \`${server.replace('https://', '')}\` |`)
  })
})
