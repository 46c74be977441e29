#!/bin/sh
# code-server.sh BUILD_WEB: installs what code-server.mjs needs, packs the extension and runs it. Status 77: it cannot run here.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
web=$(cd "$1" && pwd)
if [ "$(uname -s) $(uname -m)" != "Linux x86_64" ]; then
    echo "SKIPPED: npm has the Node that code-server wants as a program for Linux on x86-64 alone"
    exit 77
fi
if ! command -v chromium >/dev/null && ! apt-get install -y --no-install-recommends chromium fonts-liberation; then
    echo "SKIPPED: no chromium, and apt-get cannot install it"
    exit 77
fi
# Without install scripts: code-server's native modules are not compiled, and what needs them (terminals, its own log)
# is not used.
cd "$here/code-server"
if ! cmp -s package-lock.json node_modules/.pinned; then
    npm ci --silent --ignore-scripts --no-audit --no-fund
    (cd node_modules/code-server/lib/vscode && npm install --silent --ignore-scripts --omit=dev --legacy-peer-deps --no-audit --no-fund)
    cp package-lock.json node_modules/.pinned
fi
cd "$root/editors/vscode"
npm ci --silent --ignore-scripts --no-audit --no-fund
npx --no-install vsce package --no-dependencies --allow-missing-repository --out "$web/reslint.vsix"
exec node --test-reporter=tap "$here/code-server.mjs" "$web"
