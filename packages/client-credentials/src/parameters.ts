/** Names and values of a form, in order. A name can occur more than once. */
export type Parameters = readonly (readonly [name: string, value: string])[]
