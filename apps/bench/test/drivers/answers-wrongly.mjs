// Gives every call the answer to another one.
export const version = () => 'answers-wrongly 1.0.0'
export function start() {}
/** @param {string} url */
export async function call(url) {
  const response = await fetch(`${url}0`)
  return { status: 200, text: await response.text() }
}
export function stop() {}
