/** With `--redact`: what a page is made of, without anybody in it. */
import type { Result } from "../document/result.ts";
import type { PageContent } from "../page/content.ts";
import type { Redactor } from "../redact/redactor.ts";

/** What becomes of the results and the content a page is made of. */
export interface Shown {
  readonly result: <R extends Result>(result: R) => R;
  readonly content: (content: PageContent) => PageContent;
}

/** All of it as it is. */
export const AS_IT_IS: Shown = { result: (result) => result, content: (content) => content };

/** Without anybody in it. Loads the schemas, which tell whose each text is. */
export async function redactedPage(redactor: Redactor): Promise<Shown> {
  const [{ redactedBy, redactedResult }, { results }, { pageContent }] = await Promise.all([
    import("../redact/result.ts"),
    import("../results/index.ts"),
    import("../result/page.ts"),
  ]);
  return {
    result: <R extends Result>(result: R) => redactedResult(result, results, redactor) as R,
    content: redactedBy<PageContent>(pageContent, redactor),
  };
}
