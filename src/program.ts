/** What `start.ts` runs: bundled to one file, so that nothing is looked for on the disk while it starts. */
export { nodeHost } from "./host/node.ts";
export { main } from "./main.ts";

/** The exports of this file. */
export type Program = typeof import("./program.ts");
