/** Everybody of whom the file has neither position nor company. */
import type { GroupKind } from "../network/group.ts";

export const noJob: GroupKind = {
  id: "no-job",
  find: ({ people }) => [
    {
      key: "",
      title: "Everyone without a position or company",
      people: people.filter(({ position, company }) => position.trim() === "" && company.trim() === ""),
    },
  ],
};
