/** What the user says of jobs goes over what positions tell. */
import { expect, test } from "vitest";
import { identify } from "../../src/people/connections.ts";
import { corrected } from "../../src/people/corrections.ts";

const people = identify(
  (
    [
      ["ada-example", "Ada Example", "Evangelist"],
      ["bo-sample", "Bo Sample", "Nurse"],
      ["cy-sample", "Bo Sample", "evangelist "],
    ] as const
  ).map(([id, name, position], row) => {
    const [firstName = "", lastName = ""] = name.split(" ");
    return {
      id,
      row: row + 1,
      firstName,
      lastName,
      name,
      url: `https://www.linkedin.com/in/${id}`,
      email: "",
      company: "",
      position,
      connectedOn: undefined,
    };
  }),
);
const jobs = (...corrections: Parameters<typeof corrected>[1]) =>
  corrected(people, corrections).map(({ function: job, seniority }) => [job, seniority]);

const [ada, bo, cy] = jobs();

test("nothing said changes nothing, and copies nobody", () => expect(corrected(people, [])).toBe(people));

test("a title, whatever its case and spaces", () =>
  expect(jobs({ title: "EVANGELIST", function: "marketing" })).toEqual([["marketing", ada?.[1]], bo, ["marketing", cy?.[1]]]));

test("a person by address goes over their title", () =>
  expect(
    jobs(
      { title: "Evangelist", function: "marketing" },
      { person: "https://www.linkedin.com/in/ada-example", function: "sales", seniority: "senior" },
    ),
  ).toEqual([["sales", "senior"], bo, ["marketing", cy?.[1]]]));

test("a name means somebody only where nobody else has it", () => {
  expect(jobs({ person: "Ada Example", function: "legal" })).toEqual([["legal", ada?.[1]], bo, cy]);
  expect(jobs({ person: "Bo Sample", function: "legal" })).toEqual([ada, bo, cy]);
});

test("null says that it does not tell; later words go over earlier ones", () =>
  expect(jobs({ person: "bo-sample", function: "legal" }, { person: "bo-sample", function: null })[1]).toEqual([null, bo?.[1]]));
