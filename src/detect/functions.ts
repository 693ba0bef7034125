/** What people do and how far up, in LinkedIn's own words. */

/** LinkedIn's 26 job functions, and `trades-services` for what they lack. */
export const FUNCTIONS = [
  "accounting",
  "administrative",
  "arts-design",
  "business-development",
  "community-social-services",
  "consulting",
  "customer-success-support",
  "education",
  "engineering",
  "entrepreneurship",
  "finance",
  "healthcare",
  "human-resources",
  "information-technology",
  "legal",
  "marketing",
  "media-communication",
  "military-protective",
  "operations",
  "product-management",
  "program-project-management",
  "purchasing",
  "quality-assurance",
  "real-estate",
  "research",
  "sales",
  "trades-services",
] as const;
export type JobFunction = (typeof FUNCTIONS)[number];

/** LinkedIn's ten levels, from the first to the last step. */
export const SENIORITIES = ["unpaid", "training", "entry", "senior", "manager", "director", "vp", "cxo", "partner", "owner"] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** Stands for both where a position does not tell, in flags and policy files. */
export const UNKNOWN = "unknown";

/** How a function is written for people, where its id with spaces would not do. */
const WRITTEN: Partial<Readonly<Record<JobFunction, string>>> = {
  "arts-design": "arts and design",
  "community-social-services": "community and social services",
  "customer-success-support": "customer success and support",
  "human-resources": "HR",
  "information-technology": "IT",
  "media-communication": "media and communication",
  "military-protective": "military and protective services",
  "program-project-management": "project management",
  "trades-services": "trades and services",
};

/** A function in words: `arts and design`. */
export function writtenFunction(job: JobFunction): string {
  return WRITTEN[job] ?? job.replaceAll("-", " ");
}

/** How a level is written for people. */
export function writtenSeniority(seniority: Seniority): string {
  return { vp: "VP", cxo: "C-level", training: "in training", entry: "no rank given" }[seniority as string] ?? seniority;
}

/** Functions whose people work side by side, or do one another's work: never apart. Anybody may have founded something. */
const NEIGHBOURS: readonly (readonly JobFunction[])[] = [
  ["engineering", "information-technology", "quality-assurance", "product-management"],
  ["engineering", "research"],
  ["research", "education"],
  ["research", "healthcare"],
  ["sales", "business-development", "customer-success-support"],
  ["sales", "marketing"],
  ["marketing", "media-communication"],
  ["marketing", "arts-design"],
  ["media-communication", "arts-design"],
  ["marketing", "product-management"],
  ["arts-design", "product-management"],
  ["program-project-management", "operations"],
  ["program-project-management", "product-management"],
  ["program-project-management", "engineering"],
  ["program-project-management", "information-technology"],
  ["operations", "purchasing", "quality-assurance"],
  ["operations", "trades-services"],
  ["accounting", "finance"],
  ["administrative", "human-resources"],
  ["administrative", "customer-success-support"],
  ["administrative", "operations"],
  ["community-social-services", "education"],
  ["community-social-services", "healthcare"],
  ["real-estate", "sales"],
  ["real-estate", "finance"],
  ["military-protective", "operations"],
];

/** Whether two functions are the same, or neighbours. Founders, owners and consultants of no told field are near everybody. */
export function areNear(one: JobFunction, other: JobFunction): boolean {
  if (one === other || one === "entrepreneurship" || other === "entrepreneurship" || one === "consulting" || other === "consulting")
    return true;
  return NEIGHBOURS.some((group) => group.includes(one) && group.includes(other));
}
