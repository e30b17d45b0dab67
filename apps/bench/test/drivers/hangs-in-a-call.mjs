export const start = () => () => new Promise(() => undefined)
