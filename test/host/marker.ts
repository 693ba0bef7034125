/** A program that marks one invented person after another, and prints each as soon as it is told that the journal holds it. */
import { decide } from "../../src/command/decisions.ts";
import { PruneError } from "../../src/errors.ts";
import { nodeHost } from "../../src/host/node.ts";

const [name = "", count = "", note] = process.argv.slice(2);
const card = { url: null, company: "", position: "", connectedOn: null, score: null, reasons: [], costs: [] };
const host = nodeHost(process);
try {
  for (let number = 1; number <= Number(count); number += 1) {
    const id = `${name}-${number}`;
    await decide(host, [{ id, name: `Invented ${name}`, card, decision: "removed", ...(note === undefined ? {} : { note }) }]);
    process.stdout.write(`${id}\n`);
  }
} catch (error) {
  if (!(error instanceof PruneError)) throw error;
  process.stdout.write(`${error.kind}: ${error.message}\n`);
}
