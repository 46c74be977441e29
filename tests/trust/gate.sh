#!/bin/sh
# What native code is refused, and that it never ran: every pack here leaves a file when it is opened.
. "$(dirname "$0")/../cli/expect.sh"
packs=$2
export XDG_DATA_HOME="$there/data" LOUD_MARK="$there/mark"
umask 022
ran="a project with packs in it"
chmod 700 "$there"

quiet() { [ ! -e mark ] || fail "code of the pack has run"; }
refused() { # refused TEXT ARGUMENT…
    text=$1
    shift
    run 2 "$@"
    has err "$text"
    quiet
}

mkdir project elsewhere
cp "$packs/loud.so" project/loud.so
pack=$there/project/loud.so

# Packs are never looked for in the project folder.
mkdir project/packs && cp "$packs/loud.so" project/packs/
(cd project && "$reslint" --no-config ../clean.md >../out 2>../err) || fail "a project with packs in it is not checked"
rm -r project/packs
quiet

# Untrusted, by an absolute and a relative path, and through a link; the message says what to do.
refused "reslint trust $pack" --plugin "$pack" clean.md
refused "reslint trust $pack" --plugin project/loud.so clean.md
(cd project && "$reslint" --plugin loud.so ../clean.md >../out 2>../err) && fail "a bare name was loaded"
quiet
ln -s "$pack" link.so
refused "reslint trust $pack" --plugin link.so clean.md
run 2 plugins --plugin link.so
has out "you have not said that you trust it"
quiet
refused "reslint trust $pack" test "$pack"
printf "id: our-fords\nsummary: x\nwords: [fords]\ncases: {bad: ['no ⟦fords⟧']}\n" >project/fords.yaml
refused "reslint trust $pack" test "$there/project"
has out "1 case of 1 rule: 1 passed"
rm project/fords.yaml

# Configuration cannot name one, whether as a pack or as a rule file.
for key in plugins plugin packs; do
    printf '%s:\n  - %s\n' $key "$pack" >project/.reslint.yaml
    cp clean.md project/
    refused ".reslint.yaml:1:1: A configuration cannot load native code" project/clean.md
done
rm project/.reslint.yaml project/clean.md

# Trusted: it loads, and the list is the user's alone.
run 0 trust link.so
has out "$(sha256sum "$pack" | cut -c1-64)"
has out "$pack"
quiet
[ "$(stat -c %a data/reslint/trusted)" = 600 ] || fail "the list can be read by others"
run 1 --plugin link.so slip.md
has out "is a title"
[ -e mark ] || fail "a trusted pack was not opened"
rm -f mark
# What cannot be copied completely is not opened (here a process may write at most four kilobytes to a file).
(
    trap '' XFSZ
    ulimit -f 8
    run 2 --plugin link.so slip.md
    has err 'cannot be opened'
    exit $failed
) || failed=$((failed + 1))
quiet
run 0 plugins --plugin "$pack"
has out "$(sha256sum "$pack" | cut -c1-64)"
rm -f mark

# The same bytes in another place, or a link that now leads elsewhere, are not trusted.
cp "$pack" elsewhere/loud.so
refused "reslint trust $there/elsewhere/loud.so" --plugin elsewhere/loud.so clean.md
ln -sf elsewhere/loud.so link.so
refused "reslint trust $there/elsewhere/loud.so" --plugin link.so clean.md

# One byte.
cp "$pack" keep.so
printf 'x' >>"$pack"
refused "has changed since you trusted it" --plugin "$pack" clean.md
cat keep.so >"$pack"
run 1 --plugin "$pack" slip.md
rm -f mark

# Files that others could change.
chmod 666 "$pack"
refused "chmod go-w" --plugin "$pack" clean.md
chmod 644 "$pack"
chmod 777 project
refused "write the folder $there/project (mode 0777)" --plugin "$pack" clean.md
refused "write the folder $there/project (mode 0777)" trust "$pack"
chmod 1777 project
refused "where everybody may put files" --plugin "$pack" clean.md
chmod 755 project
mkdir -p upper/lower
cp keep.so upper/lower/loud.so
chmod 775 upper
refused "write the folder $there/upper" trust upper/lower/loud.so
if [ "$(id -u)" = 0 ]; then
    chown 12345 "$pack"
    refused "belongs to somebody else" --plugin "$pack" clean.md
    chown 0 "$pack"
fi

# A list that others can write is not believed.
chmod 666 data/reslint/trusted
refused "is not believed" --plugin "$pack" clean.md
chmod 600 data/reslint/trusted

# Packs that would bring other code with them.
cp "$packs/runpath.so" "$packs/needs.so" elsewhere/
refused "/nowhere/at/all" trust elsewhere/runpath.so
refused "/nowhere/at/all" --plugin elsewhere/runpath.so clean.md
refused "packs may need libc and libm only" trust elsewhere/needs.so

# Not a shared object at all, half of one, one for another machine.
echo "no shared object" >elsewhere/text.so
refused "not a shared object" trust elsewhere/text.so
head -c 300 keep.so >elsewhere/half.so
refused "damaged" trust elsewhere/half.so
{
    head -c 18 keep.so
    printf '\001\001'
    tail -c +21 keep.so
} >elsewhere/other.so
refused "another kind of machine" trust elsewhere/other.so
refused "No such file" trust elsewhere/gone.so

# Forbidden again, even when the file is gone.
run 0 untrust "$pack"
refused "you have not said that you trust it" --plugin "$pack" clean.md
run 2 untrust "$pack"
has err "is not trusted"

# Packs in the user's own folder need no trust, but nobody else may be able to write there.
mkdir -p data/reslint/packs
cp keep.so data/reslint/packs/loud.so
run 1 slip.md
has out "is a title"
rm -f mark
chmod 777 data/reslint/packs
refused "write the folder" slip.md
chmod 755 data/reslint/packs
cp "$packs/runpath.so" data/reslint/packs/loud.so
refused "/nowhere/at/all" slip.md

finish
