import { HttpClient } from 'urllib'

export function start({ username, password }) {
  const client = new HttpClient()
  return (url) => client.request(url, { digestAuth: `${username}:${password}`, dataType: 'text' })
}
