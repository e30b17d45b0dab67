/* libmicrohttpd behind digest authentication. Arguments: port, realm, user, password. */
#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#define OPAQUE "5ccc069c403ebaf9f0171e9517f40e41"
#define NONCE_SECONDS 300

struct exchange {
  char *body;
  size_t size;
};

static const char *realm, *user, *password;

static void end(void *cls, struct MHD_Connection *connection, void **state,
                enum MHD_RequestTerminationCode code) {
  (void)cls, (void)connection, (void)code;
  struct exchange *exchange = *state;
  if (exchange == NULL) return;
  free(exchange->body);
  free(exchange);
}

static enum MHD_Result take(struct exchange *exchange, const char *data, size_t *size) {
  char *body = realloc(exchange->body, exchange->size + *size);
  if (body == NULL) return MHD_NO;
  memcpy(body + exchange->size, data, *size);
  exchange->body = body;
  exchange->size += *size;
  *size = 0;
  return MHD_YES;
}

static enum MHD_Result answer(struct MHD_Connection *connection, struct exchange *exchange,
                              enum MHD_DigestAuthAlgorithm algorithm) {
  int checked = MHD_NO;
  char *name = MHD_digest_auth_get_username(connection);
  if (name != NULL && strcmp(name, user) == 0)
    checked = MHD_digest_auth_check2(connection, realm, user, password, NONCE_SECONDS, algorithm);
  free(name);

  enum MHD_Result queued;
  struct MHD_Response *response;
  if (checked == MHD_YES) {
    response =
        MHD_create_response_from_buffer(exchange->size, exchange->body, MHD_RESPMEM_MUST_COPY);
    queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
  } else {
    response = MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    queued = MHD_queue_auth_fail_response2(connection, realm, OPAQUE, response,
                                           checked == MHD_INVALID_NONCE ? MHD_YES : MHD_NO,
                                           algorithm);
  }
  MHD_destroy_response(response);
  return queued;
}

static enum MHD_Result handle(void *cls, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *data,
                              size_t *size, void **state) {
  (void)cls, (void)method, (void)version;
  struct exchange *exchange = *state;
  /* The first call comes before the body, a last one after it. */
  if (exchange == NULL) {
    *state = calloc(1, sizeof *exchange);
    return *state == NULL ? MHD_NO : MHD_YES;
  }
  if (*size != 0) return take(exchange, data, size);
  return answer(connection, exchange,
                strncmp(url, "/sha256/", 8) == 0 ? MHD_DIGEST_ALG_SHA256 : MHD_DIGEST_ALG_MD5);
}

int main(int argc, char **argv) {
  if (argc != 5) return 1;
  realm = argv[2], user = argv[3], password = argv[4];

  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGTERM);
  sigprocmask(SIG_BLOCK, &ends, NULL);

  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1]))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  struct MHD_Daemon *daemon = MHD_start_daemon(
      MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ERROR_LOG, 0, NULL, NULL, handle, NULL,
      MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_NONCE_NC_SIZE, 300,
      MHD_OPTION_DIGEST_AUTH_RANDOM, (size_t)8, "latchkey", MHD_OPTION_NOTIFY_COMPLETED, end, NULL, MHD_OPTION_END);
  if (daemon == NULL) return 1;

  int signal_number;
  sigwait(&ends, &signal_number);
  MHD_stop_daemon(daemon);
  return 0;
}
