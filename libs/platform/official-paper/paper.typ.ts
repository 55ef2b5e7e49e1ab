/**
 * The paper in Typst: GB/T 9704-2012 (下行文). It is given everything as JSON and decides nothing but where things
 * stand. Lengths come from `measures.ts`.
 */
export const PAPER_SOURCE = String.raw`
#let d = json(bytes(sys.inputs.at("document")))
#let m = d.measures
#let pitch = m.linePitch * 1pt
#let char = m.characterPitch * 1pt

#set document(title: d.plainTitle, date: none)
#set text(
  lang: "zh", region: "cn", fallback: false, cjk-latin-spacing: none,
  font: d.fonts.body, size: m.body * 1pt, tracking: char - m.body * 1pt,
  top-edge: 0.88em, bottom-edge: -0.12em,
)
#set par(justify: true, leading: pitch - m.body * 1pt, spacing: pitch - m.body * 1pt)

#let number-line = context {
  let page = counter(page).get().first()
  set text(font: d.fonts.song, size: m.small * 1pt, tracking: 0pt)
  // 单页码居右空一字，双页码居左空一字 (7.5).
  align(if calc.odd(page) { right } else { left }, pad(x: m.small * 1pt)[— #page —])
}
#set page(
  width: m.width * 1mm, height: m.height * 1mm,
  margin: (
    top: m.top * 1mm, left: m.left * 1mm,
    right: (m.width - m.left - m.textWidth) * 1mm,
    bottom: (m.height - m.top - m.textHeight) * 1mm,
  ),
  footer-descent: 7mm, footer: number-line,
  background: if d.draft { rotate(-45deg, text(font: d.fonts.hei, size: 96pt, fill: luma(232), tracking: 24pt)[草稿]) },
)

#let gap(lines) = v(lines * pitch, weak: false)
#let line-of(content) = block(width: 100%, above: pitch - m.body * 1pt, below: pitch - m.body * 1pt, content)
#let para(content) = par(first-line-indent: (amount: 2 * char, all: true), content)
#let heading-fonts = (d.fonts.hei, d.fonts.kai, d.fonts.body, d.fonts.body)
#let set-block(b) = if b.level == none { para(b.text) } else {
  block(
    // What is counted at the third and fourth level is text, and may part from what follows.
    sticky: b.level <= 2, above: pitch - m.body * 1pt, below: pitch - m.body * 1pt,
    text(font: heading-fonts.at(b.level - 1), para(b.text)),
  )
}

// 发文机关标志: its upper edge 35 mm below that of the text (7.2.4). A report that is published has none.
#let red-head = {
  v(35mm - pitch + m.body * 1pt)
  block(width: 100%, above: 0pt, below: 0pt, {
    let mark(name) = text(font: d.fonts.title, weight: d.titleWeight, fill: rgb("#d0021b"), size: d.markSize * 1pt, tracking: 0pt, name)
    layout(size => context {
      let widest = calc.max(..d.markLines.map(name => measure(mark(name)).width))
      stack(dir: ttb, spacing: 9pt, ..d.markLines.map(name => align(center, if widest > size.width {
        scale(x: size.width / widest * 100%, reflow: true, mark(name))
      } else { mark(name) })))
    })
  })
  gap(2)
  line-of(align(center, d.numberLine))
  v(4mm - (pitch - m.body * 1pt))
  line(length: 100%, stroke: 0.7mm + rgb("#d0021b"))
  // 标题: 红色分隔线下空二行 (7.3.1).
  gap(2)
}
#if d.mark == "" { gap(1) } else { red-head }

#block(width: 100%, above: 0pt, below: 0pt, align(center, {
  set text(font: d.fonts.title, weight: d.titleWeight, size: m.title * 1pt, tracking: 0pt)
  set par(justify: false, leading: pitch - m.title * 1pt)
  d.titleLines.join(linebreak())
}))
#gap(1)
#if d.addressee != none { line-of(par(d.addressee + "：")) }

#for b in d.body { set-block(b) }
// 加盖印章: 成文日期右空四字，署名在其上方居中 (7.3.5.1).
#let signature-block = context {
  let date-width = measure(d.signedOn).width
  let widest = calc.max(date-width, ..d.signers.map(s => measure(s).width))
  pad(right: calc.max(0pt, 4 * char - (widest - date-width) / 2), box(width: widest, stack(
    dir: ttb, spacing: pitch - m.body * 1pt,
    ..d.signers.map(signer => align(center, signer)), align(center, d.signedOn),
  )))
}
// The signature never stands on a page without text (7.3.5): the last paragraph stays with it, or of a long one the
// last lines, parted where a line ends anyway.
#let closing(content) = block(
  breakable: false, sticky: true, width: 100%, above: pitch - m.body * 1pt, below: 0pt, content,
)
#let part-of(signs, from, to) = signs.slice(from, to).join()
#let not-first = "、，。；：？！）》”’〕】%".clusters()
#let last-lines(b, lines) = {
  let signs = b.text.clusters()
  let count(to) = {
    let height = measure(width: m.textWidth * 1mm, set-block((level: b.level, text: part-of(signs, 0, to)))).height
    calc.round((height - m.body * 1pt) / pitch) + 1
  }
  let most = count(signs.len()) - lines
  let (low, high) = (1, signs.len())
  while high - low > 1 {
    let middle = calc.quo(low + high, 2)
    if count(middle) <= most { low = middle } else { high = middle }
  }
  let digit(at) = signs.at(at).match(regex("[0-9A-Za-z.]")) != none
  while low > 1 and (signs.at(low) in not-first or (digit(low - 1) and digit(low))) { low -= 1 }
  (part-of(signs, 0, low), part-of(signs, low, signs.len()))
}
#if d.last != none and d.last.long {
  context {
    let (head, tail) = last-lines(d.last, 3)
    set-block((level: d.last.level, text: head + linebreak(justify: true)))
    closing(par(tail))
  }
} else if d.last != none { closing(set-block(d.last)) }
#block(breakable: false, width: 100%, above: pitch - m.body * 1pt, below: 0pt, {
  if d.annexNotes.len() > 0 {
    gap(1)
    grid(
      columns: (2 * char, 3 * char, 1fr), row-gutter: pitch - m.body * 1pt,
      ..d.annexNotes.enumerate().map(((i, note)) => ([], if i == 0 [附件：], note)).flatten(),
    )
  }
  gap(3)
  align(right, signature-block)
})

#for (i, annex) in d.annexes.enumerate() {
  pagebreak(weak: true)
  text(font: d.fonts.hei, annex.label)
  gap(1)
  align(center, text(font: d.fonts.title, weight: d.titleWeight, size: m.title * 1pt, tracking: 0pt, annex.titleLines.join(linebreak())))
  gap(1)
  set text(size: m.table * 1pt, tracking: 0pt)
  set par(justify: false, leading: 0.45em)
  table(
    columns: annex.columns.map(c => c.share * 1fr),
    stroke: 0.5pt, inset: (x: 4pt, y: 5pt),
    align: (x, y) => if y == 0 { center + horizon } else { (if annex.columns.at(x).align == "center" { center } else { left }) + horizon },
    table.header(..annex.columns.map(c => text(font: d.fonts.hei, c.title))),
    ..annex.rows.flatten(),
  )
}

// 版记: at the foot of the last page, between lines of 0.35 mm, 0.25 mm within (7.4).
#if d.copies != none or d.printer != none {
  v(1fr)
  set text(size: m.small * 1pt, tracking: 0pt)
  set par(leading: 0.5em, justify: false)
  let thick = line(length: 100%, stroke: 0.35mm)
  let thin = line(length: 100%, stroke: 0.25mm)
  let row(left-part, right-part) = pad(x: m.small * 1pt, y: 5pt, grid(
    columns: (1fr, auto), align: (left + bottom, right + bottom), left-part, right-part,
  ))
  let rows = ()
  if d.copies != none { rows.push(row(par(hanging-indent: 3 * m.small * 1pt, "抄送：" + d.copies), [])) }
  if d.printer != none { rows.push(row(d.printer.lines.join(linebreak()), d.printer.on)) }
  block(breakable: false, width: 100%, stack(dir: ttb, thick, ..rows.intersperse(thin), thick))
}

// The proof takes no room: it stands below the text of whatever page is the last.
#if d.proof != none {
  let p = d.proof
  place(bottom + center, dy: (p.top - m.top - m.textHeight + p.picture) * 1mm + 2 * 1.4 * p.size * 1pt, block(width: p.width * 1mm, {
    set text(font: d.fonts.song, size: p.size * 1pt, tracking: 0pt)
    set par(leading: 0.4em, spacing: 0.4em, justify: false)
    set align(center)
    block(height: p.picture * 1mm, above: 0pt, below: 1mm, link(p.url, image(bytes(p.drawing), format: "svg", height: p.picture * 1mm)))
    par("验证码：" + p.code)
    par(p.address)
  }))
}
`;
