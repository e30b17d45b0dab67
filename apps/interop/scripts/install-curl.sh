#!/usr/bin/env bash
# Installs curl from Debian's packages when it is missing.
set -euo pipefail
command -v curl >/dev/null && exit 0
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends curl
