/** Whether a message reads like one that nobody asked for, by the committed detector, made ready when the first message is read. */
import { type Detector, detector } from "./detector.ts";
import type { MessageFamily } from "./families.ts";
import packed from "./weights/messages.json" with { type: "json" };

/** What the words of a message say by themselves, whoever wrote them to whom. */
export interface MessageReading {
  /** Whole, from 0: ten double the odds that it is unwanted. 0 also where its script was not learned. */
  readonly points: number;
  /** What it is about, where that is sure. */
  readonly family: MessageFamily | undefined;
}

/** Changes whenever messages may be read otherwise than before. */
export const DETECTOR_VERSION = packed.version;

let messages: Detector<MessageFamily> | undefined;

/** Reads a message; nothing of it is kept. */
export function readMessage(text: string): MessageReading {
  messages ??= detector<MessageFamily>(packed);
  return messages.read(text);
}
