/** Columns of the terminal behind a stream; 80 where there is none, or where it does not say. */
export function width(stream: NodeJS.WriteStream = process.stdout): number {
  const { columns = 0 } = stream as { readonly columns?: number } // none for a file or a pipe
  return columns > 0 ? columns : 80
}
