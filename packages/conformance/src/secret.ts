/** What only the reference scheme and the kit's server know. */
export const SECRET = 'open-sesame'
