/** The picture in Typst. It is given everything as JSON, and its words become outlines: no reader needs our fonts. */
export const CHART_SOURCE = String.raw`
#let d = json(bytes(sys.inputs.at("chart")))
#let ink = rgb("#24272c")
#let muted = rgb("#5c6270")
#let rule = rgb("#d9d4c8")
#let width = 528pt
#set page(width: 560pt, height: auto, margin: 16pt, fill: rgb("#faf8f3"))
#set text(font: d.fonts, fallback: false, size: 16pt, fill: ink, lang: "zh", region: "cn", cjk-latin-spacing: none)
#set par(leading: 0.5em, spacing: 0pt)

#let legend(parts) = {
  set text(size: 15pt, fill: muted)
  parts.map(p => box(inset: (right: 14pt, y: 3pt), {
    box(width: 11pt, height: 11pt, fill: rgb(p.colour), baseline: 1pt)
    h(5pt)
    p.text
  })).join()
}

#block(text(size: 18pt, d.bar.title))
#v(8pt)
#let total = d.bar.parts.map(p => p.count).sum(default: 0)
#let shown = d.bar.parts.filter(p => p.count > 0)
#block(width: width, height: 34pt, fill: rule, clip: true, radius: 4pt, {
  if total > 0 {
    grid(columns: shown.map(p => p.count * 1fr), ..shown.map(p => box(width: 100%, height: 34pt, fill: rgb(p.colour))))
  }
})
#v(6pt)
#block(legend(d.bar.parts.map(p => (colour: p.colour, text: p.label + " " + str(p.count)))))

#v(20pt)
#block(text(size: 18pt, d.piles.title))
#v(8pt)
#let tall = 130pt
#let most = calc.max(1, ..d.piles.columns.map(c => c.counts.sum(default: 0)))
#let column(c) = {
  let sum = c.counts.sum(default: 0)
  let pile = c.counts.enumerate().rev().filter(((i, n)) => n > 0)
    .map(((i, n)) => rect(width: 26pt, height: n / most * tall, fill: rgb(d.piles.series.at(i).colour), stroke: none))
  align(center + bottom, stack(dir: ttb, spacing: 0pt,
    if sum > 0 { block(inset: (bottom: 3pt), text(size: 14pt, fill: muted, str(sum))) }, ..pile))
}
#block(width: width, {
  grid(
    columns: (1fr,) * d.piles.columns.len(), rows: (tall + 22pt, auto), align: center + bottom,
    ..d.piles.columns.map(column),
    grid.hline(stroke: 1pt + rule),
    ..d.piles.columns.map(c => box(inset: (top: 5pt), text(size: 14pt, fill: muted, c.label))),
  )
})
#v(8pt)
#block(legend(d.piles.series.enumerate().map(((i, s)) => (
  colour: s.colour, text: s.label + " " + str(d.piles.columns.map(c => c.counts.at(i)).sum(default: 0)),
))))
`;
