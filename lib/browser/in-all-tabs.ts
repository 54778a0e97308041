import { extension } from "./extension";

/** Runs a script of ours in every frame of the open tabs that the extension may see; what each gave. What is asleep or refuses is left out. */
export async function runInAllTabs(file: string): Promise<readonly unknown[]> {
  const { origins = [] } = await extension.permissions.getAll();
  const tabs = await extension.tabs.query({ url: origins });
  const frames = await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? []
        : extension.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: [file],
          }),
    ),
  );
  return frames.flatMap((tab) =>
    tab.status === "fulfilled" ? tab.value.map(({ result }) => result) : [],
  );
}
