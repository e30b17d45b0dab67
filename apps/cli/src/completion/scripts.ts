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
  local word about
  while IFS=$'\\t' read -r word about; do
    found+=("\${word//:/\\\\:}:$about")
  done < <(latchkey __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe latchkey found; else _files; fi
}
compdef _latchkey latchkey
`,
  fish: `function __latchkey_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (latchkey __complete -- $words[2..-1] 2>/dev/null)
  if set -q found[1]
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c latchkey -f -a '(__latchkey_complete)'
`,
}
