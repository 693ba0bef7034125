/** A few invented connections, scanned, and the command line to work on them. */
import { main } from "../../src/main.ts";
import { type FakeHost, type FakeHostOptions, fakeHost } from "../host/fake-host.ts";

/** Rows as LinkedIn writes them, in the order of their scores; the first one is a seller, two share a name. */
const ROWS: readonly (readonly [first: string, last: string, slug: string, company: string, position: string, on: string])[] = [
  ["Toma", "Brisk", "toma-brisk-9", "Brisk Returns", "Guaranteed daily returns on forex signals, DM me on WhatsApp", "07 Feb 2021"],
  ["Ada", "Example", "ada-example", "Example Dairy", "Cheese maker, open networker", "03 Mar 2023"],
  ["Bo", "Sample", "bo-sample", "Invented Links", "Engineer, open networker", "04 Mar 2024"],
  ["Bo", "Sample", "bo-sample-2", "Other Links", "Painter, open networker", "05 Mar 2022"],
  ["Cy", "Invented", "cy-invented", "Invented Rail", "Driver, open networker", "06 Mar 2025"],
];

/** A Connections.csv; `slugs` replaces ends of addresses, `leave` leaves people out. */
export function connectionsCsv({ slugs = {}, leave = [] }: { slugs?: Readonly<Record<string, string>>; leave?: readonly string[] } = {}) {
  const rows = ROWS.filter(([, , slug]) => !leave.includes(slug)).map(([first, last, slug, company, position, on]) =>
    [first, last, `https://www.linkedin.com/in/${slugs[slug] ?? slug}`, "", company, `"${position}"`, on].join(","),
  );
  return `${["First Name,Last Name,URL,Email Address,Company,Position,Connected On", ...rows].join("\n")}\n`;
}

export interface Session extends FakeHost {
  /** Runs prune; answers what it wrote this time. */
  prune(...argv: string[]): Promise<{ code: number; out: string; err: string }>;
  /** Runs prune with `--json`; answers the result. */
  json(...argv: string[]): Promise<unknown>;
}

/** A folder with Connections.csv in it, scanned unless `scan` is false. */
export async function session({ scan = true, ...options }: FakeHostOptions & { scan?: boolean } = {}): Promise<Session> {
  const fake = await fakeHost({ ...options, files: { "Connections.csv": connectionsCsv(), ...options.files } });
  const prune: Session["prune"] = async (...argv) => {
    const [out, err] = [fake.out().length, fake.err().length];
    const code = await main(argv, fake.host);
    return { code, out: fake.out().slice(out), err: fake.err().slice(err) };
  };
  if (scan) await prune("scan", "Connections.csv", "--as-of", "2026-11-01");
  return { ...fake, prune, json: async (...argv) => JSON.parse((await prune(...argv, "--json")).out) };
}
