# The extension where no reslint is installed: the server that it includes answers.
. "$(dirname "$0")/../common.sh"
[ -d "$top/build-web/npm/package" ] || skip "the extension carries no server before ./dev npm has built it"
. "$here/lib/npm.sh"
draft draft.md
cd "$folder"
limited node build.mjs
rm "$scratch/bin/reslint"
PATH=$(dirname "$(command -v node)"):/usr/bin:/bin
if command -v reslint >/dev/null 2>&1; then skip "a reslint is installed here for everybody"; fi
limited node "$here/lib/test.js" "$folder/dist/extension.js" "$scratch" included
