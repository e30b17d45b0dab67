import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from './listen.mjs'

/** A model of a device: the challenge that it sends, what it knows of nonces, and what it says when it is asked. */
interface Device {
  readonly username: string
  readonly realm: string
  readonly hash: 'md5' | 'sha256'
  /** The fields of a 401. */
  readonly challenge: (nonce: string) => readonly (readonly [name: string, value: string])[]
  /** `once`: each nonce is valid for one request. `last`: only the nonce of the last challenge is valid, as often as it is used. */
  readonly nonces?: 'once' | 'last'
  /** The response to a request with right credentials. `undefined`: 404. */
  readonly respond: (request: IncomingMessage, body: string) => string | undefined
}

const digest = (value: string) => [['WWW-Authenticate', value]] as const
const documents = new Map<string, string>()

/** What the programs of the guide read as `NAME_URL`. Challenges are as the devices send them. */
const DEVICES: Readonly<Record<string, Device>> = {
  SHELLY: {
    username: 'admin',
    realm: 'shellyplus1pm-a8032abe54dc',
    hash: 'sha256',
    challenge: (nonce) =>
      digest(
        `Digest qop="auth", realm="shellyplus1pm-a8032abe54dc", nonce="${nonce}", algorithm=SHA-256`,
      ),
    respond: ({ url }) =>
      url === '/rpc/Switch.GetStatus?id=0'
        ? JSON.stringify({ id: 0, output: true, apower: 8.9 })
        : undefined,
  },
  HIKVISION: {
    username: 'admin',
    realm: 'IP Camera(FN636)',
    hash: 'md5',
    challenge: (nonce) =>
      digest(
        `Digest qop="auth", realm="IP Camera(FN636)", domain="::", nonce="${nonce}", opaque="", algorithm="MD5", stale="FALSE"`,
      ),
    respond: ({ url }) =>
      url === '/ISAPI/System/deviceInfo'
        ? '<DeviceInfo><model>DS-2CD2143G2-I</model></DeviceInfo>'
        : undefined,
  },
  DAHUA: {
    username: 'admin',
    realm: 'Login to AMC032228BG3640053',
    hash: 'md5',
    challenge: (nonce) =>
      digest(
        `Digest realm="Login to AMC032228BG3640053",qop="auth",nonce="${nonce}",opaque="fcc93b814b02e8de2f18c4d061c842a56af1d597"`,
      ),
    nonces: 'last',
    respond: ({ url }) =>
      url === '/cgi-bin/magicBox.cgi?action=getSystemInfo'
        ? 'deviceType=IPC-HFW4300S-V2\r\nserialNumber=AMC032228BG3640053\r\n'
        : undefined,
  },
  ONVIF: {
    username: 'admin',
    realm: 'onvif',
    hash: 'sha256',
    challenge: (nonce) => [
      ['WWW-Authenticate', 'Basic realm=ONVIF device'],
      ['WWW-Authenticate', `Digest realm="onvif", qop="auth", nonce="${nonce}", algorithm="MD5"`],
      ['WWW-Authenticate', `Digest realm="onvif", qop="auth", nonce="${nonce}", algorithm=SHA-256`],
    ],
    respond: ({ url, method }, body) =>
      method === 'POST' && url === '/onvif/device_service' && body.includes('GetDeviceInformation')
        ? '<Envelope><Body><Manufacturer>Example</Manufacturer></Body></Envelope>'
        : undefined,
  },
  FRONIUS: {
    username: 'customer',
    realm: 'Webinterface area',
    hash: 'sha256',
    challenge: (nonce) => [
      [
        'X-WWW-Authenticate',
        `Digest realm="Webinterface area", nonce="${nonce}", algorithm=SHA256, qop="auth"`,
      ],
    ],
    respond: ({ url }) =>
      url === '/config/batteries' ? JSON.stringify({ HYB_EVU_CHARGEFROMGRID: false }) : undefined,
  },
  MARKLOGIC: {
    username: 'admin',
    realm: 'public',
    hash: 'md5',
    challenge: (nonce) =>
      digest(
        `Digest realm="public", qop="auth", nonce="${nonce}", opaque="f6a4a6e0f1a4d2b1", stale=false`,
      ),
    respond: ({ method, url = '' }, body) => {
      if (method === 'PUT') documents.set(url, body)
      return documents.get(url)
    },
  },
  FRITZBOX: {
    username: 'fritz1234',
    realm: 'HTTPS Access',
    hash: 'md5',
    challenge: (nonce) =>
      digest(`Digest realm="HTTPS Access",nonce="${nonce}",algorithm=MD5,qop="auth"`),
    nonces: 'once',
    respond: ({ url, headers }) =>
      url === '/upnp/control/deviceinfo' && String(headers['soapaction']).includes('#GetInfo')
        ? '<NewModelName>FRITZ!Box 7590</NewModelName>'
        : undefined,
  },
}

/** The password of all devices. */
const PASSWORD = 'Circle of Life'

/** Starts a model of each device of the guide *Digest for cameras, meters and embedded servers*. */
export async function startDevices(): Promise<{
  env: Readonly<Record<string, string>>
  close: () => Promise<unknown>
}> {
  const env: Record<string, string> = { DEVICE_PASSWORD: PASSWORD }
  const servers = await Promise.all(
    Object.entries(DEVICES).map(async ([name, device]) => {
      const server = await listen(createServer(serve(device)))
      env[`${name}_URL`] = server.origin
      return server
    }),
  )
  return { env, close: () => Promise.all(servers.map(({ close }) => close())) }
}

function serve(device: Device): RequestListener {
  const counts = new Map<string, number>()
  const verify = ({ method, url, headers }: IncomingMessage): boolean => {
    const params = parametersOf(headers.authorization ?? '')
    const { nonce = '', nc = '', cnonce = '', qop = '', uri = '' } = params
    const last = counts.get(nonce)
    const count = parseInt(nc, 16)
    if (last === undefined || uri !== url) return false
    if (count <= last && device.nonces !== 'last') return false
    const hash = (text: string) => createHash(device.hash).update(text).digest('hex')
    const ha1 = hash(`${device.username}:${device.realm}:${PASSWORD}`)
    const response = hash(
      `${ha1}:${nonce}:${nc}:${cnonce}:${qop}:${hash(`${method ?? ''}:${uri}`)}`,
    )
    if (params['username'] !== device.username || params['response'] !== response) return false
    if (device.nonces === 'once') counts.delete(nonce)
    else counts.set(nonce, count)
    return true
  }
  return (request, response) => {
    void text(request).then((body) => {
      if (!verify(request)) {
        const nonce = randomBytes(8).toString('hex')
        if (device.nonces === 'last') counts.clear()
        counts.set(nonce, 0)
        for (const [name, value] of device.challenge(nonce)) response.appendHeader(name, value)
        response.writeHead(401).end('unauthorized')
        return
      }
      const answer = device.respond(request, body)
      response.writeHead(answer === undefined ? 404 : 200).end(answer)
    })
  }
}

/** Parameters in quotes and without; none of ours has a quote or a comma in its value. */
function parametersOf(field: string): Readonly<Record<string, string>> {
  const found = field.matchAll(/(\w+)=(?:"([^"]*)"|([^\s",]+))/g)
  return Object.fromEntries(
    [...found].map(([, name = '', quoted, bare = '']): [string, string] => [name, quoted ?? bare]),
  )
}
