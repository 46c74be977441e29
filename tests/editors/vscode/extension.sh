# VS Code's client library and our extension, in Node, against the server: findings, an edit that clears one, a code
# action applied, texts that are not resolutions, settings of an untrusted folder.
. "$(dirname "$0")/../common.sh"
need_server
. "$here/lib/npm.sh"
draft draft.md
printf '# Shopping\n\nBread\n' >"$scratch/drafts/shopping.md"
# Records what the server is told.
printf '#!/bin/sh\ntee -a "%s" | "%s" "$@"\n' "$scratch/heard" "$reslint" >"$scratch/bin/reslint"
cd "$folder"
limited npx --no-install tsc --noEmit
limited node build.mjs
limited node "$here/lib/test.js" "$folder/dist/extension.js" "$scratch"
