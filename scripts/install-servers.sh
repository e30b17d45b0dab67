#!/bin/sh
# Installs the Debian packages that the tests with real servers and real shells need and that this machine lacks. May be
# run any number of times. No package may start a service of its own: the tests start what they need, on free ports.
set -eu

# apache2-bin and libtomcat10-java are the servers without a system service; lighttpd and squid have none without it.
packages='apache2-bin lighttpd squid tomcat10-common libtomcat10-java libjetty9-java libmicrohttpd-dev gcc libc6-dev curl'
packages="$packages redis-server postgresql glewlwyd sqlite3 python3-requests python3-httpx ansible-core"
# The shells whose completion is tested; bash is there.
packages="$packages zsh fish"
command -v javac >/dev/null || packages="$packages default-jdk-headless"

installed() {
  [ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" = 'install ok installed' ]
}

# Else glewlwyd brings a database's client and sets up a database that no test uses.
installed glewlwyd || installed dbconfig-common || packages="$packages dbconfig-no-thanks"

missing=
for package in $packages; do
  if installed "$package"; then
    echo "$package: present"
  else
    missing="$missing $package"
  fi
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "these Debian packages are missing and only root can install them:$missing" >&2
    exit 1
  fi
  exec sudo "$0"
fi

# A maintainer script asks policy-rc.d before it starts a service; 101 forbids it.
policy=/usr/sbin/policy-rc.d
log=$(mktemp)
ours=
if [ ! -e "$policy" ]; then
  ours=yes
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi
clean_up() {
  rm -f "$log"
  [ -z "$ours" ] || rm -f "$policy"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
quietly() {
  "$@" >"$log" 2>&1 </dev/null || {
    cat "$log" >&2
    exit 1
  }
}
lock='DPkg::Lock::Timeout=300'
quietly apt-get -o "$lock" update
# Its own configuration needs a database, and fails without one. The tests write theirs.
echo 'glewlwyd glewlwyd/config_type select No configuration' | debconf-set-selections
# shellcheck disable=SC2086 # the list is meant to be split
quietly apt-get -o "$lock" install --yes --no-install-recommends $missing

for package in $missing; do
  case $package in
    lighttpd | squid | redis-server | postgresql | glewlwyd)
      if [ -d /run/systemd/system ]; then
        quietly systemctl disable --now "$package"
      elif [ -e "/etc/init.d/$package" ]; then
        quietly "/etc/init.d/$package" stop
        quietly update-rc.d "$package" disable
      fi
      ;;
  esac
  echo "$package: installed"
done
