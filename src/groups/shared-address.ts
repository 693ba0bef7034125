/** Everybody who shares an e-mail address with the user. */
import type { GroupKind } from "../network/group.ts";

export const sharedAddress: GroupKind = {
  id: "shared-address",
  find: ({ people }) => [
    { key: "", title: "Everyone who shares an e-mail address with you", people: people.filter(({ email }) => email.includes("@")) },
  ],
};
