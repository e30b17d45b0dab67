/** The body of the kit's 401 responses. */
export const REJECTION = 'authentication required'
