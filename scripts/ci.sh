#!/usr/bin/env bash
# Runs every check that a change must pass, and prints the seconds of each step. Needs Node, npm and, for the real servers, apt.
set -euo pipefail
cd "$(dirname "$0")/.."
export TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1 CI=true

step() {
  local start=$SECONDS
  "$@"
  echo "== $*: $((SECONDS - start)) s"
}

step npm ci
step npm test
step npm run check:static
step npm run docs
step npm run check:ts7
step npm run check:reproducible
step scripts/install-servers.sh
step npm run bench -- --check
step scripts/install-chromium.sh
step npm run test:interop
step npm run test:runtimes
node scripts/count-attacks.mjs
node scripts/count-tests.mjs
