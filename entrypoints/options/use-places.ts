import { useEffect, useState } from "react";
import type { PlaceDesk } from "@/components/options/PlacesSection";
import {
  allowedPlaces,
  askForPlaces,
  followPlaces,
  hostOf,
  leavePlace,
  placeOf,
} from "@/lib/browser/places";
import { sites } from "@/lib/platforms/hosts";

/** Where the browser lets us in, as it is now and as it changes; undefined until it was asked. */
export function usePlaces(): PlaceDesk | undefined {
  const [allowed, setAllowed] = useState<PlaceDesk["allowed"]>();
  useEffect(() => {
    const stop = new AbortController();
    const look = () =>
      void allowedPlaces().then((found) => {
        if (!stop.signal.aborted) setAllowed(found);
      });
    followPlaces(look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  return (
    allowed && {
      sites,
      allowed,
      placeOf,
      hostOf,
      ask: askForPlaces,
      leave: (place) => void leavePlace(place),
    }
  );
}
