/** The process: the only file that does something when it is loaded. Answers `--version` before anything else is loaded. */
import { version } from "./version.ts";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { main, nodeHost } = await import("./program.ts");
  process.exitCode = await main(args, nodeHost(process));
  // Once all is written, leaving at once spares V8 the tidying up of what 30,000 people took.
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}
