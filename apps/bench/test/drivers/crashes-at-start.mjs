export const version = () => 'crashes-at-start 1.0.0'
export function start() {
  throw new Error('no settings')
}
