/**
 * What prune says about LinkedIn: the clicks, what they change, and how sure each of these is.
 *
 * LinkedIn does not document everything, and pages about it contradict each other. So three wordings are kept apart: a plain
 * statement is confirmed by LinkedIn's own pages or stable for years; "per LinkedIn's help" rests on a page of LinkedIn's that could
 * not be seen in a recent copy; "as far as known" rests on people who use it. A habit is called a habit.
 */
import type { Policy } from "../verdict/policy.ts";

/** When the clicks were last known good, `YYYY-MM`. */
export const CHECKED = "2026-11";

/** The pages the steps begin on. Addresses have been steadier than menus, so these are printed and not "My Network, then …". */
const ADDRESS = {
  connections: "https://www.linkedin.com/mynetwork/invite-connect/connections/",
  /** What every profile address begins with; each person's own stands in the list. */
  profile: "https://www.linkedin.com/in/",
  unfollow: "https://www.linkedin.com/mynetwork/network-manager/people-follow/following/",
} as const;

/** The page to search and remove on. */
export const CONNECTIONS_PAGE = ADDRESS.connections;

/** A way of doing it: from the list of connections, from the person's own page, or silencing without removing. */
type Method = Policy["method"] | "unfollow";
type Device = Policy["device"];

/** One way of doing it, step by step. */
export interface Steps {
  readonly method: Method;
  readonly device: Device;
  /** The page to begin on. */
  readonly address: string;
  readonly steps: readonly string[];
  /** What this way costs or risks beyond the others. */
  readonly warning: string | null;
}

const COMPARE =
  'Compare the card with the list: the headline, and the date after "Connected on". If two people fit, compare both before you act.';
const CONFIRM =
  "Confirm with the button that says remove. As far as known, the dialog names the first name only: be sure of the card before you press the dots.";
const STAY = "Stay on this page. Opening a profile leaves a view the person may see.";
const STOP = "Tick the box and take the next one. Stop after a day's worth and go on tomorrow.";
const VIEWED =
  "Every profile you open leaves a view the person may see, and many views are what LinkedIn's restriction notices speak of. The Connections page needs none: --method connections.";

const STEPS: Readonly<Record<Method, Readonly<Record<Device, Omit<Steps, "method" | "device">>>>> = {
  connections: {
    desktop: {
      address: ADDRESS.connections,
      steps: [
        `In a browser on a computer, open ${ADDRESS.connections}`,
        'Paste the plain name from the list into the search box of that page. The page loads people as you scroll, or at a "Load more" button, so search instead.',
        COMPARE,
        'Press the three dots on the card, called "More actions for" and the name, then "Remove connection". In another language: the entry about removing.',
        CONFIRM,
        STAY,
        STOP,
      ],
      warning: null,
    },
    mobile: {
      address: ADDRESS.connections,
      steps: [
        "In the app, open My Network, then Connections.",
        "Search for the plain name from the list.",
        COMPARE,
        'Tap the three dots beside the name, then "Remove connection". Confirm with the button that says remove.',
        STAY,
        STOP,
      ],
      warning: "As far as known the app offers the same as the web page. Searching and comparing is quicker on a computer.",
    },
  },
  profile: {
    desktop: {
      address: ADDRESS.profile,
      steps: [
        "Open the address under the name. Where there is none, type the plain name into LinkedIn's search at the top.",
        "Compare position and company with the list.",
        'Press "More" near "Message", then "Remove connection". Confirm if LinkedIn asks, with the button that says remove: as far as known it may remove at once.',
        STOP,
      ],
      warning: VIEWED,
    },
    mobile: {
      address: ADDRESS.profile,
      steps: [
        "Open the address under the name in the app, or search for the plain name.",
        "Compare position and company with the list.",
        'Tap the three dots or "More" near "Message", then "Remove connection". Confirm if LinkedIn asks, with the button that says remove: as far as known it may remove at once.',
        STOP,
      ],
      warning: VIEWED,
    },
  },
  unfollow: {
    desktop: {
      address: ADDRESS.unfollow,
      steps: [
        `Open the people you follow: ${ADDRESS.unfollow}`,
        "Find the name. The browser's own search (Ctrl+F, on a Mac ⌘F) looks through the part that has loaded.",
        'Press "Following" beside the name and confirm. You stay connected, nobody is told, and you can follow them again at any time.',
      ],
      warning: null,
    },
    mobile: {
      address: ADDRESS.unfollow,
      steps: [
        "In the app, open My Network, then the people you follow.",
        "Find the name.",
        'Tap "Following" beside the name and confirm. You stay connected, nobody is told, and you can follow them again at any time.',
      ],
      warning: "As far as known the app offers the same as the web page.",
    },
  },
};

/** The steps of a method on a device: the same for people who read and for scripts. */
export function steps(method: Method, device: Device): Steps {
  return { method, device, ...STEPS[method][device] };
}

/** The page of the guide that tells the steps of a method on a device. */
export function topicOf(method: Method, device: Device): string {
  if (method === "unfollow") return "unfollow";
  if (method === "profile") return "profile-page";
  return device === "mobile" ? "mobile" : "connections-page";
}

/** What to know once, before the first name. */
export function before(): readonly string[] {
  return [
    "Removing is silent: no notice is sent. They may still see it if they look, because the Connect button is back.",
    "Endorsements and recommendations between you go, in both directions. Do not expect them back.",
    "Only you can invite them again, per LinkedIn's help. It would cost an invitation, and they would have to accept.",
    "Hide your connections list first: Me → Settings & Privacy → Visibility → Connections → Connection visibility, off.",
    "Keep your export. It is the only record of who was there.",
    "The pace is a cautious habit, not a limit: LinkedIn publishes no number.",
  ];
}

/** A run of text in the guide: plain, or a label, a command, an address. */
type Run = string | { readonly text: string; readonly tone?: "strong" | "code"; readonly link?: string };

const label = (text: string): Run => ({ text, tone: "strong" });
const command = (text: string): Run => ({ text, tone: "code" });

// Blocks of a document by shape alone: the guide is below the pages that show it and does not import theirs.
const paragraph = (...text: readonly Run[]) => ({ kind: "paragraph", text }) as const;
const careful = (...text: readonly Run[]) => ({ kind: "callout", tone: "warn", text }) as const;
const bullets = (...items: readonly (readonly Run[])[]) =>
  ({ kind: "list", style: "bullet", items: items.map((text) => ({ text })) }) as const;
const numbered = (steps: readonly (readonly Run[])[]) =>
  ({ kind: "list", style: "number", items: steps.map((text) => ({ text })) }) as const;
const questions = (pairs: readonly (readonly [question: string, answer: string])[]) =>
  ({ kind: "list", style: "bullet", items: pairs.map(([question, answer]) => ({ text: [label(question)], details: [answer] })) }) as const;
const table = (titles: readonly string[], rows: readonly (readonly string[])[]) =>
  ({ kind: "table", columns: titles.map((title, i) => (i === 0 ? { title, flexible: true } : { title })), rows }) as const;

/** A step as runs: the address in it becomes a link. */
export function linked(step: string, address: string): readonly Run[] {
  const [head = "", tail] = step.split(address);
  return tail === undefined ? [step] : [head, { text: address, link: address }, tail];
}

/** The steps of a method as blocks, with its warning. */
function walk(method: Method, device: Device) {
  const { address, steps, warning } = STEPS[method][device];
  const list = numbered(steps.map((step) => linked(step, address)));
  return warning === null ? [list] : [careful(warning), list];
}

const see = (...ids: readonly string[]) =>
  paragraph("See also: ", ...ids.flatMap((id, i): Run[] => [...(i === 0 ? [] : [", "]), command(`prune guide ${id}`)]), ".");

type Block =
  | ReturnType<typeof paragraph | typeof careful | typeof bullets | typeof questions | typeof table>
  | ReturnType<typeof walk>[number];

/** One page of the guide. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Every page of the guide, in reading order. */
export const topics: readonly Topic[] = [
  {
    id: "connections-page",
    title: "Remove somebody from the Connections page",
    blocks: [
      paragraph("The quiet way, and the quick one: no profile is opened, so no profile view is left."),
      ...walk("connections", "desktop"),
      bullets(
        ["The page sorts by ", label("Recently added"), ". First name and Last name are the other two orders."],
        [
          "The button that confirms reads, as far as known, ",
          label("Remove connection"),
          ". On older pages it read ",
          label("Remove"),
          ".",
        ],
        [
          "Some accounts get a ",
          label("Load more"),
          " button at the end of the list instead of more people as they scroll, as far as known.",
        ],
        [
          "In other languages the entry reads, as far as known: ",
          label("Retirer la relation"),
          " or ",
          label("Supprimer la relation"),
          " in French, ",
          label("Remover conexão"),
          " in Portuguese, ",
          label("Bağlantıyı kaldır"),
          " in Turkish.",
        ],
        [label("Search with filters"), " beside the box opens, as far as known, people search narrowed to your connections."],
      ),
      see("mobile", "consequences", "pace"),
    ],
  },
  {
    id: "mobile",
    title: "Remove somebody on a phone",
    blocks: [paragraph("It can be done on a phone as well."), ...walk("connections", "mobile"), see("connections-page", "consequences")],
  },
  {
    id: "profile-page",
    title: "Remove somebody from their profile page",
    blocks: [
      ...walk("profile", "desktop"),
      paragraph(
        "Private mode hides who looked: Settings & Privacy → Visibility → Profile viewing options. Per LinkedIn's help, with a free account it also hides your own list of viewers from you.",
      ),
      paragraph(
        "For people with many followers the main button is ",
        label("Follow"),
        " and the menu under ",
        label("More"),
        " is longer.",
      ),
      see("connections-page", "consequences"),
    ],
  },
  {
    id: "unfollow",
    title: "Stop seeing somebody's posts and stay connected",
    blocks: [
      paragraph("For people you want to keep and not to read. Nothing else changes: messages, endorsements and the connection stay."),
      ...walk("unfollow", "desktop"),
      paragraph("From a post in your feed it works too: the three dots of the post, then the entry about unfollowing."),
      see("remove-or-unfollow"),
    ],
  },
  {
    id: "remove-or-unfollow",
    title: "Unfollow, mute, remove or block?",
    blocks: [
      table(
        ["", "Unfollow", "Mute", "Remove", "Block"],
        [
          ["Still connected", "yes", "yes", "no", "no"],
          ["Their posts in your feed", "no", "no", "normally no", "no"],
          ["They are told", "no", "no", "no", "no"],
          ["Messages possible", "yes", "yes", "limited", "no"],
          ["Endorsements, recommendations", "kept", "kept", "go", "go for good"],
          ["They see your profile", "as before", "as before", "as others", "public page"],
          ["Needs a profile visit", "no", "no", "no", "yes"],
          ["Can be undone in silence", "yes", "yes", "no", "no"],
        ],
      ),
      bullets(
        [label("Unfollow"), " people you like and do not read. ", label("Remove"), " people you do not know and will not miss."],
        [label("Block"), " when you want no way back. After unblocking, 48 hours pass before you can block again, per LinkedIn's help."],
        ["What is said of muting rests on users' reports: as far as known."],
      ),
      see("unfollow", "consequences", "block-and-report"),
    ],
  },
  {
    id: "hide-connections",
    title: "Hide your connections list first",
    blocks: [
      paragraph("While the list is open to your connections, anybody who compares it before and after can see who left."),
      bullets(["Me → Settings & Privacy → Visibility → ", label("Connections"), "."], ["Switch ", label("Connection visibility"), " off."]),
      paragraph("Connections that you and the viewer share stay visible to them, whatever you choose."),
      see("consequences"),
    ],
  },
  {
    id: "pace",
    title: "How many in a day",
    blocks: [
      paragraph(
        "Fifteen a day is what prune proposes. It is a cautious habit, not a limit: LinkedIn publishes no number for removals. Change it with ",
        command("--limit"),
        " or in ",
        command("prune.config.json"),
        ".",
      ),
      bullets(
        [
          "People report about 1,000 by hand in a few hours of one day (2024), 700 in a few hours (an older page), and 3 to 8 a day. None of them tells of a restriction, and none of them proves that there is no limit.",
        ],
        ["LinkedIn's restriction notices speak of automated tools and of unusually many profile views. So work by hand, from a list page."],
        ["Automation is against LinkedIn's User Agreement. prune prints a list and never clicks for you."],
        ["LinkedIn has no way of its own to remove many people at once."],
        [
          "As far as known, free accounts have a monthly limit on searching for people. Looking for a name in the top search box does not count, and it begins anew on the 1st.",
        ],
        ["A mistake costs an invitation. Those are limited too: no number is published, and a restriction usually lasts a week."],
      ),
      see("connections-page", "consequences"),
    ],
  },
  {
    id: "consequences",
    title: "What changes when you remove somebody",
    blocks: [
      bullets(
        [label("No notice is sent."), " They may see it if they look: the Connect button is back."],
        [label("Endorsements and recommendations"), " between you go, in both directions. Do not expect them back."],
        [label("Notes"), " you keep about them on LinkedIn are lost, as far as known."],
        [
          label("Messages"),
          " end, except for people in a group with you, colleagues at the same company, Open Profiles and InMail. What becomes of the old thread is not documented: export your messages first.",
        ],
        [label("Inviting again"), " is up to you alone, per LinkedIn's help. If you need to be certain, block."],
        [label("Following"), " is a separate thing. They may still follow you; blocking ends that."],
        [label("Your profile"), " is still there for them, as for anybody you are not connected with."],
      ),
      paragraph("It cannot be undone. Your way back is a new invitation, which they would have to accept."),
      see("remove-or-unfollow", "hide-connections"),
    ],
  },
  {
    id: "limit-30000",
    title: "The limit of 30,000 connections",
    blocks: [
      paragraph("LinkedIn stops at 30,000 first-degree connections. After that people can follow you and no longer connect."),
      bullets(
        ["Followers are not counted against it."],
        [
          "Since about 2023, as LinkedIn's help is quoted, restricted and hibernated accounts are left out of the count. They come back only if there is room.",
        ],
        ["Your profile says 500+ from 500 on, so the export is the way to see your number."],
      ),
      paragraph("Far from the limit, nobody has to go to make room. ", command("prune scan"), " says how near you are."),
    ],
  },
  {
    id: "export",
    title: "Get your data from LinkedIn",
    blocks: [
      paragraph("In a browser on a computer: the phone app does not offer it."),
      numbered([
        ['Me → Settings & Privacy → Data privacy → "Get a copy of your data". Some pages call it "Download your data".'],
        ["Tick the larger archive, everything. Or, to begin sooner, tick Connections alone: it may be there first."],
        [
          "Request it and wait for the mail. As LinkedIn's current help is quoted, Connections and Messages may take up to 48 hours; its older help spoke of minutes for single files. The larger archive takes 24 to 48 hours.",
        ],
        ["Download it within 72 hours. After that the link is dead and you ask again."],
      ]),
      table(
        ["What it tells", "File"],
        [
          ["Who is there, what they do, since when", "Connections.csv"],
          ["Who you talk with, and who only sells", "messages.csv"],
          ["Who invited whom, and with what words", "Invitations.csv"],
          ["Your field, employers and schools", "Profile.csv, Positions.csv"],
          ["What a removal would cost", "Recommendations, Endorsements"],
        ],
      ),
      bullets(
        ["Some accounts are offered fewer single files. Then only the larger archive has the connections."],
        ["E-mail addresses are missing where people chose not to share theirs. That says nothing about them."],
        ["Rows that hold only a date are members who closed or hid their profile, or whom LinkedIn restricted."],
        ["Keep the archive. After a removal it is your only record."],
      ),
    ],
  },
  {
    id: "block-and-report",
    title: "Scams, threats and people who come back",
    blocks: [
      paragraph("Removing tells LinkedIn nothing. For fraud or harassment the order is: report, then block or remove."),
      bullets(
        [label("Report"), " from the message thread, while it is there: as far as known, its three dots, then the entry about reporting."],
        [label("Block"), " on the profile page: as far as known, ", label("More"), ", then the entry about blocking."],
        ["Blocking also ends the connection, following and messages. Nobody is told."],
        ["Endorsements and recommendations between you are gone for good. Unblocking brings neither them nor the connection back."],
        ["To block you open the profile. Per LinkedIn's help, the block also hides you from their list of viewers."],
      ),
      careful(
        "Somebody you know writes like a stranger, or asks for money? The account may have been taken over. Ask by another route first.",
      ),
    ],
  },
  {
    id: "faq",
    title: "Questions people ask",
    blocks: [
      questions([
        ["Will they be told?", "No. LinkedIn sends no notice of a removal. They may see it if they look at your profile."],
        [
          "Can they invite me again?",
          "Per LinkedIn's help, no: it is for the one who removed. No recent copy of that page could be seen. To be certain, block.",
        ],
        ["Can I undo it?", "No. You can send a new invitation, and they would have to accept."],
        ["Do endorsements come back when we connect again?", "Do not expect it."],
        ["Can I remove many at once?", "LinkedIn offers no such thing today. Scripts that do it are against the User Agreement."],
        ["How many a day?", "No number is published. Fifteen is prune's proposal: a cautious habit, not a limit."],
        ["Must I use a computer?", "No. A computer is quicker for searching and comparing. The data export does need one."],
        ["Will they see that I looked?", "Only if you open their profile. From the Connections page you do not have to."],
        ["Do they still follow me?", "They may. Following is separate from being connected. Blocking ends it."],
        ["Does prune log in, click or send anything?", "No. It reads the file on this computer and prints a list. You click."],
        [
          "Why is a harmless person on my list?",
          "Signs are not proof. prune explain shows every point; prune.config.json keeps whom you name.",
        ],
      ]),
    ],
  },
];
