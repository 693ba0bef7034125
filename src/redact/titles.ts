/** Invented titles: for each job function and seniority what somebody there could be called. */
import type { JobFunction, Seniority } from "../detect/functions.ts";

/** What is done in a function, and who does it. */
interface Work {
  readonly fields: readonly string[];
  readonly doers: readonly string[];
  /** Who leads it in the whole firm, where that has a title of its own. */
  readonly chief?: string;
}

const WORK: Readonly<Record<JobFunction, Work>> = {
  accounting: { fields: ["Accounting", "Accounts Payable", "Audit"], doers: ["Accountant", "Bookkeeper", "Payroll Accountant", "Auditor"] },
  administrative: {
    fields: ["Office Administration", "Office"],
    doers: ["Office Assistant", "Administrative Assistant", "Secretary", "Receptionist"],
  },
  "arts-design": { fields: ["Design", "UX Design"], doers: ["Graphic Designer", "Illustrator", "UX Designer", "Product Designer"] },
  "business-development": {
    fields: ["Business Development", "Partnerships"],
    doers: ["Business Developer", "Business Development Representative", "Partnerships Executive"],
    chief: "Chief Business Development Officer",
  },
  "community-social-services": {
    fields: ["Social Services", "Community Outreach"],
    doers: ["Social Worker", "Youth Worker", "Community Worker", "Case Worker"],
  },
  consulting: { fields: ["Consulting", "Strategy Consulting"], doers: ["Consultant", "Strategy Consultant", "Management Consultant"] },
  "customer-success-support": {
    fields: ["Customer Success", "Customer Support", "Customer Service"],
    doers: ["Customer Service Representative", "Customer Support Specialist", "Customer Success Specialist"],
    chief: "Chief Customer Officer",
  },
  education: { fields: ["Education", "School"], doers: ["Teacher", "Lecturer", "Primary School Teacher", "Tutor"] },
  engineering: {
    fields: ["Engineering", "Mechanical Engineering"],
    doers: ["Mechanical Engineer", "Electrical Engineer", "Civil Engineer", "Process Engineer"],
    chief: "Chief Engineering Officer",
  },
  entrepreneurship: { fields: ["Venture", "Startup"], doers: ["Entrepreneur", "Serial Entrepreneur", "Startup Founder"] },
  finance: {
    fields: ["Finance", "Treasury"],
    doers: ["Financial Analyst", "Credit Analyst", "Treasury Analyst", "Investment Analyst"],
    chief: "Chief Financial Officer",
  },
  healthcare: {
    fields: ["Nursing", "Clinic"],
    doers: ["Nurse", "Physiotherapist", "Pharmacist", "Dentist"],
    chief: "Chief Medical Officer",
  },
  "human-resources": {
    fields: ["Human Resources", "Talent Acquisition", "HR"],
    doers: ["Recruiter", "HR Specialist", "HR Generalist", "Talent Acquisition Specialist"],
    chief: "Chief Human Resources Officer",
  },
  "information-technology": {
    fields: ["IT", "Software Development", "Data Engineering"],
    doers: ["Software Developer", "Data Engineer", "System Administrator", "Web Developer"],
    chief: "Chief Information Officer",
  },
  legal: { fields: ["Legal", "Legal Affairs"], doers: ["Lawyer", "Paralegal", "Legal Counsel", "Attorney"], chief: "Chief Legal Officer" },
  marketing: {
    fields: ["Marketing", "Brand Marketing", "Digital Marketing"],
    doers: ["Marketing Specialist", "Digital Marketing Specialist", "SEO Specialist"],
    chief: "Chief Marketing Officer",
  },
  "media-communication": {
    fields: ["Communications", "Corporate Communications", "Public Relations"],
    doers: ["Journalist", "Editor", "Copywriter", "Reporter"],
    chief: "Chief Communications Officer",
  },
  "military-protective": { fields: ["Security", "Fire Service"], doers: ["Police Officer", "Firefighter", "Security Guard", "Soldier"] },
  operations: {
    fields: ["Operations", "Logistics", "Warehouse"],
    doers: ["Logistics Coordinator", "Operations Coordinator", "Warehouse Worker", "Dispatcher"],
    chief: "Chief Operating Officer",
  },
  "product-management": {
    fields: ["Product Management", "Product"],
    doers: ["Product Owner", "Product Analyst", "Associate Product Manager"],
    chief: "Chief Product Officer",
  },
  "program-project-management": {
    fields: ["Project Management", "Project", "Programme"],
    doers: ["Scrum Master", "Project Coordinator", "Project Management Officer"],
  },
  purchasing: {
    fields: ["Purchasing", "Procurement"],
    doers: ["Buyer", "Procurement Specialist", "Purchasing Agent"],
    chief: "Chief Procurement Officer",
  },
  "quality-assurance": {
    fields: ["Quality Assurance", "Quality", "QA"],
    doers: ["QA Engineer", "Software Tester", "Quality Inspector", "Test Engineer"],
  },
  "real-estate": { fields: ["Real Estate", "Property"], doers: ["Real Estate Agent", "Realtor", "Estate Agent", "Real Estate Broker"] },
  research: { fields: ["Research", "Laboratory"], doers: ["Researcher", "Research Scientist", "Postdoctoral Researcher"] },
  sales: {
    fields: ["Sales", "Regional Sales", "Inside Sales"],
    doers: ["Sales Representative", "Account Executive", "Sales Executive"],
    chief: "Chief Sales Officer",
  },
  "trades-services": { fields: ["Catering", "Workshop"], doers: ["Electrician", "Carpenter", "Plumber", "Hairdresser", "Chef"] },
};

/** Titles of a level in a function. */
const AT: Readonly<Record<Seniority, (work: Work) => readonly string[]>> = {
  unpaid: ({ doers }) => doers.flatMap((doer) => [`Volunteer ${doer}`, `${doer} (volunteer)`]),
  training: ({ fields, doers }) => [
    ...doers.flatMap((doer) => [`Trainee ${doer}`, `${doer} Intern`, `Apprentice ${doer}`]),
    ...fields.flatMap((field) => [`${field} Intern`, `${field} Trainee`, `Intern, ${field}`, `${field} Student`]),
  ],
  entry: ({ doers }) => doers,
  senior: ({ doers }) => doers.flatMap((doer) => [`Senior ${doer}`, `Lead ${doer}`]),
  manager: ({ fields }) => fields.flatMap((field) => [`${field} Manager`, `Manager, ${field}`, `${field} Team Manager`]),
  director: ({ fields }) => fields.flatMap((field) => [`${field} Director`, `Director of ${field}`, `Director, ${field}`]),
  vp: ({ fields }) =>
    fields.flatMap((field) => [`VP ${field}`, `Vice President of ${field}`, `VP of ${field}`, `Vice President, ${field}`]),
  cxo: ({ fields, chief }) =>
    chief === undefined
      ? fields.flatMap((field) => [`Chief ${field} Officer`, `CEO, ${field}`, `Chief Executive Officer, ${field}`])
      : [chief],
  partner: ({ fields, doers }) => [
    ...fields.flatMap((field) => [`Partner, ${field}`, `${field} Partner`, `Managing Partner, ${field}`]),
    ...doers.map((doer) => `${doer} and Partner`),
  ],
  owner: ({ fields, doers }) => [
    ...doers.flatMap((doer) => [`${doer} and Owner`, `Owner and ${doer}`, `Founder and ${doer}`]),
    ...fields.flatMap((field) => [`Owner, ${field}`, `Founder, ${field}`, `Co-founder, ${field}`]),
  ],
};

/** Titles that name a level and no field. */
const FIELDLESS: Readonly<Record<Exclude<Seniority, "entry">, readonly string[]>> = {
  unpaid: ["Volunteer"],
  training: ["Student", "Intern", "Trainee"],
  senior: ["Senior Associate", "Team Lead", "Lead"],
  manager: ["Manager", "Team Manager", "Branch Manager", "Area Manager"],
  director: ["Director", "Managing Director", "Executive Director"],
  vp: ["Vice President", "Senior Vice President"],
  cxo: ["CEO", "Chief Executive Officer", "President"],
  partner: ["Partner", "Managing Partner"],
  owner: ["Owner", "Founder", "Co-founder"],
};

/** What somebody of a function and a level could be called; nothing where neither is known. */
export function titlesFor(job: JobFunction | null, seniority: Seniority | null): readonly string[] {
  if (job !== null) return AT[seniority ?? "entry"](WORK[job]);
  return seniority === null || seniority === "entry" ? [] : FIELDLESS[seniority];
}
