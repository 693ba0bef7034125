/** What prune says of its own accord, as `test/redact/vocabulary.test.ts` gathers it from the source. */
import vocabulary from "./vocabulary.json" with { type: "json" };

export { vocabulary };
