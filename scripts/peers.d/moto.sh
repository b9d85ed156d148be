# moto_server: AWS's API in one Python process on loopback. Sourced by scripts/peers.
#
# `moto` has the whole catalogue of public images; `moto-series` has the one image that the series build from, so that an
# account of their own costs them nothing (the catalogue takes a second for each account and region).

moto_servers=(moto moto-series)
series_image=ami-1e749f67

moto_url() { printf 'http://127.0.0.1:%s\n' "$(cat "$peers/$1.port")"; } # server

moto_answers() { [ -s "$peers/$1.port" ] && curl -fs -m 5 -o /dev/null "$(moto_url "$1")/moto-api/config"; } # server

moto_start() { # server
  if pid_of "$1" >/dev/null && moto_answers "$1"; then
    say "$1 runs at $(moto_url "$1") (pid $(pid_of "$1"))"
    return
  fi
  tried 3 moto_launch "$1" || die "$1 does not answer, see $peers/$1.log"
  say "$1 started at $(moto_url "$1") (pid $(pid_of "$1"))"
}

moto_launch() { # server
  rm -f "$peers/$1.port"
  local port images=()
  port=$(free_port)
  if [ "$1" = moto-series ]; then
    series_images >"$peers/series-images.json"
    images=("MOTO_AMIS_PATH=$peers/series-images.json")
  fi
  # No credentials and no settings of the person who runs this may reach moto.
  env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$peers" "${images[@]}" \
    setsid "$venv/bin/moto_server" -H 127.0.0.1 -p "$port" >"$peers/$1.log" 2>&1 </dev/null 9>&- &
  remember "$1" $!
  disown
  printf '%s\n' "$port" >"$peers/$1.port"
  started 60 "$1" moto_answers "$1"
}

series_images() { # prints moto's own entry of the image that the series build from
  "$venv/bin/python" - "$series_image" <<'PYTHON'
import gzip, json, pathlib, sys, moto
catalogue = pathlib.Path(moto.__file__).parent / "ec2" / "resources" / "amis.json.gz"
images = [image for image in json.loads(gzip.decompress(catalogue.read_bytes())) if image["ami_id"] == sys.argv[1]]
assert len(images) == 1, f"moto's catalogue has {len(images)} images {sys.argv[1]}"
print(json.dumps(images))
PYTHON
}

moto_stop() { # server
  stop_process "$1"
  rm -f "$peers/$1.port"
}
