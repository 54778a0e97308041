import { expect, it } from "vitest";
import { isPaymentCard } from "@/lib/facts/banking/payment-card";

// Test numbers that the networks publish.
it.each([
  "4111111111111111",
  "4222222222222",
  "5555555555554444",
  "2223003122003222",
  "378282246310005",
  "6011111111111117",
  "3530111333300000",
  "30569309025904",
])("%s", (figures) => expect(isPaymentCard(figures)).toBe(true));

it.each([
  "4111111111111112",
  "411111111111111",
  "1234567812345670",
  "0000000000000000",
  "5555555555555555",
  "",
])("%j is none", (figures) => expect(isPaymentCard(figures)).toBe(false));
