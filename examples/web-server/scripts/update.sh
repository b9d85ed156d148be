#!/bin/sh
# Brings the packages up to date where their mirrors can be reached: the isolated network of a sandbox has no default route.
set -eu

if ! awk '$2 == "00000000" { found = 1 } END { exit !found }' /proc/net/route; then
  echo 'No network beyond this machine: packages stay as they are.'
elif command -v yum >/dev/null; then
  yum -y -q update
elif command -v apt-get >/dev/null; then
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y upgrade
fi
