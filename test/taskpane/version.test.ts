import packageJson from '../../package.json'
import { VERSION } from '../../taskpane/about/version'

it('the pane names the version of the product', () => {
  expect(VERSION).toBe(packageJson.version)
})
