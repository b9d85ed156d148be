# actionlint, which the workflows are looked at with. Sourced by scripts/peers.

actionlint=github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

install_actionlint() {
  if [ "$(cat "$peers/actionlint/version" 2>/dev/null)" = "$actionlint" ]; then return; fi
  say "go install $actionlint"
  rm -rf "$peers/actionlint"
  mkdir -p "$peers/actionlint"
  tried 3 actionlint_built || die "go install failed, see $peers/go.log"
  printf '%s' "$actionlint" >"$peers/actionlint/version"
}

actionlint_built() {
  GOBIN=$peers/actionlint timeout 900 "$venv/bin/go" install "$actionlint" >"$peers/go.log" 2>&1 </dev/null && return
  tail -n 20 "$peers/go.log" >&2
  return 1
}
