import { expect, it } from "vitest";
import { registrableDomain } from "@/lib/facts/links/known-sites";

it.each([
  ["www.gov.example.co.uk", "example.co.uk"],
  ["forms.mfa.gov.br", "mfa.gov.br"],
  ["www.un.org", "un.org"],
  ["un.org", "un.org"],
])("%s is registered as %s", (host, domain) => expect(registrableDomain(host)).toBe(domain));
