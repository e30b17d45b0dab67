/** Known to the reference scheme and to the kit's server only. */
export const SECRET = 'open-sesame'
