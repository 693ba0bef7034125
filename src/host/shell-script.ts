/** The completion scripts of shells, from a library that can do nothing but print them. */
import { script } from "@bomb.sh/tab";

/**
 * The script that makes a shell complete a program's command lines.
 *
 * @param ask the command that the script runs to get its answers; `complete -- WORDS` is added to it
 */
export function shellScript(shell: "zsh" | "fish" | "powershell", program: string, ask: string): string {
  const { log } = console;
  let printed = "";
  console.log = (text: string) => {
    printed += `${text}\n`;
  };
  try {
    script(shell, program, ask);
  } finally {
    console.log = log;
  }
  return printed;
}
