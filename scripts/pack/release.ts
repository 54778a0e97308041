import { createHash, generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { checks } from "@/lib/checks";
import { fingerprint, type Pack, sealEnvelope, selfTest } from "@/lib/pack";
import { unknownNames } from "@/lib/pack/known";
import { policyFiles } from "@/lib/pack/policy-files";
import type { Latest } from "@/lib/pack/updater";
import { type Command, Stop } from "./desk";
import { publicKeyOf, readPrivateKey } from "./keys";
import { needPack, tellProblems } from "./read-file";

/** How long latest.json is news unless --until says otherwise: publish it again within that time. */
const FRESH_DAYS = 14;

/** `pack keygen NAME`: a key pair, the secret half readable by its owner alone. Never writes over one. */
export const keygen: Command = async (desk, [name]) => {
  if (name === undefined) throw new Stop(2, "keygen: what shall the key be called?");
  const path = resolve(desk.directory, name);
  if (existsSync(`${path}.pem`))
    throw new Stop(2, `${name}.pem is there already: it stays as it is.`);
  const { privateKey } = generateKeyPairSync("ed25519");
  const publicKey = publicKeyOf(privateKey);
  const secret = privateKey.export({ format: "pem", type: "pkcs8" });
  await writeFile(`${path}.pem`, secret, { mode: 0o600, flag: "wx" });
  await writeFile(`${path}.pub`, `${publicKey}\n`);
  desk.print(`${name}.pem: keep it secret and backed up`);
  desk.print(`${name}.pub: ${publicKey}`);
  desk.print(`fingerprint: ${await fingerprint(publicKey)}`);
  return 0;
};

/** `pack sign FILE --key KEY.pem`: only a pack that passes its tests is signed. */
export const sign: Command = async (desk, [file], { key: [keyFile] = [], out, publish, until }) => {
  if (file === undefined || keyFile === undefined)
    throw new Stop(2, "sign: which file, and --key which?");
  const { pack } = await needPack(desk, file);
  const problems = [...unknownNames(pack, checks), ...selfTest(pack).failures];
  if (problems.length > 0) {
    tellProblems(desk, file, problems);
    throw new Stop(1, `${basename(file)}: not signed`);
  }
  const { key, publicKey } = await readPrivateKey(resolve(desk.directory, keyFile));
  const payload = new TextEncoder().encode(`${JSON.stringify(pack)}\n`);
  const envelope = await sealEnvelope(payload, key, publicKey);
  if (publish !== undefined) {
    const directory = resolve(desk.directory, publish);
    for (const [name, text] of await publication(pack, envelope, { key, publicKey }, until))
      await writeFile(join(directory, name), text);
    desk.print(`${publish}: latest.json names ${pack.id} ${pack.version}`);
  }
  const target = out ?? `${file.replace(/(?:\.signed)?\.\w+$/, "")}.signed.json`;
  await writeFile(resolve(desk.directory, target), envelope);
  desk.print(`${target}: ${pack.id} ${pack.version}, signed by ${await fingerprint(publicKey)}`);
  return 0;
};

/** What an origin serves: the signed pack under its hash, and the small signed file that names it. */
async function publication(
  { id, version }: Pack,
  envelope: string,
  { key, publicKey }: { readonly key: CryptoKey; readonly publicKey: string },
  until = new Date(Date.now() + FRESH_DAYS * 86_400_000).toISOString().slice(0, 10),
): Promise<readonly (readonly [name: string, text: string])[]> {
  const sha256 = createHash("sha256").update(envelope).digest("hex");
  const latest: Latest = { pack: id, version, sha256, until };
  const bytes = new TextEncoder().encode(JSON.stringify(latest));
  return [
    [`${sha256}.json`, envelope],
    [
      "latest.json",
      await sealEnvelope(bytes, key, publicKey, "application/vnd.attache.latest+json"),
    ],
  ];
}

/** `pack policy FILE`: what an administrator puts in place, for each browser and system. */
export const policy: Command = async (desk, [file], { key = [], out }) => {
  if (file === undefined) throw new Stop(2, "policy: which file?");
  const { verified } = await needPack(desk, file);
  const keys = await Promise.all(
    key.map(async (given) =>
      /^[A-Za-z0-9+/]{43}=$/.test(given)
        ? { key: given }
        : { key: (await readFile(resolve(desk.directory, given), "utf8")).trim() },
    ),
  );
  for (const { name, text } of policyFiles({ packs: [verified.text], keys })) {
    if (out === undefined) desk.print(`--- ${name}\n${text.trimEnd()}`);
    else await writeFile(join(resolve(desk.directory, out), name), text);
  }
  return 0;
};
