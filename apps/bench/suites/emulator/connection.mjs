import { connect } from 'node:net'

/** A connection that is kept, with one request at a time: less work than node:http, so that the server is the limit. */
export class Connection {
  #buffer = ''
  /** @type {((head: string) => void) | undefined} */
  #done
  /** @type {import('node:net').Socket} */
  #socket

  /** @param {string} url */
  constructor(url) {
    const { port, hostname } = new URL(url)
    this.#socket = connect(Number(port), hostname)
    this.#socket.setNoDelay()
    this.#socket.setEncoding('latin1')
    this.#socket.on('data', (chunk) => this.#take(String(chunk)))
    this.#socket.on('error', (error) => {
      throw error
    })
  }

  /**
   * Sends a GET and gives the head of the answer.
   *
   * @param {string} target
   * @param {string} [authorization]
   * @returns {Promise<string>}
   */
  get(target, authorization) {
    const field = authorization === undefined ? '' : `authorization: ${authorization}\r\n`
    return new Promise((resolve) => {
      this.#done = resolve
      this.#socket.write(`GET ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\n${field}\r\n`)
    })
  }

  end() {
    this.#socket.destroy()
  }

  /** @param {string} chunk */
  #take(chunk) {
    this.#buffer += chunk
    const end = this.#buffer.indexOf('\r\n\r\n')
    if (end === -1) return
    const head = this.#buffer.slice(0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
    if (this.#buffer.length < end + 4 + length) return
    this.#buffer = this.#buffer.slice(end + 4 + length)
    this.#done?.(head)
  }
}
