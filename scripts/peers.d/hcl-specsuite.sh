# The test suite of the HCL specification: data files only, of the Go module github.com/hashicorp/hcl. Sourced by scripts/peers.

hcl_module=github.com/hashicorp/hcl/v2
hcl_version=v2.24.0
hcl_sum=h1:2QJdZ454DSsYGoaE6QheQZjtKZSUs9Nh2izTWiwQxvE=
specsuite=$peers/hcl-specsuite

specsuite_download() { # cache
  GOMODCACHE=$1 GOFLAGS=-modcacherw timeout 300 "$venv/bin/go" mod download -json "$hcl_module@$hcl_version" >"$1/answer.json" 2>"$peers/go.log" </dev/null && return
  tail -n 20 "$peers/go.log" >&2
  return 1
}

install_specsuite() {
  if [ "$(cat "$specsuite/version" 2>/dev/null)" = "$hcl_version" ]; then return; fi
  say "download $hcl_module@$hcl_version, for its specsuite folder"
  local cache=$peers/hcl-module zip
  rm -rf "$cache" "$specsuite"
  mkdir -p "$cache"
  tried 3 specsuite_download "$cache" || die "go mod download failed, see $peers/go.log"
  grep -qF "\"Sum\": \"$hcl_sum\"" "$cache/answer.json" || die "$hcl_module@$hcl_version has another sum than $hcl_sum"
  zip=$cache/cache/download/$hcl_module/@v/$hcl_version.zip
  unzip -q "$zip" "$hcl_module@$hcl_version/specsuite/tests/*" -d "$cache/suite"
  mv "$cache/suite/$hcl_module@$hcl_version/specsuite" "$specsuite"
  rm -rf "$cache"
  printf '%s\n' "$hcl_version" >"$specsuite/version"
}
