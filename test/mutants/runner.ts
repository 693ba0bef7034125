/** Runs tests over a copy of the tree, again and again, in one process: `mutants.ts` starts it, tells it which, and ends it if it hangs. */
import { resolve } from "node:path";
import { createVitest } from "vitest/node";

/** Which tests to run after which file was changed. */
export interface Task {
  /** Paths from the root of the tree. */
  readonly changed: readonly string[];
  readonly tests: readonly string[];
}

/** Whether they held, with the first message where they did not. */
export interface Outcome {
  readonly green: boolean;
  readonly message: string | undefined;
}

const root = resolve(process.argv[2] ?? ".");
const vitest = await createVitest(
  "test",
  {
    root,
    watch: true,
    pool: "threads",
    maxWorkers: 1,
    reporters: [{}],
    silent: true,
    testTimeout: 20_000,
    include: ["test/**/*.test.ts"],
    config: false,
  },
  { server: { watch: null } },
);
// Reads what the files are, as a first run does.
await vitest.standalone();

process.on("message", async ({ changed, tests }: Task) => {
  for (const file of changed) vitest.invalidateFile(resolve(root, file));
  const project = vitest.getRootProject();
  const wanted = tests.map((test) => resolve(root, test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    wanted.map((test) => project.createSpecification(test)),
    false,
  );
  // Those of earlier runs are among them.
  const failed = testModules.find((module) => wanted.includes(module.moduleId) && !module.ok());
  const messages =
    failed === undefined
      ? []
      : [...failed.errors(), ...[...failed.children.allTests("failed")].flatMap((test) => test.result().errors ?? [])];
  const outcome: Outcome = {
    green: failed === undefined && unhandledErrors.length === 0,
    message: messages[0]?.message ?? (unhandledErrors.length > 0 ? String(unhandledErrors[0]) : undefined),
  };
  process.send?.(outcome);
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
