#!/bin/sh
# fetch-sources.sh FOLDER: gets the sources that web/sources.txt pins, each in FOLDER/<name>. Asks Debian's archive with
# a package list of its own, so that the machine's configuration is neither changed nor needed. What is already there is
# kept.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 1 ] || { echo "usage: fetch-sources.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

die() {
    echo "fetch-sources: $*" >&2
    exit 1
}

apt() { # apt ARGS…: an apt-get that knows the sources of one release and writes only here
    apt-get -o Dir::Etc::sourcelist="$PWD/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$PWD/lists" \
        -o APT::Sandbox::User=root "$@" >apt.log 2>&1
}

updated=
grep -v '^#' "$here/sources.txt" | while read -r name version sha256; do
    mark=$name.pinned
    if [ -d "$name" ] && [ "$(cat "$mark" 2>/dev/null)" = "$version $sha256" ]; then continue; fi
    if [ -z "$updated" ]; then
        mkdir -p lists/partial
        echo 'deb-src http://deb.debian.org/debian bookworm main' >sources.list
        apt update || { cat apt.log >&2; die "the archive's list of sources could not be fetched"; }
        updated=yes
    fi
    dsc=${name}_${version#*:}.dsc
    apt source --download-only "$name=$version" ||
        { cat apt.log >&2; die "$name $version is not to be had: if Debian has a newer one, look at what changed and pin it in web/sources.txt"; }
    echo "$sha256  $dsc" | sha256sum --check --quiet >&2 || die "$dsc is not the file that web/sources.txt names"
    rm -rf "$name"
    dpkg-source --no-check -x "$dsc" "$name" >apt.log 2>&1 || { cat apt.log >&2; die "$dsc could not be unpacked"; }
    echo "$version $sha256" >"$mark"
done
