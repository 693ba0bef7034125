/** What `start.ts` runs. */
export { nodeHost } from "./host/node.ts";
export { main } from "./main.ts";
