// Prevents prose that no English speaker would write or search for: phrases that are always wrong, in Markdown, comments,
// messages and test names, and metaphors in the names of code. `node scripts/check-words.mjs packages/digest` checks a part.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const MOST_EXCEPTIONS = 20

/** Phrases, each with what to write. A space matches a line break too; case does not matter. */
const PHRASES = [
  [
    '(?:tokens?|secrets?|keys?|invitations?|certificates?|leases?|nonces?|records?|sessions?|entry|entries|accounts?) (?:that )?(?:ends?|ended|lives?|lived)',
    'expires, is valid for',
  ],
  ['(?:lives?|lived|living) (?:an hour|\\d+|%\\w|longer|so long|that long)', 'is valid for'],
  ['(?:is|are|was) to (?:live|have|come|go|say)', 'expires; has; returns'],
  [
    '(?:make|makes|made|making) (?:(?:a|an|the|new|no|another|second|one|two|of|our|its|your|API) )*(?:keys?|accounts?|secrets?|tokens?|invitations?|nonces?|organizations?)(?! (?:requests?|endpoint|valid|expire|stale))',
    'create, issue, request',
  ],
  ['(?:take|takes|took|taken|taking) (?:\\w+ ){0,2}out', 'remove'],
  ['(?:say|says|said|saying) no', 'rejects, denies, returns 403'],
  [
    'refuses?(?! to| connections)|(?:is|are|was|were|be|been|being) refused',
    'reject, deny, return 403',
  ],
  ['refusals?', 'rejection, rejected response'],
  ['(?:hand|hands|handed|handing) over', 'pass, deliver, return'],
  ['(?:give|gives|gave|given|giving) back', 'return'],
  ['beside', 'compared with, alongside, next to'],
  ['(?:go|goes|going|went) on', 'resumes, continues'],
  ['(?:the|a|no|at) door', 'authentication, sign in'],
  [
    '(?:let|lets|letting) (?:(?:it|them|us|you|anyone|nobody|somebody) )?in(?! the)',
    'accept, authenticate',
  ],
  ['without a person', 'unattended'],
  ['(?:sealed|sealing|seals?)', 'encrypted, encryption'],
  ['sinks?', 'destination'],
  ['sheets?', 'rule list'],
  ['mint(?:s|ed|ing)?', 'issue'],
  ['stands? (?:in|at|there|before|after|below|above|on|as)', 'is (or what it does)'],
  ['(?:as it|where it|what|that|which|else) stands', 'is'],
  ['(?:is|are|was|were|be|been|being|gets?) told', 'reported, logged'],
  ['(?:tells?|told) (?:of|about)', 'reports'],
  ['dearest', 'most expensive'],
  ['mend(?:s|ed|ing)?', 'fix'],
  ['approves? of', 'approve'],
  ['(?:is|are|was|were) meant(?! to)(?! for)', 'intended, deliberate'],
  ['affairs?', 'responsibility'],
  ['spoil(?:s|ed|t|ing)?', 'corrupt, damage'],
  ['sees? to', 'handle'],
  ['to whom', 'where'],
  ['(?:the|an|no) own', 'its own, our own'],
  ['the house', 'the project'],
  ['plays? (?:the|a|an|its)', 'acts as, stands in for'],
  ['strangers?', 'users, third parties'],
  ['foreign(?! keys?)', 'third-party, another'],
  ['renewals?', 'refresh'],
  ['what was asked', 'name the thing itself'],
  ['what users can import', 'public API'],
  ['makes the resource', 'delete the sentence'],
  ['has checked the shape', 'delete the sentence'],
  ['a way to go on', 'how to resume'],
  ['so long before', 'how long to wait before'],
  ['nor (?:is|are|does|do|can|has|have|was|will)', 'not …, either'],
  ['(?<=(?:^|[.;:(]\\s))also', 'not at the start of a clause: "It also …"'],
  ['(?<!there )(?<!if )(?:is|are) no(?! longer| more| less)', 'is not a'],
  // American spelling
  ['behaviours?', 'behavior'],
  ['colour(?:s|ed)?', 'color'],
  ['licences?', 'license'],
  ['(?:cancelled|cancelling|labelled|travelled|modelled|signalled)', 'canceled, labeled …'],
  [
    '(?:author|organ|recogn|serial|normal|initial|summar|minim|maxim|optim|standard)is(?:e|es|ed|ing|ation|ations|er)',
    'with z: authorize, organization',
  ],
  ['(?:favourites?|honour(?:s|ed)?)', 'honor, favorite'],
  ['(?:centre|centres|grey|catalogue|artefacts?|whilst|programmes?)', 'American spelling'],
]

/** Words that no name in code and no file carries. */
const NAMES = [
  'door',
  'gate',
  'stage',
  'world',
  'sealing',
  'sealed',
  'sink',
  'sheet',
  'places',
  'turns',
]

/** Where a phrase is right: at most twenty, each with its reason. */
const EXCEPTIONS = [
  { file: 'apps/cli/src/terminal/ask.ts', found: 'is no', reason: 'the answer is "no"' },
  {
    file: 'apps/cli/test/interactive-terminal.test.ts',
    found: 'is no',
    reason: 'the answer is "no"',
  },
]

/** Not prose of ours, or made from it. */
const SKIPPED =
  /(?:^|\/)(?:package-lock\.json|LICENSE|vectors\/.*|generated\/.*|node_modules\/.*|dist\/.*|.*\.api\.md|results\.(?:md|json|svg)|check-words\.(?:mjs|test\.ts))$/
const SOURCE = /\.(?:ts|mts|cts|js|mjs|cjs)$/
const CHECKED = /\.(?:md|ts|mts|cts|js|mjs|cjs|sh|ya?ml)$|(?:^|\/)package\.json$/

const rules = PHRASES.map(([phrase, instead]) => ({
  pattern: new RegExp(
    `(?<![\\w-])(?:${phrase.replaceAll(/(?<!\(\?)(?<!\[) /g, '\\s+')})(?![\\w-])`,
    'giu',
  ),
  instead,
}))
const names = new RegExp(`^(?:${NAMES.join('|')})$`, 'i')

/** The problems of one file: `{ line, found, instead }`, by line. */
export function problemsOf(file, text) {
  const { prose, code } = split(file, text)
  const problems = []
  for (const { text: segment, line } of prose) {
    const words = segment.replaceAll(/`[^`]*`/g, 'CODE')
    for (const { pattern, instead } of rules) {
      for (const { 0: found, index } of words.matchAll(pattern)) {
        const at = line + words.slice(0, index).split('\n').length - 1
        problems.push({ line: at, found: found.replaceAll(/\s+/g, ' '), instead })
      }
    }
  }
  const seen = new Set()
  for (const { text: segment, line } of code) {
    for (const { 0: name, index } of segment.matchAll(/[A-Za-z_$][\w$]*/g)) {
      if (seen.has(name)) continue
      seen.add(name)
      const words = name.split(/(?<=[a-z\d])(?=[A-Z])|_/)
      if (!words.some((word) => names.test(word))) continue
      const at = line + segment.slice(0, index).split('\n').length - 1
      problems.push({ line: at, found: name, instead: 'a standard term in names' })
    }
  }
  if (file.split(/[/.-]/).some((word) => names.test(word)))
    problems.push({ line: 0, found: file, instead: 'a standard term in file names' })
  return problems.sort((a, b) => a.line - b.line)
}

function split(file, text) {
  if (SOURCE.test(file)) return scan(text)
  if (file.endsWith('.md')) return splitMarkdown(text)
  if (file.endsWith('package.json')) {
    const line = text.split('\n').findIndex((one) => one.includes('"description"')) + 1
    return { prose: [{ text: JSON.parse(text).description ?? '', line }], code: [] }
  }
  let folded = -1
  const comments = text.split('\n').map((line, index) => {
    const indentation = line.search(/\S|$/)
    if (indentation <= folded) folded = -1
    const found = /(?:^|\s)#(?!!)(.*)|(?:name|description|summary): (.*)/.exec(line)
    const words = folded < 0 ? (found?.slice(1).join(' ') ?? '') : line
    if (/(?:description|summary): >-$/.test(line)) folded = indentation
    return { text: words, line: index + 1 }
  })
  return { prose: comments, code: [] }
}

/** Paragraphs, and the comments and messages of programs between fences. */
function splitMarkdown(text) {
  const prose = []
  for (const [index, part] of text
    .split(/^(?=```)/m)
    .reduce(withLines, [])
    .entries()) {
    if (index % 2 === 0)
      prose.push({ ...part, text: part.text.replaceAll(/\]\([^)]*\)|<[^>]*>/g, ']') })
    else if (/^```(?:[jt]sx?|mjs|cjs)/.test(part.text)) {
      const scanned = scan(part.text.slice(part.text.indexOf('\n')))
      prose.push(
        ...scanned.prose.map((one) => ({ text: one.text, line: one.line + part.line - 1 })),
      )
    }
  }
  return { prose, code: [] }
}

/** Parts of a text at its fences, each with its first line; a closing fence begins the next paragraph. */
function withLines(parts, text) {
  const last = parts.at(-1)
  const line = last === undefined ? 1 : last.line + last.text.split('\n').length - 1
  return [
    ...parts,
    { text: parts.length > 0 && parts.length % 2 === 0 ? text.replace(/^```/, '') : text, line },
  ]
}

/** Comments and phrases of a TypeScript or JavaScript source, and the rest of it. Linear: each character is read once. */
export function scan(text) {
  const prose = []
  const code = []
  const templates = []
  let line = 1
  let at = 0
  let start = 0
  let startLine = 1
  let before = ''

  const count = (part) => part.split('\n').length - 1
  const take = (end, kind) => {
    if (at > start) code.push({ text: text.slice(start, at), line: startLine })
    const part = text.slice(at, end)
    if (kind === 'line' && prose.at(-1)?.end === line - 1 && prose.at(-1)?.kind === 'line') {
      prose.at(-1).text += `\n${part.replace(/^\/\/+/, '')}`
      prose.at(-1).end = line
    } else if (kind === 'line' || kind === 'block') {
      const clean = part.replace(/^\/\/+|^\/\*+|\*+\/$/g, '').replaceAll(/\n\s*\*/g, '\n ')
      prose.push({ text: clean, line, kind, end: line })
    } else if (kind === 'string' && /[a-z] |\s[a-z]/i.test(part)) {
      prose.push({ text: part.replaceAll('`', ' '), line, kind })
    }
    line += count(part)
    at = end
    start = end
    startLine = line
  }
  const endOf = (found, length) => (found < 0 ? text.length : found + length)

  while (at < text.length) {
    const character = text[at]
    if (character === '/' && text[at + 1] === '/') take(endOf(text.indexOf('\n', at), 0), 'line')
    else if (character === '/' && text[at + 1] === '*')
      take(endOf(text.indexOf('*/', at + 2), 2), 'block')
    else if (character === '/' && !/[\w$)\]}]/.test(before)) take(endOfRegExp(text, at), 'regexp')
    else if (character === "'" || character === '"') {
      take(endOfQuoted(text, at, character), 'string')
      before = ')'
    } else if (character === '`' || (character === '}' && templates.at(-1) === 0)) {
      if (character === '}') templates.pop()
      const end = endOfTemplate(text, at + 1)
      if (text[end - 1] === '{') templates.push(0)
      take(end, 'string')
      before = text[end - 1] === '{' ? '(' : ')'
    } else {
      if (templates.length > 0 && character === '{') templates[templates.length - 1] += 1
      if (templates.length > 0 && character === '}') templates[templates.length - 1] -= 1
      const word = /[A-Za-z$_]/.test(character) ? wordAt(text, at) : character
      line += character === '\n' ? 1 : 0
      if (/\S/.test(character))
        before = /^(?:return|typeof|case|of|in|yield|await|throw|new)$/.test(word)
          ? '('
          : word.at(-1)
      at += word.length
    }
  }
  if (at > start) code.push({ text: text.slice(start), line: startLine })
  return { prose, code }
}

function wordAt(text, from) {
  let end = from
  while (end < text.length && /[\w$]/.test(text[end])) end += 1
  return text.slice(from, end)
}

function endOfQuoted(text, from, quote) {
  let at = from + 1
  while (at < text.length && text[at] !== quote && text[at] !== '\n')
    at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

function endOfTemplate(text, from) {
  let at = from
  while (at < text.length && text[at] !== '`' && !(text[at] === '$' && text[at + 1] === '{'))
    at += text[at] === '\\' ? 2 : 1
  return Math.min(at + (text[at] === '$' ? 2 : 1), text.length)
}

function endOfRegExp(text, from) {
  let at = from + 1
  let inClass = false
  while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
    if (text[at] === '[') inClass = true
    else if (text[at] === ']') inClass = false
    at += text[at] === '\\' ? 2 : 1
  }
  return Math.min(at + 1, text.length)
}

function main(args) {
  const files = args.length > 0 ? args.flatMap(filesIn) : filesIn('.')
  const used = new Set()
  const problems = files
    .filter((file) => CHECKED.test(file) && !SKIPPED.test(file))
    .flatMap((file) =>
      problemsOf(file, readFileSync(join(root, file), 'utf8')).map((problem) => ({
        file,
        ...problem,
      })),
    )
    .filter(({ file, found }) => {
      const exception = EXCEPTIONS.find((one) => one.file === file && one.found === found)
      if (exception) used.add(exception)
      return !exception
    })
  for (const { file, line, found, instead } of problems)
    console.error(`${file}:${line}: "${found}": write ${instead}`)
  const idle = args.length > 0 ? [] : EXCEPTIONS.filter((one) => !used.has(one))
  for (const { file, found } of idle)
    console.error(`the exception "${found}" of ${file} is not used`)
  if (EXCEPTIONS.length > MOST_EXCEPTIONS || EXCEPTIONS.some(({ reason }) => !reason))
    console.error(`at most ${MOST_EXCEPTIONS} exceptions, each with a reason`)
  console.log(`${files.length} files, ${problems.length} phrases to replace`)
  return problems.length + idle.length === 0 && EXCEPTIONS.length <= MOST_EXCEPTIONS
}

/** The files of a folder that git tracks or would add; a file by itself, wherever it is. */
function filesIn(path) {
  const absolute = resolve(path)
  if (existsSync(absolute) && statSync(absolute).isFile()) return [relative(root, absolute)]
  const folder = relative(root, absolute) || '.'
  const output = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', folder],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  return output.split('\n').filter((file) => file !== '' && existsSync(join(root, file)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2)) ? 0 : 1
