// The package has no types; these are the two functions the tests ask.
declare module "twitter-text" {
  const twitter: {
    parseTweet(text: string): { weightedLength: number; validRangeEnd: number };
    extractUrlsWithIndices(text: string): { url: string; indices: [number, number] }[];
  };
  export default twitter;
}
