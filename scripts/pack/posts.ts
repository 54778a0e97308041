import { readFile } from "node:fs/promises";
import { LANGUAGES, type Language } from "@/lib/draft/language";

interface Post {
  readonly text: string;
  readonly date: string;
  readonly language?: Language;
}

/** Past posts from a file of JSON lines with `text` and `date` ("YYYY-MM-DD…"), `language` if known. Rejects, naming the line. */
export async function readPosts(file: string): Promise<Post[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const { text, date, language } = parse(line, index + 1);
    if (typeof text !== "string" || typeof date !== "string")
      throw new Error(`${file}, line ${index + 1}: needs "text" and "date"`);
    const known = LANGUAGES.find((one) => one === language);
    return [{ text, date: date.slice(0, 10), ...(known ? { language: known } : {}) }];
  });
}

function parse(line: string, number: number): Readonly<Record<string, unknown>> {
  try {
    // Whatever JSON it is, its fields are looked at as unknown ones.
    return (JSON.parse(line) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    throw new Error(`line ${number}: is not JSON`);
  }
}
