/** The version of this build; `package.json` is its only source. */
import manifest from "../package.json" with { type: "json" };

export const version: string = manifest.version;
