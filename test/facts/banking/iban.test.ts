import { describe, expect, it } from "vitest";
import { hasIbanChecksum, ibanLength } from "@/lib/facts/banking/iban";

// The registry's own examples, one for each way to mix letters and figures.
describe("IBAN", () => {
  it.each([
    "DE89370400440532013000",
    "GB29NWBK60161331926819",
    "FR1420041010050500013M02606",
    "NO9386011117947",
    "MT84MALT011000012345MTLCAST001S",
    "BR1800360305000010009795493C1",
    "KW81CBKU0000000000001234560101",
  ])("%s is right", (iban) => {
    expect(ibanLength(iban.slice(0, 2))).toBe(iban.length);
    expect(hasIbanChecksum(iban)).toBe(true);
  });

  it.each([
    "DE89370400440532013001",
    "GB29NWBK60161331926891",
    "DE98370400440532013000",
    "DE8937040044é532013000",
  ])("%s is wrong", (iban) => {
    expect(hasIbanChecksum(iban)).toBe(false);
  });

  it.each(["US", "XX", "", "constructor"])("no account numbers in %j", (country) => {
    expect(ibanLength(country)).toBeUndefined();
  });
});
