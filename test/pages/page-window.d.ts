interface Window {
  /** What the editor in use holds, as the editor itself tells it; a page may have several by key. */
  __model?: (key?: string) => string;
  /** What was posted on this page, newest last. */
  __posted?: string[];
  /** Kinds of events that no user made, where a test has them noted. */
  __untrusted?: string[];
  /** Errors the editor library reported. */
  __errors?: string[];
}
