import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

/** The bytes that a folder weighs as a zip: each file deflated, with the format's 30 + 46 bytes and its name twice. */
export function zipSize(folder: string, prefix = ""): number {
  let size = prefix === "" ? 22 : 0;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const inside = `${prefix}${name}`;
    size += statSync(path).isDirectory()
      ? zipSize(path, `${inside}/`)
      : deflateRawSync(readFileSync(path), { level: 9 }).length +
        76 +
        2 * Buffer.byteLength(inside);
  }
  return size;
}
