/** The style of the report: light, dark, and for print. */
export const STYLE = `
:root { --bg: #fff; --fg: #1c2330; --dim: #5b6675; --line: #dfe4ea; --card: #f6f8fa; --error: #c62f3b; --warning: #945700; --note: #2f6fb5; --fine: #2c8a56; }
@media (prefers-color-scheme: dark) { :root { --bg: #12161c; --fg: #e6eaf0; --dim: #9aa6b5; --line: #2b333e; --card: #1a2029; --error: #ff7b82; --warning: #e9a847; --note: #74aef0; --fine: #63c28c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { margin: 0; font-size: 28px; } h2 { margin: 40px 0 12px; font-size: 18px; }
header p, details p, small { color: var(--dim); } header p { margin: 4px 0 24px; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
.tile { padding: 14px; border: 1px solid var(--line); border-left: 4px solid var(--tint); border-radius: 8px; background: var(--card); }
.tile b { display: block; font-size: 30px; line-height: 1.1; color: var(--tint); } .tile span { color: var(--dim); }
.chart { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; font-size: 14px; }
.chart li { display: grid; grid-template-columns: 22em minmax(0, 1fr) 10em; gap: 0 10px; align-items: center; }
.chart .label { text-align: right; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chart .track { position: relative; height: 14px; border-radius: 3px; background: var(--card); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chart .bar { display: block; height: 100%; min-width: 3px; border-radius: 3px; background: var(--tint); }
.chart .mark { position: absolute; top: -4px; bottom: -4px; border-left: 2px dashed var(--dim); }
.chart .value, .legend { color: var(--dim); } .legend { font-size: 13px; }
.error { --tint: var(--error); } .warning { --tint: var(--warning); } .note { --tint: var(--note); } .fine { --tint: var(--fine); }
@media (max-width: 700px) { .chart li { grid-template: "label value" "track track" / minmax(0, 1fr) auto; row-gap: 3px; } .chart .label { text-align: left; grid-area: label; } .chart .value { grid-area: value; } .chart .track { grid-area: track; } }
details { margin: 0 0 12px; border: 1px solid var(--line); border-radius: 8px; padding: 10px 16px; } details p { margin: 6px 0 10px; }
summary { cursor: pointer; font-weight: 600; } summary small { margin-left: 6px; font-weight: 400; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; } th, td { padding: 7px 10px 7px 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:first-child { width: 42%; } th:nth-child(2) { width: 18%; } th { color: var(--dim); font-weight: 500; border-top: 0; } code { color: var(--dim); font-size: 12px; } code.rule { font-weight: 400; white-space: nowrap; }
@media (max-width: 700px) { thead { display: none; } table, tbody, tr, td { display: block; } td { border: 0; padding: 0; } tr { border-top: 1px solid var(--line); padding: 8px 0; } td:nth-child(2) { color: var(--dim); } }
@media print { details { break-inside: avoid; } }
`
