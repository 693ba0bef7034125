/** Indexes of phrases as the build made them, by name (`phrase-index.ts`). None in the source: there each is made when it is asked for. */
export const prepared: Readonly<Record<string, string>> = {};
