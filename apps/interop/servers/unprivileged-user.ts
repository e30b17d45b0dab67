/** Says whether a server that we start gives its rights away: only root can. */
export function startsAsRoot(): boolean {
  return process.getuid?.() === 0
}
