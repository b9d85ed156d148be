#!/bin/sh
# The image is good when the server that is in it serves the page.
set -eu

webd 8080 /var/www/html &
server=$!
trap 'kill $server' EXIT
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  if curl -fs http://127.0.0.1:8080/; then exit 0; fi
  sleep 0.2
done
echo 'The web server does not answer.' >&2
exit 1
