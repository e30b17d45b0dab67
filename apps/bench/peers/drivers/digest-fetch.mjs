import DigestClient from 'digest-fetch'

export function start({ username, password }) {
  const client = new DigestClient(username, password)
  return (url) => client.fetch(url)
}
