type Look = (event: Event) => void;

/** Our scripts of one frame share a world of their own: the first of them comes before the page's, the others after. */
const world: typeof globalThis & { __attacheLooks?: Set<Look> } = globalThis;

/** Takes the place before every listener of the page for clicks and keys; called before any script of the page has run. Nobody looks yet. */
export function takeFirstPlace(): Set<Look> {
  if (world.__attacheLooks) return world.__attacheLooks;
  const looks = new Set<Look>();
  world.__attacheLooks = looks;
  const tell = (event: Event) => {
    for (const look of looks) look(event);
  };
  for (const kind of ["click", "keydown"]) addEventListener(kind, tell, true);
  return looks;
}

/** Looks at every click and key of this frame until the signal aborts: before the page does, where the first place was taken in time. */
export function lookFirst(look: Look, signal: AbortSignal): void {
  const looks = takeFirstPlace();
  looks.add(look);
  signal.addEventListener("abort", () => looks.delete(look), { once: true });
}
