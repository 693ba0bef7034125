/** What stands out in invented messages. */
import type { Noticed, NoticedMessage } from "../src/people/history.ts";

/** Nothing, unless it is said. */
export const notes = (more: Partial<Noticed> = {}): Noticed => ({
  points: 0,
  family: undefined,
  channel: undefined,
  booking: false,
  bareLink: false,
  template: false,
  ...more,
});

/** A first message in which something stands out. */
export const noticedMessage = (date: string | undefined, more: Partial<NoticedMessage> = {}): NoticedMessage => ({
  ...notes(),
  date,
  number: 1,
  opening: true,
  asked: false,
  ...more,
});
