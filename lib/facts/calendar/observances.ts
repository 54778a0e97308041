import { FEASTS } from "./feasts";
import type { Observance } from "./observance";
import { OTHER_OBSERVANCES } from "./other-observances";
import { UNITED_NATIONS_DAYS } from "./united-nations-days";

const GENERAL_ASSEMBLY = "United Nations General Assembly";

/** Every observance known, the United Nations' first. */
export const OBSERVANCES: readonly Observance[] = [
  ...UNITED_NATIONS_DAYS,
  ...OTHER_OBSERVANCES,
  ...FEASTS,
].map((record) => ({ source: GENERAL_ASSEMBLY, ...record, id: kebabCase(record.names.en) }));

function kebabCase(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9 -]/gu, "")
    .replace(/[ -]+/gu, "-");
}
