import { runKit } from './elsewhere.mjs'

const NO_STREAMS = 'a browser sends no streams over HTTP/1.1'
const FOLLOWS = 'a browser follows with the credentials of the first address'

const EXCEPT = {
  all: {
    'shows the scheme every challenge of several fields': 'a browser asks its user about Basic',
    'sends a stream completely after a challenge': NO_STREAMS,
    'sends a stream at once where no challenge is expected': NO_STREAMS,
    'does not send a long stream twice: the rejection is ERR_BODY_NOT_REPLAYABLE': NO_STREAMS,
    'uploads 100 MB without holding it': NO_STREAMS,
    'downloads 100 MB without holding it': 'a browser reads ahead',
    'authorizes each hop of a redirect for its own URL': FOLLOWS,
    'does not answer a challenge of another origin': FOLLOWS,
  },
}

globalThis.runKit = (name, server) => runKit(name, server, ['fetch'], EXCEPT)
