#!/usr/bin/env bash
# Installs Chromium from Debian's packages when it is missing.
set -euo pipefail
test -x /usr/bin/chromium && exit 0
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
