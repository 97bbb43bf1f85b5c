/** Two editions of one page, buff paper by day and petrol ink by night, and a third for the printer: black on white. */
export const STYLE = `
:root {
  color-scheme: light;
  --ground: #e3d8be; --sheet: #fbf7ec; --raised: #f3ecdb; --text: #1b1a17; --text-2: #4f483c; --text-3: #5c5444;
  --rule: #a4977c; --accent: #7a5200; --course: #1b5273; --spread: #b9cfd3; --fill: #1b5273; --pale: #8fb3c2;
  --trough: #e2d8c2; --band: #ecd9a4; --gain: #0b5a46; --loss: #8e1d12; --bar-edge: #1b1a17; --heat: #6f9fb4;
  --part-0: #0b5a46; --part-1: #8e1d12; --part-2: #8a6c1f; --part-3: #b5a98d; --part-4: #d8ccae;
  --press: 'Playfair Display', Georgia, 'Times New Roman', serif;
  --page: 'Source Serif 4', Georgia, 'Times New Roman', serif;
  --desk: 'Sofia Sans Condensed', 'Arial Narrow', 'Liberation Sans Narrow', Arial, sans-serif;
  --wire: 'IBM Plex Mono', 'DejaVu Sans Mono', Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #0a1218; --sheet: #0f1b24; --raised: #14232e; --text: #f2ebdc; --text-2: #b4c2c7; --text-3: #8fa3ab;
    --rule: #35505e; --accent: #e3b458; --course: #a9d3df; --spread: #234a5b; --fill: #8fc3d4; --pale: #3f7286;
    --trough: #1b2e3a; --band: #4a3f1f; --gain: #7fd1b0; --loss: #ff9d8a; --bar-edge: #0a1218; --heat: #3f7286;
    --part-0: #4fb893; --part-1: #ff9d8a; --part-2: #e3b458; --part-3: #5b7480; --part-4: #2c3d48;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); scroll-behavior: smooth; }
body { max-width: 1120px; margin: 0 auto; padding: 20px 16px 48px; color: var(--text); font: 17px/1.5 var(--page); }
header, section, footer { background: var(--sheet); padding: 28px 36px; margin: 0 0 14px; border-radius: 3px; }
header { border-top: 6px double var(--rule); }
.kicker { display: flex; justify-content: space-between; gap: 16px; margin: 0; color: var(--text-2); font: 600 15px/20px var(--desk); }
.kicker span { font: 500 13.5px/20px var(--wire); }
h1 { margin: 10px 0 2px; font: 900 44px/1.05 var(--press); letter-spacing: -0.01em; text-wrap: balance; }
.subtitle { margin: 0 0 20px; color: var(--text-2); font-size: 18px; }
h2 { margin: 0 0 8px; padding-bottom: 6px; border-bottom: 3px double var(--rule); font: 800 28px/1.15 var(--press); }
h3 { display: flex; align-items: center; gap: 8px; margin: 0 0 4px; font: 700 18px/22px var(--desk); }
h3.run { margin: 26px 0 8px; font: 800 21px/1.2 var(--press); }
h4 { display: flex; align-items: center; flex-wrap: wrap; gap: 5px; margin: 0 0 2px; font: 700 16px/20px var(--desk); }
p.lead { max-width: 84ch; margin: 0 0 10px; }
code { font: 500 0.84em var(--wire); overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { position: static; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 6px; margin: 14px 0 -8px; padding: 0; list-style: none; font: 600 16px/22px var(--desk); }
nav a { display: inline-block; padding: 11px 10px 11px 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 1px; margin: 0; background: var(--rule); border-block: 1px solid var(--rule); }
.facts > div { padding: 10px 14px 10px 0; background: var(--sheet); }
.facts > div + div { padding-left: 14px; }
.facts dt { color: var(--text-2); font: 500 15px/20px var(--desk); }
.facts dd { margin: 0; font: 700 24px/28px var(--desk); font-variant-numeric: tabular-nums; }
.facts dd small { display: block; color: var(--text-2); font: 500 14px/18px var(--desk); }
.facts .means dd { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 18px; line-height: 24px; }
.facts .means span { display: inline-flex; align-items: center; gap: 5px; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 235px), 1fr)); gap: 18px 28px; margin: 14px 0; }
figure { min-width: 0; margin: 0; }
figure.wide { max-width: 420px; margin: 20px 0 12px; }
figcaption { color: var(--text-2); font: 500 15px/20px var(--desk); }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { fill: var(--text-2); font: 500 12.5px var(--desk); stroke: none; }
svg.badge { display: inline-block; flex: none; width: 21px; height: 21px; vertical-align: -5px; }
svg.badge path { stroke: rgb(10 18 24 / 60%); stroke-width: 0.09; }
svg.badge text { fill: #0a1218; font: 800 1.15px var(--desk); text-anchor: middle; }
svg.key { display: inline-block; width: 13px; height: 13px; vertical-align: -1px; }
svg.strip { height: 16px; min-width: 74px; }
.strip > * { vector-effect: non-scaling-stroke; }
.seat-0 { fill: #e5623f; } .seat-1 { fill: #f5c84c; } .seat-2 { fill: #4797e0; } .seat-3 { fill: #a8e0cf; }
.seat-4 { fill: #b67fa4; } .seat-5 { fill: #6ddbff; } .seat-6 { fill: #ffffb6; } .seat-7 { fill: #db7f7f; }
rect.bar { stroke: var(--bar-edge); stroke-width: 0.7; }
path { fill: none; }
path.axis { stroke: var(--text-2); stroke-width: 1; }
path.grid { stroke: var(--rule); stroke-width: 0.7; }
path.mark { stroke: var(--accent); stroke-width: 1.4; stroke-dasharray: 3 3; }
text.mark { fill: var(--accent); font-weight: 700; }
path.mean { fill: var(--text); }
path.half { stroke: var(--text); stroke-width: 3; }
path.spread { fill: var(--spread); }
path.course { stroke: var(--course); stroke-width: 2; stroke-linejoin: round; }
circle.course { fill: var(--sheet); stroke: var(--course); stroke-width: 1.6; }
path.whisker { stroke: var(--text); stroke-width: 1.6; }
rect.band { fill: var(--band); } rect.trough { fill: var(--trough); } rect.fill { fill: var(--fill); } rect.fill.pale { fill: var(--pale); }
rect.gain { fill: var(--gain); } rect.loss { fill: var(--loss); }
.fate-0, .outcome-0 { fill: var(--part-0); } .fate-1, .outcome-3 { fill: var(--part-1); } .fate-2, .outcome-2 { fill: var(--part-2); }
.fate-3, .outcome-1 { fill: var(--part-3); } .fate-4 { fill: var(--part-4); }
.whole { margin: 10px 0 6px; } .whole svg.strip { height: 22px; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 20px; margin: 0 0 12px; padding: 0; list-style: none; color: var(--text-2); font: 500 15px/22px var(--desk); }
.legend b { color: var(--text); }
.scroll { position: relative; overflow-x: auto; margin: 10px 0; }
table { width: 100%; border-collapse: collapse; font: 500 15.5px/20px var(--desk); font-variant-numeric: tabular-nums; }
caption { padding: 0 0 6px; color: var(--text-2); text-align: left; font: 500 14.5px/19px var(--desk); caption-side: top; }
caption span { position: sticky; left: 0; display: block; max-width: calc(100vw - 32px); }
th, td { padding: 6px 9px; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: middle; white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; text-align: left; white-space: normal; }
td:last-child, th:last-child { padding-right: 0; }
thead th { color: var(--text-2); font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 108px; font-weight: 600; }
td small, th small { color: var(--text-2); font-size: 13.5px; font-weight: 500; }
.pictured :is(th, td):nth-child(2), .pictured.moves :is(th, td):nth-child(3) { width: 30%; min-width: 96px; text-align: left; }
.pictured td b { display: block; }
.axis-ends { display: flex; justify-content: space-between; font-weight: 500; }
.heated td { padding: 2px; text-align: center; }
.heated thead th:not(:first-child) { text-align: center; }
.heat { display: inline-block; min-width: 46px; padding: 4px 5px; background: color-mix(in srgb, var(--heat) calc(var(--share) * 0.72), transparent); }
details { margin: 8px 0 0; }
summary { padding: 10px 0; cursor: pointer; color: var(--accent); font: 600 16px/24px var(--desk); }
.remarks { margin: 0; padding: 0; list-style: none; }
.remarks li { padding: 8px 0 8px 14px; border-left: 4px solid var(--rule); margin-bottom: 6px; }
.remarks .error { border-color: var(--loss); } .remarks .warning { border-color: var(--accent); }
.remarks b { margin-right: 6px; font: 700 15px var(--desk); } .remarks .error b { color: var(--loss); } .remarks .warning b { color: var(--accent); }
.remarks code { display: block; color: var(--text-2); }
.turns { columns: 2 260px; margin: 0; }
.turns small { color: var(--text-2); }
footer p { max-width: 80ch; margin: 8px 0 0; color: var(--text-2); font-size: 15.5px; }
@media (max-width: 640px) {
  body { padding: 0 0 24px; font-size: 16.5px; }
  header, section, footer { padding: 22px 16px; margin-bottom: 8px; border-radius: 0; }
  h1 { font-size: 36px; }
  .facts { grid-template-columns: 1fr 1fr; }
  .facts > div, .facts > div + div { padding: 9px 8px 9px 0; }
  .facts > div:nth-child(even) { padding-left: 12px; }
  .facts .means { grid-column: 1 / -1; }
  th, td { padding-inline: 6px; }
}
@page { size: A4; margin: 14mm 13mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --sheet: #fff; --raised: #fff; --text: #000; --text-2: #333; --text-3: #333; --rule: #999; --accent: #000;
    --course: #000; --spread: #d9d9d9; --fill: #444; --pale: #aaa; --trough: #eee; --band: #e4e4e4; --gain: #000; --loss: #000; --bar-edge: #000;
    --part-0: #333; --part-1: #fff; --part-2: #888; --part-3: #bbb; --part-4: #e4e4e4;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  header, section, footer { padding: 0 0 12pt; margin: 0; }
  header { border: 0; }
  nav, .skip { display: none; }
  h1 { font-size: 26pt; }
  h2 { font-size: 16pt; break-after: avoid; }
  h3, h3.run, h4 { break-after: avoid; }
  table, .legend, figcaption, .facts dt { font-size: 9pt; line-height: 12pt; }
  caption { font-size: 8.5pt; }
  caption span { position: static; max-width: none; }
  th, td { padding: 2.5pt 4pt; }
  tr, figure, .legend, .facts { break-inside: avoid; }
  thead { display: table-header-group; }
  .plots { grid-template-columns: 1fr 1fr; gap: 8pt 18pt; }
  .plots.small { grid-template-columns: 1fr 1fr 1fr; gap: 8pt 14pt; }
  .scroll { overflow: visible; }
  .heat { background: none; min-width: 0; padding: 0; }
  summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .fate-1, .outcome-3 { stroke: #000; }
  rect.bar { fill: #bbb; }
}
`;
