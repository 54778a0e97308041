import builtIn from "@/public/packs/built-in.json";
import { type PackReading, readPack, type Trust } from "./verify";

/** The pack that comes with the extension, under all others: rules that are off until a ministry's pack turns them on by name. */
export function readBuiltIn(trust: Pick<Trust, "now" | "engine">): Promise<PackReading> {
  return readPack(JSON.stringify(builtIn), { ...trust, delivery: "built-in", pins: [] });
}
