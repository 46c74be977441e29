# What the tests of editors share: a test is NAME.sh RESLINT SCRATCH, with exit status 77 when its editor is missing.
set -eu
reslint=$1
scratch=$2
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
real_home=${HOME:-}
rm -rf "$scratch"
mkdir -p "$scratch/bin" "$scratch/home" "$scratch/drafts"

# The program under its usual name; its packs are found from its real location.
printf '#!/bin/sh\nexec "%s" "$@"\n' "$reslint" >"$scratch/bin/reslint"
chmod +x "$scratch/bin/reslint"

# Nothing from whoever runs the tests: no settings, no language, no colours.
export npm_config_update_notifier=false
export PATH="$scratch/bin:$PATH" HOME="$scratch/home" LC_ALL=C.UTF-8 TERM=dumb NO_COLOR=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CONFIG_DIRS VIMINIT EXINIT NVIM 2>/dev/null || :

skip() {
    echo "SKIPPED: $*"
    exit 77
}

need() { # need COMMAND PACKAGE
    command -v "$1" >/dev/null 2>&1 || skip "no $1 here (Debian: $2)"
}

need_path() { # need_path PATH PACKAGE
    [ -e "$1" ] || skip "$2 is not installed ($1 is not there)"
}

need_server() { # the language server answers a first request
    "$reslint" lsp --help >/dev/null 2>&1 || skip "this reslint has no language server"
}

limited() { # limited COMMAND…: an editor that waits for a key must not stop the tests
    if command -v timeout >/dev/null 2>&1; then timeout -k 5 120 "$@"; else "$@"; fi
}

draft() { # draft NAME: makes SCRATCH/drafts/NAME, the draft with known slips that all editors open
    cp "$here/../draft.md" "$scratch/drafts/$1"
}
