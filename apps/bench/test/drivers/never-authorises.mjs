export const version = () => 'never-authorises 1.0.0'
export function start() {}
/** @param {string} url */
export async function call(url) {
  const response = await fetch(url)
  return { status: response.status, text: await response.text() }
}
export function stop() {}
