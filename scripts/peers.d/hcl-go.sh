# HCL in Go, which hcl-go.test.ts asks: __tests__/peers/hcl-go, with the modules that its go.sum names. Sourced by scripts/peers.

hcl_go_source=$root/__tests__/peers/hcl-go

install_hcl_go() {
  local sum
  sum=$(cat "$hcl_go_source"/*.go "$hcl_go_source"/go.* "$parts/requirements.txt" | sha256sum)
  if [ "$(cat "$peers/hcl-go/version" 2>/dev/null)" = "$sum" ]; then return; fi
  say "go build __tests__/peers/hcl-go"
  rm -rf "$peers/hcl-go"
  mkdir -p "$peers/hcl-go"
  tried 3 hcl_go_built || die "go build failed, see $peers/go.log"
  printf '%s' "$sum" >"$peers/hcl-go/version"
}

hcl_go_built() {
  timeout 900 "$venv/bin/go" build -C "$hcl_go_source" -buildvcs=false -o "$peers/hcl-go/hcl-go" . >"$peers/go.log" 2>&1 </dev/null && return
  tail -n 20 "$peers/go.log" >&2
  return 1
}
