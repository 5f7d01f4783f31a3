// Bundles the workbench's scripts and styles into ../wwwroot/built, with the base map, so that no page asks another host for anything.
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { baseMap, worldJson, worldSvg } from "./world.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "wwwroot", "built");
const require = createRequire(import.meta.url);

execFileSync(process.execPath, [join(dirname(require.resolve("typescript/package.json")), "bin", "tsc"), "--project", here], { stdio: "inherit" });

mkdirSync(out, { recursive: true });
for (const file of readdirSync(out)) {
  rmSync(join(out, file));
}

await build({
  absWorkingDir: here,
  entryPoints: { app: "app.ts" },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  target: ["es2022"],
  minify: true,
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  logLevel: "warning",
});
await build({
  absWorkingDir: here,
  entryPoints: { app: "styles/app.css" },
  outdir: out,
  bundle: true,
  minify: true,
  target: ["chrome110", "firefox110", "safari16"],
  logLevel: "warning",
});

cpSync(join(here, "node_modules", "maplibre-gl", "dist", "maplibre-gl-worker.mjs"), join(out, "maplibre-gl-worker.mjs"));
const base = baseMap(JSON.parse(readFileSync(join(here, "node_modules", "world-atlas", "countries-50m.json"), "utf8")));
writeFileSync(join(out, "world.json"), worldJson(base));
writeFileSync(join(out, "world.svg"), worldSvg(base));
