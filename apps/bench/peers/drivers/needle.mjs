import needle from 'needle'

export function start({ username, password }) {
  const options = { username, password, auth: 'digest', connection: 'keep-alive' }
  return async (url) => {
    const { statusCode, body } = await needle('get', url, null, options)
    return { status: statusCode, text: String(body) }
  }
}
