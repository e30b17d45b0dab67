import { runKit } from './elsewhere.mjs'

const NO_STREAMS = 'a browser sends no streams over HTTP/1.1'
const FOLLOWS = 'a browser follows with the credentials of the first address'

const REPEATS = 'a browser repeats a request whose connection was lost, POST too'

const EXCEPT = {
  all: {
    'passes the scheme every challenge of several fields': 'a browser asks its user about Basic',
    'sends a stream completely after a challenge': NO_STREAMS,
    'sends a stream at once where no challenge is expected': NO_STREAMS,
    'does not send a long stream twice: the rejection is ERR_BODY_NOT_REPLAYABLE': NO_STREAMS,
    'sends a stream once if the server accepts it without credentials': NO_STREAMS,
    'sends a rejected stream again from its copy': NO_STREAMS,
    'sends a stream again that was rejected before its end': NO_STREAMS,
    'sends a stream where HEAD is not supported': NO_STREAMS,
    'sends a stream as it is produced': NO_STREAMS,
    'passes the response on with ERR_BODY_NOT_REPLAYABLE': NO_STREAMS,
    'never sends the same credentials twice when an answer is lost': REPEATS,
    'does not repeat a request that is lost on its first send': REPEATS,
    'uploads 100 MB without holding it': NO_STREAMS,
    'downloads 100 MB without holding it': 'a browser reads ahead',
    'authorizes each hop of a redirect for its own URL': FOLLOWS,
    'does not answer a challenge of another origin': FOLLOWS,
    'sends no credentials of any kind to another origin after a redirect': FOLLOWS,
    'follows a 303 with GET, without the body': FOLLOWS,
    'follows redirects of HEAD with HEAD': FOLLOWS,
    'keeps method and body after a 307 and a 308': FOLLOWS,
    'leaves a fragment out of the target after a redirect': FOLLOWS,
  },
}

globalThis.runKit = (name, server) => runKit(name, server, ['fetch'], EXCEPT)
