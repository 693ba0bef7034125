/** The way of decisions from the open page into the journal: a file, or a text to paste. */
import { count } from "../../document/wording.ts";
import { announce, byId, copyText } from "./dom.ts";
import type { Scene } from "./scene.ts";

const FILE = "decisions.json";

export function startHandOver({ decisions, onChange }: Scene): void {
  const dialog = byId<HTMLDialogElement>("decisions");
  const text = byId<HTMLTextAreaElement>("decisions-text");
  byId("hand-over").addEventListener("click", () => {
    show();
    dialog.showModal();
  });
  byId("close").addEventListener("click", () => dialog.close());
  byId("save").addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([decisions.file()], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = FILE;
    link.click();
    // Not at once: some browsers begin to read it a moment later.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    announce(`${FILE} is in your downloads`);
  });
  byId("copy").addEventListener("click", async () => {
    const done = await copyText(decisions.file());
    byId("copy").textContent = done ? "Copied" : "Select the text below and copy it";
    if (!done) text.select();
  });
  byId("forget").addEventListener("click", () => {
    decisions.forget();
    dialog.close();
    announce("All decisions of this page are forgotten");
  });
  onChange(show);

  function show(): void {
    text.value = decisions.file();
    byId("copy").textContent = "Copy as text";
    byId("decisions-count").textContent = `${count(decisions.count(), "decision")} in this page that prune does not know yet.`;
  }
}
