import { type CountryCode, countries } from "./country";

/** An office at the head of a state or its government. */
export type StateOffice = "president" | "prime-minister" | "chancellor" | "monarch";

/**
 * Which states have no such office. Only those of whom it is beyond doubt: Spain is left out of the first list, since its head of
 * government is "presidente del Gobierno"; Spanish America and Portuguese speakers call their foreign minister chancellor.
 *
 * Source: constitutions of the states, public knowledge as of 2026-11-21, written for this project.
 */
const MONARCHIES =
  "AD AG AU BB BE BH BN BS BT BZ CA DK GB GD JM JO JP KH KN KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA SB SE SZ TH TO TV VC";
const WITHOUT: Readonly<Record<Exclude<StateOffice, "monarch">, ReadonlySet<CountryCode>>> = {
  // Barbados has had a president since 2021, Andorra has two princes, one of them the president of France.
  president: codes(MONARCHIES.replace("BB ", "").replace("AD ", "")),
  "prime-minister": codes(
    "US MX BR CL CO CR PA GT HN SV NI DO EC BO PY UY VE ID PH NG GH KE ZM ZW MW LR BW ZA AO AT CY CH IR MV PW FM MH",
  ),
  chancellor: codes(
    "FR IT BE NL LU DK SE NO IS IE PL GR HU CZ SK HR RO BG UA TR RU US CA AU NZ JP CN KR IN EG ZA NG KE",
  ),
};
/** Spain and the Holy See beside them, and states whose monarchs are lesser kings ("the King of Uganda"'s peoples). */
const MAY_HAVE_MONARCHS = codes(`${MONARCHIES} ES VA AE UG NG GH ZA ID CM BJ TG CI ZM WF`);

function codes(list: string): ReadonlySet<CountryCode> {
  return new Set(list.split(" "));
}

/** Whether a state surely has no such office today. */
export function lacksOffice(code: CountryCode, office: StateOffice): boolean {
  if (office !== "monarch") return WITHOUT[office].has(code);
  return countries().get(code)?.status === "state" && !MAY_HAVE_MONARCHS.has(code);
}
