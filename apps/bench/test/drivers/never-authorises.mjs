export const start = () => fetch
