/** The part of twitter-text 3.1 that the pages use: the platform's own count. */
declare module "twitter-text" {
  const twitter: { parseTweet: (text: string) => { weightedLength: number; valid: boolean } };
  export default twitter;
}
