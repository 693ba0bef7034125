/** Every picture, in the order in which they stand on the page. */
import type { Picture } from "../picture.ts";
import { chapters } from "./chapters.ts";
import { companies } from "./companies.ts";
import { days } from "./days.ts";
import { functions } from "./functions.ts";
import { map } from "./map.ts";
import { messages } from "./messages.ts";
import { progress } from "./progress.ts";
import { scatter } from "./scatter.ts";
import { years } from "./years.ts";

export const pictures: readonly Picture[] = [years, days, map, functions, companies, scatter, chapters, messages, progress];
