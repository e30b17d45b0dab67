// Gives every call the answer to another one.
export const start = () => async (/** @type {string} */ url) => ({ status: 200, text: `${url}0` })
