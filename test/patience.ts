import { vi } from "vitest";

/** In milliseconds. A slow machine takes longer than the second that is usual; what never comes fails all the same. */
const PATIENCE = 60_000;

const waitFor = vi.waitFor;
vi.waitFor = (ask, options = PATIENCE) => waitFor(ask, options);
