/** Everybody at one company. */
import { companyName, peopleByEmployer } from "../network/employers.ts";
import { type GroupKind, slugged } from "../network/group.ts";

export const employer: GroupKind = {
  id: "employer",
  find: (network) =>
    [...peopleByEmployer(network)].map(([key, people]) => ({ key: slugged(key), title: `Everyone at ${companyName(people)}`, people })),
};
