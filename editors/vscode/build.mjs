// Builds what the editor loads: the extension and the client library in one file, for the desktop and for a browser;
// the server, which ./dev npm builds (without it the extension can only start an installed one, and a message says so);
// and the licence.
import { build } from "esbuild";
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(process.env.RESLINT_ROOT ?? "../..");
const server = path.join(root, "build-web/npm/package");
const common = { bundle: true, format: "cjs", external: ["vscode"], minify: true };

await build({ ...common, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", platform: "node", target: "node18" });
await build({ ...common, entryPoints: ["src/browser.ts"], outfile: "dist/browser.js", platform: "browser", target: "es2022" });
if (existsSync(path.join(root, "LICENSE"))) copyFileSync(path.join(root, "LICENSE"), "LICENSE");

rmSync("server", { recursive: true, force: true });
if (!existsSync(server)) {
  console.warn("The extension carries no server: ./dev npm builds it, and then this again.");
} else {
  await build({
    entryPoints: ["src/worker.mjs"],
    outfile: "dist/worker.js",
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    alias: { "reslint-load": path.join(server, "lib/load.mjs"), "reslint-glue": path.join(root, "build-web/reslint.cjs") },
    external: ["fs", "path", "crypto"],
  });
  cpSync(server, "server", { recursive: true });
  const program = "server/program";
  const files = readdirSync(program, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(path.join(program, name)).isFile() && !name.endsWith(".cjs"))
    .sort();
  writeFileSync(path.join(program, "files.json"), JSON.stringify(files));
  // The modules inside the extension need no package.json of their own, and vsce would take it for a package.
  const { type, version } = JSON.parse(readFileSync("server/package.json", "utf8"));
  writeFileSync("server/package.json", JSON.stringify({ type, version }));
}
