import type { paths as Operations } from './generated/operations.ts'

/**
 * The operations of the API by path and method, in the form that openapi-fetch takes: arrays and fields that can be
 * written, and a plain string where other values than the known ones may appear.
 */
export type paths = Plain<Operations>

type Plain<T> = T extends string
  ? PlainString<T>
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : T

/** `string & {}` completes known values in an editor; openapi-fetch would treat it as an object. */
type PlainString<T extends string> = string extends T ? string : T
