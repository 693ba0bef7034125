/** The page's script and style as texts. There are none in the source, where the page is as it is without scripts: `bin/build.ts` bundles both. */

export interface Asset {
  readonly text: string;
  /** For the page's policy: only what has this hash is run, or applied. In base64. */
  readonly sha256: string;
}

export const script: Asset = { text: "", sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" };
export const style: Asset = { text: "", sha256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" };
