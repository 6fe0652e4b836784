/** Version of the product, as package.json and the manifest carry it; test/house/manifest.test.ts compares them. */
export const VERSION = '0.1.0'
