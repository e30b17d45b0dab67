/** The script of each shell. All of them call `latchkey __complete` for the words. */
export const SCRIPTS: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = {
  bash: `_latchkey() {
  local IFS=$'\\n' word current="\${COMP_WORDS[COMP_CWORD]}"
  local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  # Names can contain spaces: latchkey gets them without the quotes that the shell wrote.
  words=("\${words[@]#[\\"\\']}")
  words=("\${words[@]//\\\\/}")
  COMPREPLY=()
  while read -r word; do
    word=\${word%%$'\\t'*}
    case $current in
      [\\"\\']*) COMPREPLY+=("$word") ;;
      *) COMPREPLY+=("$(printf %q "$word")") ;;
    esac
  done < <(latchkey __complete -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F _latchkey latchkey
`,
  zsh: `#compdef latchkey
_latchkey() {
  local -a found given
  local word about
  # Names can contain spaces: latchkey gets them without the quotes that the shell wrote.
  given=("\${(@Q)words[2,CURRENT]}")
  given[-1]=\${\${given[-1]#\\"}#\\'}
  while IFS=$'\\t' read -r word about; do
    found+=("\${word//:/\\\\:}:$about")
  done < <(latchkey __complete -- "\${given[@]}" 2>/dev/null)
  if (( \${#found} )); then _describe latchkey found; else _files; fi
}
compdef _latchkey latchkey
`,
  fish: `function __latchkey_complete
  # Names can contain spaces: latchkey gets them without the quotes that the shell wrote.
  set -l typed (commandline -ct | string replace -r '^["\\']' '' | string unescape)
  set -l words (commandline -opc) "$typed"
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
