#!/bin/sh
# Installs the web server that was uploaded to /tmp, and has it start at boot.
set -eu

install -m 755 /tmp/webd /usr/local/bin/webd
install -d -m 755 /var/www/html
install -m 644 /tmp/webd.service /etc/systemd/system/webd.service
rm /tmp/webd /tmp/webd.service

install -d /etc/systemd/system/multi-user.target.wants
ln -sf ../webd.service /etc/systemd/system/multi-user.target.wants/webd.service
