/** The scripts that make shells ask `prune completion complete` what could stand next, each with how to install it. */

/** Asks with the words up to the cursor; takes files from bash itself where there could be one. */
const BASH = `# bash completion for prune

_prune() {
  local line value directive=0
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) directive=\${line#:} ;;
      *)
        value=\${line%%$'\\t'*}
        case $value in *[!A-Za-z0-9_,.:/@%+=-]*) printf -v value %q "$value" ;; esac
        COMPREPLY+=("$value")
        ;;
    esac
  done < <(prune completion complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if ((directive & 4)); then compopt +o default 2>/dev/null; fi
}

complete -o default -F _prune prune
`;

export type Shell = "bash" | "zsh" | "fish" | "powershell";

/** How to load the script, and how to load it for good. It stands at the end, where whoever prints it to look at it is left. */
const INSTALL: Readonly<Record<Shell, string>> = {
  bash: `# In this shell:  eval "$(prune completion bash)"
# In every shell: put that line into ~/.bashrc
`,
  zsh: `# In this shell:  source <(prune completion zsh)
# In every shell: put that line into ~/.zshrc, below compinit
`,
  fish: `# In this shell:  prune completion fish | source
# In every shell: prune completion fish > ~/.config/fish/completions/prune.fish
`,
  powershell: `# In this shell:  prune completion powershell | Out-String | Invoke-Expression
# In every shell: put that line into your $PROFILE
`,
};

/**
 * A shell's script, with how to install it. Those of zsh, fish and PowerShell are the library's; its script for bash needs another
 * package, never offers files, runs what it should complete and complains when it is loaded twice.
 */
export async function completionScript(shell: Shell): Promise<string> {
  const script = shell === "bash" ? BASH : (await import("../host/shell-script.ts")).shellScript(shell, "prune", "prune completion");
  return `${script.trimEnd()}\n\n${INSTALL[shell]}`;
}
