/** What runs when the page is opened: reads what the page carries, then brings today's list, the pictures and the table to life. */
import type { PageData } from "../data.ts";
import { groupsIn, peopleIn } from "../unpack.ts";
import { openDecisions } from "./decisions.ts";
import { byId } from "./dom.ts";
import { startHandOver } from "./hand-over.ts";
import { startPictures } from "./pictures.ts";
import type { Scene } from "./scene.ts";
import { startTable } from "./table.ts";
import { startToday } from "./today.ts";

const data = JSON.parse(byId("data").textContent ?? "") as PageData;
const people = peopleIn(data);
const places = new Map(data.people.id.map((id, place) => [id, place]));
const groups = groupsIn(data, people);
const groupsById = new Map(groups.map((group) => [group.id, group]));
const listeners: (() => void)[] = [];

const decisions = openDecisions({
  storage: storage(),
  now: () => new Date().toISOString(),
  personCalled: (id) => {
    const place = places.get(id);
    return place === undefined ? undefined : people.person(place);
  },
  groupCalled: (id) => groupsById.get(id),
  told: new Map(Object.entries(data.told)),
  changed: () => {
    for (const listen of listeners) listen();
  },
});

const scene: Scene = {
  data,
  people,
  groups,
  decisions,
  onChange: (listen) => listeners.push(listen),
};

document.documentElement.classList.add("scripted-page");
const table = startTable(scene);
startToday(scene);
startPictures(scene, table);
startHandOver(scene);

/** The browser's memory. Some give a page from disk none, and say so by throwing. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
