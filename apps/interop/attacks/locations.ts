/** Addresses that a redirect can name. The id is in each path, so that a request can be attributed. */
export interface Targets {
  /** The origin of the credentials, as `127.0.0.1:1234`. */
  readonly home: string
  readonly homePort: number
  /** Another origin. */
  readonly other: string
  readonly otherPort: number
  /** What each path ends with. */
  readonly id: string
}

/** Each kind of `Location`, as octets. */
export const LOCATIONS: Readonly<Record<string, (targets: Targets) => string | string[]>> = {
  'another origin': ({ other, id }) => `http://${other}/landed/${id}`,
  'no scheme': ({ other, id }) => `//${other}/landed/${id}`,
  'three slashes': ({ other, id }) => `///${other}/landed/${id}`,
  'four slashes': ({ other, id }) => `////${other}/landed/${id}`,
  'slash and backslash': ({ other, id }) => `/\\${other}/landed/${id}`,
  'two backslashes': ({ other, id }) => `\\\\${other}/landed/${id}`,
  'backslash and slash': ({ other, id }) => `\\/${other}/landed/${id}`,
  'scheme without slashes': ({ other, id }) => `http:${other}/landed/${id}`,
  'scheme with one slash': ({ other, id }) => `http:/${other}/landed/${id}`,
  'scheme with three slashes': ({ other, id }) => `http:///${other}/landed/${id}`,
  'scheme with backslashes': ({ other, id }) => `http:\\\\${other}\\landed\\${id}`,
  'scheme in capitals': ({ other, id }) => `HTTP://${other}/landed/${id}`,
  'a user and a password': ({ other, id }) => `http://user:password@${other}/landed/${id}`,
  'our host as user': ({ home, other, id }) => `http://${home}@${other}/landed/${id}`,
  'our host and a slash as user': ({ home, other, id }) =>
    `http://${home}%2f@${other}/landed/${id}`,
  'our host after a fragment': ({ home, other, id }) => `http://${other}/landed/${id}#@${home}/`,
  'our host after a query': ({ home, other, id }) => `http://${other}/landed/${id}?@${home}/`,
  'our host after a backslash': ({ home, other, id }) => `http://${other}\\@${home}/landed/${id}`,
  'another name of our host': ({ homePort, id }) => `http://localhost:${homePort}/landed/${id}`,
  'another name and port': ({ otherPort, id }) => `http://localhost:${otherPort}/landed/${id}`,
  'a short address': ({ otherPort, id }) => `http://127.1:${otherPort}/landed/${id}`,
  'a hexadecimal address': ({ otherPort, id }) => `http://0x7f000001:${otherPort}/landed/${id}`,
  'our hexadecimal address': ({ homePort, id }) => `http://0x7f.1:${homePort}/landed/${id}`,
  'a decimal address': ({ otherPort, id }) => `http://2130706433:${otherPort}/landed/${id}`,
  'a final dot': ({ otherPort, id }) => `http://127.0.0.1.:${otherPort}/landed/${id}`,
  'digits of full width': ({ otherPort, id }) =>
    octets(`http://\uff11\uff12\uff17.0.0.1:${otherPort}/landed/${id}`),
  'a tab in the scheme': ({ other, id }) => `ht\ttp://${other}/landed/${id}`,
  'spaces around': ({ other, id }) => `  http://${other}/landed/${id}  `,
  'https on our port': ({ home, id }) => `https://${home}/landed/${id}`,
  ftp: ({ other, id }) => `ftp://${other}/landed/${id}`,
  file: () => 'file:///etc/passwd',
  data: () => 'data:text/plain,landed',
  javascript: () => 'javascript:alert(1)',
  'a web socket': ({ other, id }) => `ws://${other}/landed/${id}`,
  'relative path': ({ id }) => `../landed/${id}`,
  'another address in the query': ({ other, id }) => `/landed/${id}?next=//${other}/@x`,
  'another address in the path': ({ other, id }) => `/landed/${id}//${other}/@x`,
  'a path that climbs to another address': ({ other, id }) => `/..//${other}/landed/${id}`,
  'another address behind dots': ({ other, id }) => `/.//${other}/landed/${id}`,
  'a host that is not one': ({ id }) => `http://[:::]/landed/${id}`,
  'a port that is not one': ({ id }) => `http://127.0.0.1:99999/landed/${id}`,
  nothing: () => '',
  'a fragment': ({ id }) => `#landed-${id}`,
  'octets outside ASCII': ({ other, id }) => octets(`http://${other}/landed/${id}?ü=ß`),
  'two fields': ({ home, other, id }) => [
    `http://${home}/landed/${id}`,
    `http://${other}/landed/${id}`,
  ],
  'another origin and back': ({ other, id }) => `http://${other}/back/${id}`,
}

/** UTF-8 as Node writes it: a character for each octet. */
function octets(text: string): string {
  return Buffer.from(text).toString('latin1')
}
