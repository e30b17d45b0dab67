import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './code-blocks.ts'

/** A program and the file that it is from. */
export interface Source {
  readonly where: string
  readonly text: string
}

/** What the type checker reports about programs that import the packages by their names. */
export function typeProblems(sources: readonly Source[]): string[] {
  // Inside apps/interop, where every package resolves by its public name.
  const folder = mkdtempSync(join(root, 'apps/interop/.readme-'))
  try {
    const files = sources.map(({ where, text }) => {
      const file = join(folder, `${where.replace(/\W/g, '-')}.ts`)
      writeFileSync(file, `${text}\nexport {}\n`)
      return file
    })
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: [
        'lib.es2022.d.ts',
        'lib.dom.d.ts',
        'lib.dom.iterable.d.ts',
        'lib.esnext.disposable.d.ts',
      ],
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    })
    return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ')
      return `${file?.fileName ?? ''}: ${message}`
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
