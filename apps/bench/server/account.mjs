/** The one account of this suite's server. */
export const account = { username: 'mufasa', password: 'Circle of Life', realm: 'latchkey bench' }
