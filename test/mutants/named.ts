/** Changes planted by hand: rules turned around in ways that no single sign of the source shows. */

/** A change by what it replaces, which must stand in the file exactly once. */
export interface Named {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const NAMED: readonly Named[] = [
  {
    name: "a guard may be removed",
    file: "src/verdict/outcome.ts",
    from: `if (protectedBy.length > 0)`,
    to: `if (protectedBy.length > 0 && score < lines.remove)`,
  },
  {
    name: "an account taken over is removed",
    file: "src/verdict/outcome.ts",
    from: `? "review" : "keep");`,
    to: `? "unfollow" : "keep");`,
  },
  {
    name: "weak signs are a kind of sign",
    file: "src/verdict/add-up.ts",
    from: `points > 0 && !signal.weak) families`,
    to: `points > 0) families`,
  },
  {
    name: "staleness is a kind of sign",
    file: "src/verdict/add-up.ts",
    from: `if (group === "spam" && points > 0 &&`,
    to: `if (group !== "relevance" && points > 0 &&`,
  },
  {
    name: "a tie that never was needs no line",
    file: "src/verdict/outcome.ts",
    from: `if (score < lines.review) return only("keep");`,
    to: `if (score < lines.review && !isLapsed) return only("keep");`,
  },
  {
    name: "the limit of one family holds for all together",
    file: "src/verdict/add-up.ts",
    from: `const known = sums.get(family);`,
    to: `const known = sums.get(group);`,
  },
  {
    name: "what speaks for a person is never limited",
    file: "src/verdict/add-up.ts",
    from: `if (speaksFor < -mostSpeaksFor)`,
    to: `if (speaksFor > mostSpeaksFor)`,
  },
  {
    name: "the score may be below 0",
    file: "src/verdict/add-up.ts",
    from: `Math.min(100, Math.max(0, sum))`,
    to: `Math.min(100, sum)`,
  },
  {
    name: "relevance is turned around",
    file: "src/verdict/assess.ts",
    from: `scaled(-own.relevance, -30, 30)`,
    to: `scaled(own.relevance, -30, 30)`,
  },
  {
    name: "relevance is never unknown",
    file: "src/verdict/assess.ts",
    from: `!blind.includes("me") || own.relevance !== 0 ?`,
    to: `!blind.includes("me") || own.relevance === 0 || own.relevance !== 0 ?`,
  },
  {
    name: "what a removal costs is forgotten where it is worth no points",
    file: "src/verdict/add-up.ts",
    from: `if (evidence.cost !== undefined) costs`,
    to: `if (evidence.cost !== undefined && points !== 0) costs`,
  },
  {
    name: "the oldest connection comes first",
    file: "src/verdict/rank.ts",
    from: `text(b.person.connectedOn ?? "", a.person.connectedOn ?? "")`,
    to: `text(a.person.connectedOn ?? "", b.person.connectedOn ?? "")`,
  },
  {
    name: "ties are left to the order of the rows",
    file: "src/verdict/rank.ts",
    from: `return [...assessments].sort(byScore);`,
    to: `return [...assessments].sort((a, b) => b.sum - a.sum);`,
  },
  {
    name: "spam breaks no tie",
    file: "src/verdict/rank.ts",
    from: `  b.spam - a.spam ||\n  b.exact`,
    to: `  b.exact`,
  },
  {
    name: "names match although addresses differ",
    file: "src/people/facts.ts",
    from: `named === undefined || (otherId !== undefined && named.url !== "") ?`,
    to: `named === undefined ?`,
  },
  {
    name: "namesakes match by name",
    file: "src/people/facts.ts",
    from: `if (person.namesakes === 0) names.set`,
    to: `if (!names.has(person.nameKey)) names.set`,
  },
  {
    name: "a shared e-mail address is the last one's",
    file: "src/people/facts.ts",
    from: `emails.has(email) ? undefined : person.id`,
    to: `person.id`,
  },
  {
    name: "endorsements that wait to be accepted count",
    file: "src/people/facts.ts",
    from: `const id = given ? matcher`,
    to: `const id = given || otherId !== undefined ? matcher`,
  },
  {
    name: "a recommendation that could be either namesake's is nobody's",
    file: "src/people/facts.ts",
    from: `of same.length > 0 ? same : named)`,
    to: `of same)`,
  },
  {
    name: "the first word about following counts",
    file: "src/people/facts.ts",
    from: `(row.date ?? "") > (known.date ?? "")`,
    to: `(row.date ?? "") < (known.date ?? "")`,
  },
  {
    name: "histories are tied to namesakes by name",
    file: "src/contact/tie-histories.ts",
    from: `if (namesakes === 0 && called.length === 0) parties`,
    to: `if (called.length === 0) parties`,
  },
  {
    name: "of two addresses under one name the first is somebody's",
    file: "src/contact/tie-histories.ts",
    from: `namesakes === 0 && called.length === 1`,
    to: `namesakes === 0 && called.length > 0`,
  },
  {
    name: "histories are tied by name although addresses differ",
    file: "src/contact/tie-histories.ts",
    from: `else if (url !== "") doubtful = [nameless];`,
    to: `else if (url !== "") parties = called;`,
  },
  {
    name: "another history under the bare name stands in where addresses differ",
    file: "src/contact/tie-histories.ts",
    from: `else doubtful = [...called, nameless];`,
    to: `else parties = [nameless];`,
  },
  {
    name: "what may be with them is forgotten",
    file: "src/contact/tie-histories.ts",
    from: `else if (unclear > 0) found.set`,
    to: `else if (unclear < 0) found.set`,
  },
  {
    name: "greetings open the gate",
    file: "src/contact/fold-history.ts",
    from: `} else if (!greeting) {`,
    to: `} else {`,
  },
  {
    name: "greetings are exchanges",
    file: "src/contact/fold-history.ts",
    from: `        person.greet(direction);\n        continue;`,
    to: `        person.greet(direction);`,
  },
  {
    name: "groups are conversations",
    file: "src/contact/fold-history.ts",
    from: `      for (const _ of rows) leave("group");\n      return;`,
    to: `      for (const _ of rows) leave("group");`,
  },
  {
    name: "rows are taken in the order of the file",
    file: "src/contact/fold-history.ts",
    from: `    rows.sort(byTime);\n`,
    to: ``,
  },
  {
    name: "the owner is known by name although the address differs",
    file: "src/contact/fold-history.ts",
    from: `return id !== undefined && owner.id !== undefined ? id === owner.id : `,
    to: `return (id !== undefined && id === owner.id) || `,
  },
  {
    name: "a conversation after an exchange is first contact",
    file: "src/contact/tally.ts",
    from: `(this.#firstExchange === undefined || thread <= this.#firstExchange)`,
    to: `true`,
  },
  {
    name: "the usual gap is the largest",
    file: "src/contact/tally.ts",
    from: `return gaps[gaps.length >> 1];`,
    to: `return gaps.at(-1);`,
  },
  {
    name: "unanswered days are all days written on",
    file: "src/contact/tally.ts",
    from: `.filter((day) => day > dayOf(this.#lastReceived))`,
    to: ``,
  },
  {
    name: "one refusal is a refusal of all",
    file: "src/contact/tally.ts",
    from: `this.#refusals === this.#sent`,
    to: `this.#refusals > 0`,
  },
  {
    name: "likeness is told by the shorter text",
    file: "src/contact/same-text.ts",
    from: `shared / (a.length + b.length - shared)`,
    to: `shared / Math.min(a.length, b.length)`,
  },
  {
    name: "presence is the half of conversations",
    file: "src/contact/parties.ts",
    from: `const PRESENCE = 0.9;`,
    to: `const PRESENCE = 0.5;`,
  },
  {
    name: "companies are the same by their first word",
    file: "src/people/compare.ts",
    from: `const named = words.slice(start, end);`,
    to: `const named = words.slice(start, start + 1);`,
  },
  {
    name: "keywords tell the owner's field before titles do",
    file: "src/network/jobs.ts",
    from: `[me.titles, [...(me.background ?? []), ...me.keywords]]`,
    to: `[[...(me.background ?? []), ...me.keywords], me.titles]`,
  },
  {
    name: "who claims silence is asked where it is unknown",
    file: "src/verdict/assess.ts",
    from: `if (signal.claimsSilence && !isSilenceKnown) continue;`,
    to: `if (signal.claimsSilence && network.silenceUnknown && !isSilenceKnown) continue;`,
  },
  {
    name: "a decision taken back stands",
    file: "src/journal/decisions.ts",
    from: `made === undefined ? before.slice(0, -1)`,
    to: `made === undefined ? before`,
  },
  {
    name: "people kept use up the pace",
    file: "src/plan/pace.ts",
    from: `return tally.removed + tally.unfollowed;`,
    to: `return tally.removed + tally.unfollowed + tally.keep;`,
  },
];
