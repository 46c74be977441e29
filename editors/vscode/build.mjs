// One file for the editor to load: the extension and the client library. The licence goes along.
import { build } from "esbuild";
import { copyFileSync, existsSync } from "node:fs";

await build({
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node18",
  external: ["vscode"],
  minify: true,
});
if (existsSync("../../LICENSE")) copyFileSync("../../LICENSE", "LICENSE");
