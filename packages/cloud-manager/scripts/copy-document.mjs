// Puts the generated OpenAPI document where users import it: `@latchkey/cloud-manager/openapi.json`.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..')
copyFileSync(join(folder, 'src/generated/openapi.json'), join(folder, 'dist/openapi.json'))
