import { turn } from '../deadline.ts'
import { equal, ok } from '../expect.ts'
import type { StoreCase } from '../store-fixture.ts'
import type { Cases } from '../suite.ts'

const TEXTS = [
  'plain',
  ' with spaces around ',
  'quotes " \' ` and \\ backslashes \\n',
  'line\nbreaks\r\nand\ttabs',
  'ümläute, 漢字, 🔑, e\u0301, \u200b',
  '{"json":[1,2,null]}',
  '%41%00 $1 {0} ${a} :name ?',
  'x'.repeat(16_384),
  '漢'.repeat(16_384),
]

/** Suffixes that a store may use itself, or that it may treat as one. */
const SUFFIXES = [
  '',
  'a',
  'A',
  ' a',
  'a ',
  ':a',
  '/a',
  '%2Fa',
  '/../a',
  '.lock',
  ' lock',
  ':lock',
  ':lease',
  '.token',
  '*',
  '?',
  "'",
  'é',
  'e\u0301',
  'x'.repeat(300),
  `${'x'.repeat(300)}y`,
]

export const STORE_VALUES: Cases<StoreCase> = {
  'returns undefined for a key that was never set': async ({ first, key }) => {
    equal(await first.get(key()), undefined, 'get')
  },
  'preserves text exactly': async ({ first, second, key }) => {
    for (const [index, text] of TEXTS.entries()) {
      await first.set(key(`-${index}`), text)
      const shown = JSON.stringify(text.slice(0, 40))
      ok((await first.get(key(`-${index}`))) === text, `the value ${shown} was changed`)
      ok((await second.get(key(`-${index}`))) === text, `${shown} differs in a second client`)
    }
  },
  'replaces a value': async ({ first, key }) => {
    for (const value of ['one', 'two', 'a longer value than before', '3']) {
      await first.set(key(), value)
      equal(await first.get(key()), value, 'get after set')
    }
  },
  'keeps a value for its lifetime': async ({ first, key }) => {
    // 60 days do not fit into a timer of 32 bits.
    for (const lifetimeMs of [60_000, 60_000.5, 60 * 86_400_000]) {
      await first.set(key(`-${lifetimeMs}`), 'kept', lifetimeMs)
    }
    await turn(300)
    for (const lifetimeMs of [60_000, 60_000.5, 60 * 86_400_000]) {
      equal(
        await first.get(key(`-${lifetimeMs}`)),
        'kept',
        `a value that is valid for ${lifetimeMs} ms`,
      )
    }
  },
  'returns no value after its lifetime': async ({ first, second, key }) => {
    await first.set(key(), 'short', 200)
    await turn(400)
    equal(await first.get(key()), undefined, 'get after the lifetime')
    equal(await second.get(key()), undefined, 'get of a second client after the lifetime')
  },
  'starts a new lifetime with each set': async ({ first, key }) => {
    await first.set(key(), 'short', 300)
    await first.set(key(), 'long', 60_000)
    await turn(500)
    equal(await first.get(key()), 'long', 'a value that replaced a shorter one')
  },
  'deletes a value only if it is the expected one': async ({ first, key }) => {
    await first.delete(key(), 'nothing')
    await first.set(key(), 'value')
    for (const other of ['', 'other', 'valu', 'value ', 'VALUE', '%']) {
      await first.delete(key(), other)
      equal(await first.get(key()), 'value', `get after delete of ${JSON.stringify(other)}`)
    }
    await first.delete(key(), 'value')
    equal(await first.get(key()), undefined, 'get after delete')
    await first.set(key(), 'again')
    equal(await first.get(key()), 'again', 'get after delete and set')
  },
  'deletes long values, and those with every character': async ({ first, key }) => {
    for (const text of TEXTS) {
      await first.set(key(), text)
      await first.delete(key(), text)
      equal(await first.get(key()), undefined, `get after delete of ${text.slice(0, 20)}`)
    }
  },
  'never deletes a value that replaces the expected one': async ({ first, second, key }) => {
    for (let round = 0; round < 40; round++) {
      await first.set(key(), `old ${round}`)
      const [one, other] = round % 2 === 0 ? [first, second] : [second, first]
      await Promise.all([
        one.delete(key(), `old ${round}`),
        other.set(key(), `new ${round}`),
        first.delete(key(), `old ${round}`),
      ])
      equal(await first.get(key()), `new ${round}`, 'the value that was set during a delete')
    }
  },
  'keeps keys apart': async ({ first, key }) => {
    for (const suffix of SUFFIXES) await first.set(key(suffix), `value of ${suffix}`)
    for (const suffix of SUFFIXES) {
      equal(await first.get(key(suffix)), `value of ${suffix}`, 'the value of another key')
    }
    await first.delete(key(), 'value of ')
    for (const suffix of SUFFIXES.slice(1)) {
      equal(await first.get(key(suffix)), `value of ${suffix}`, 'a value after another was deleted')
    }
  },
  'shows a second client every change at once': async ({ first, second, key }) => {
    await first.set(key(), 'one')
    const what = 'the value in a second client; make() must return clients of the same store'
    equal(await second.get(key()), 'one', what)
    await first.set(key(), 'two')
    equal(await second.get(key()), 'two', 'the value in a second client that has read an older one')
    await second.set(key(), 'three')
    equal(await first.get(key()), 'three', 'the value that a second client has set')
    await second.delete(key(), 'three')
    equal(await first.get(key()), undefined, 'the value that a second client has deleted')
  },
  'returns whole values while others are written': async ({ first, second, key }) => {
    const values = ['a', 'b', 'c'].map((letter) => letter.repeat(16_384))
    await first.set(key(), values[0] ?? '')
    const writing = values.map((value, index) => (index % 2 ? first : second).set(key(), value))
    const reading = Array.from({ length: 20 }, () => second.get(key()))
    for (const read of await Promise.all(reading)) {
      ok(
        values.includes(read ?? ''),
        `a read during a write returned ${String(read?.length)} characters`,
      )
    }
    await Promise.all(writing)
  },
}
