// Which call meets which fault: the server and its caller compute it from the number of the call.

/** What can happen to a call, and how it may end. */
export const FAULTS = {
  /** The connection is reset before the request counts as delivered. */
  reset: { mayFail: true },
  /** The request is delivered, and the connection closed without a byte. */
  closed: { mayFail: true },
  500: { status: 500 },
  /** The connection dies in the middle of the body. */
  truncated: { mustFail: true },
  /** Valid credentials are rejected once. */
  401: { status: 200 },
  429: { status: 429 },
  slow: { status: 200 },
  /** From here on, no nonce or token that was issued before is valid. */
  renewal: { status: 200 },
}

const NAMES = Object.keys(FAULTS)

/** The fault of a call, for one in twenty of them. */
export function faultOf(call) {
  const random = hash(call)
  return random % 20 === 0 ? NAMES[(random >>> 8) % NAMES.length] : undefined
}

/** The body of the response to a call: up to 40 kB. */
export function bodyOf(call) {
  const length = hash(call + 0.5) % 50 === 0 ? 40_000 : 200
  return `call ${call} `.repeat(Math.ceil(length / 10)).slice(0, length)
}

/** An avalanche of the bits of a number, the same on every machine. */
export function hash(number) {
  let bits = Math.imul(Math.floor(number * 2) + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
