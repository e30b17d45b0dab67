export const version = () => 'hangs-in-a-call 1.0.0'
export function start() {}
export const call = () => new Promise(() => undefined)
export function stop() {}
