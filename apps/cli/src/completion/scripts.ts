/** What each shell has to read once; all of them ask `latchkey __complete` for the words. */
export const SCRIPTS: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = {
  bash: `_latchkey() {
  local IFS=$'\\n'
  COMPREPLY=($(latchkey __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o default -F _latchkey latchkey
`,
  zsh: `#compdef latchkey
_latchkey() {
  local -a found
  local line
  while IFS= read -r line; do
    found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(latchkey __complete -- "\${words[@]:1:CURRENT-1}" 2>/dev/null)
  if (( \${#found} )); then _describe latchkey found; else _files; fi
}
compdef _latchkey latchkey
`,
  fish: `function __latchkey_complete
  set -l words (commandline -opc) (commandline -ct)
  latchkey __complete -- $words[2..-1] 2>/dev/null
end
complete -c latchkey -f -a '(__latchkey_complete)'
`,
}
