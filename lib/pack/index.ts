// What the rest of the extension, the studio and the tools use of packs. Where drafts are, import `compileGovernance` from
// "./compile" instead: it comes without the schema.
export { readBuiltIn } from "./built-in";
export { compileGovernance } from "./compile";
export { diffPacks } from "./diff";
export { sealEnvelope } from "./envelope";
export { isStale } from "./freshness";
export {
  type Circumstances,
  EMPTY_STATE,
  type Governed,
  govern,
  NOT_STORED,
  type PackState,
  type Preview,
  packsInForce,
  parsePackState,
  pinsInForce,
  preview,
  type Trouble,
  takeFile,
  takeUpdate,
  versionKept,
} from "./govern";
export type { Governance, PackInfo, Refusal } from "./governance";
export {
  EMPTY_KEEP,
  type Keep,
  keepDelivered,
  offer,
  pinsOf,
  restore,
  vouch,
  withdraw,
} from "./keep";
export { fingerprint } from "./keys";
export { layer, mergeLayers } from "./layer";
export { type ManagedSettings, readManaged } from "./managed";
export type { OriginRecord } from "./origin-news";
export { type BuildOrigin, pinsOfBuild } from "./origins";
export { type Problem, sayProblem } from "./problems";
export type { Pack } from "./schema";
export { selfTest } from "./self-test";
export { statusText } from "./status";
export { tryPosts } from "./trial";
export { type PackReading, readPack, type Trust, type VerifiedPack } from "./verify";
