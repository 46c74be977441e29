# Sourced: compiles the extension with the libraries of its package-lock, in a folder that later runs reuse.
folder=$(dirname "$scratch")/vscode-npm
need node nodejs
need npm npm
mkdir -p "$folder"
export RESLINT_ROOT="$top"
rm -rf "$folder/src" "$folder/syntaxes" "$folder/dist" "$folder/server"
cp -R "$top"/editors/vscode/package.json "$top"/editors/vscode/package-lock.json "$top"/editors/vscode/tsconfig.json \
    "$top"/editors/vscode/build.mjs "$top"/editors/vscode/src "$top"/editors/vscode/syntaxes "$top"/editors/vscode/README.md \
    "$top"/editors/vscode/language-configuration.json "$top"/editors/vscode/.vscodeignore "$folder"
cp "$top/LICENSE" "$folder"
if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.taken-from"; then
    (cd "$folder" && HOME=$real_home && limited npm ci --ignore-scripts --no-audit --no-fund >"$scratch/npm" 2>&1) || {
        tail -n 3 "$scratch/npm"
        skip "the libraries of editors/vscode cannot be fetched (npm ci)"
    }
    cp "$folder/package-lock.json" "$folder/node_modules/.taken-from"
fi
