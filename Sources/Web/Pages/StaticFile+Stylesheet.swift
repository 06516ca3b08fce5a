extension StaticFile {
    /// The look of the pages, on screen and on paper. Lengths are in em and rem and the widths at
    /// which the layout changes too, so that enlarged text is laid out like a narrower screen.
    static let stylesheet = StaticFile(
        "text/css; charset=utf-8", [base, content, table, narrow, paper].joined(separator: "\n"))

    private static let base = """
        :root {
          --ink: #1f2328; --quiet: #57606a; --line: #d5d9de; --soft: #f6f7f8;
          --red: #9e1b1b; --blue: #0b4f8a;
          --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif;
          --sans: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
            system-ui, sans-serif;
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; color: var(--ink); background: #fff;
          font: 1rem/1.6 var(--sans);
        }
        p { margin: 0 0 .5rem; }
        a { color: var(--blue); text-underline-offset: .2em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
        main:focus { outline: none; }
        .frame { max-width: 82rem; margin: 0 auto; padding: 0 1.5rem; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus {
          left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: #fff;
        }
        .rehearsal {
          margin: 0; padding: .5rem 1.5rem; text-align: center;
          color: #4a3000; background: #ffe08a; border-bottom: 1px solid #c99700;
        }
        .masthead { border-top: 4px solid var(--red); }
        .masthead .frame {
          display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between;
          gap: .25rem 1.5rem; padding-top: 1.1rem; padding-bottom: .9rem;
        }
        .masthead p { margin: 0; }
        .bureau {
          font: 700 1.25rem/1.4 var(--serif); color: var(--red); letter-spacing: .12em;
        }
        :lang(en) .bureau { letter-spacing: .01em; }
        .masthead::after {
          content: ""; display: block; height: 4px;
          border-top: 2px solid var(--red); border-bottom: 1px solid var(--red);
        }
        """

    private static let content = """
        .title { padding: 2.5rem 0 1.75rem; text-align: center; }
        h1 { margin: 0 0 .6rem; font: 700 2.1rem/1.3 var(--serif); letter-spacing: .06em; }
        :lang(en) h1 { letter-spacing: 0; }
        .day { margin: 0; color: var(--quiet); }
        .day time { color: var(--ink); font-weight: 600; }
        .counts {
          display: flex; flex-wrap: wrap; justify-content: center; margin: 0 0 1.75rem;
          border: 1px solid var(--line); border-radius: 4px;
        }
        .counts div { flex: 1 1 8rem; padding: .9rem 1rem; text-align: center; }
        .counts div + div { border-left: 1px solid var(--line); }
        .counts dt { color: var(--quiet); font-size: .9rem; }
        .counts dd { margin: 0; font: 700 1.5rem/1.4 var(--serif); font-variant-numeric: lining-nums; }
        .filters {
          display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) auto; gap: 1rem 1.25rem;
          align-items: start; margin: 0 0 1.75rem; padding: 1.1rem 1.25rem; background: var(--soft);
          border: 1px solid var(--line); border-radius: 4px;
        }
        .filters label { display: block; margin-bottom: .25rem; font-weight: 600; }
        .filters input, .filters select, .filters button {
          width: 100%; min-height: 2.75rem; padding: .4rem .6rem; font: inherit; color: inherit;
          background: #fff; border: 1px solid #6b7480; border-radius: 3px;
        }
        .hint { margin: .25rem 0 0; color: var(--quiet); font-size: .85rem; }
        .actions {
          display: flex; align-items: center; gap: 1rem; padding-top: 1.85rem; white-space: nowrap;
        }
        .filters button {
          width: auto; padding: .4rem 1.75rem; color: #fff; background: var(--blue);
          border-color: var(--blue); font-weight: 600; cursor: pointer;
        }
        .filters button:hover { background: #083b68; }
        .empty {
          padding: 3rem 1rem; text-align: center; border: 1px solid var(--line); border-radius: 4px;
        }
        .empty p:last-child { color: var(--quiet); }
        .problem {
          max-width: 44rem; margin: 0 auto 1.5rem; padding: 1.25rem 1.5rem;
          border: 1px solid var(--line); border-left: 5px solid var(--red);
        }
        .problem ~ p { max-width: 44rem; margin: 0 auto; }
        .problem dl { margin: .75rem 0 0; color: var(--quiet); font-size: .9rem; }
        .problem dl div { display: flex; gap: .75rem; }
        .problem dd { margin: 0; }
        footer {
          margin-top: 2.5rem !important; padding-bottom: 2.5rem !important;
          color: var(--quiet); font-size: .9rem;
        }
        footer::before {
          content: ""; display: block; margin-bottom: 1rem; border-top: 1px solid var(--line);
        }
        footer .issuer { margin-top: 1rem; text-align: right; color: var(--ink); }
        """

    private static let table = """
        .scroll { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.5; }
        caption {
          padding: 0 0 .6rem; text-align: left; font: 700 1.15rem/1.4 var(--serif);
        }
        thead th {
          padding: .6rem .65rem; text-align: left; vertical-align: bottom; font-weight: 600;
          white-space: nowrap; background: var(--soft); border-top: 2px solid var(--ink);
          border-bottom: 1px solid var(--ink);
        }
        tbody th, tbody td {
          padding: .7rem .65rem; text-align: left; vertical-align: top;
          border-bottom: 1px solid var(--line);
        }
        tbody tr:last-child > * { border-bottom: 2px solid var(--ink); }
        tbody tr:hover > * { background: var(--soft); }
        .name { min-width: 13em; font-weight: 600; text-wrap: balance; }
        .text { min-width: 6em; text-wrap: balance; }
        :lang(en) thead th { white-space: normal; }
        .number, .date { font-variant-numeric: tabular-nums; }
        .number { color: var(--quiet); }
        .date, .short, .document, .status { white-space: nowrap; }
        .tag {
          display: inline-block; padding: .05rem .55rem; border: 1px solid; border-radius: 3px;
          font-size: .9em;
        }
        .construction { color: #6b4700; background: #fff6df; }
        .operating { color: #14532d; background: #e9f6ec; }
        .grade { margin-left: .4em; }
        """

    private static let narrow = """
        @media (max-width: 62em) {
          .filters { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .actions { padding-top: 1.85rem; }
        }
        @media screen and (max-width: 48em) {
          .frame { padding: 0 1rem; }
          .title { padding: 1.75rem 0 1.25rem; }
          h1 { font-size: 1.55rem; letter-spacing: .02em; }
          .filters { grid-template-columns: minmax(0, 1fr); }
          .actions { padding-top: 0; }
          .filters button { flex: 1; }
          .counts div { flex-basis: 6rem; padding: .7rem .4rem; }
          thead { position: absolute; left: -999rem; }
          table, caption, tbody { display: block; }
          tbody tr {
            display: block; margin-bottom: 1rem; padding: .9rem 1rem; border: 1px solid var(--line);
            border-radius: 4px;
          }
          tbody tr > * { border: 0 !important; padding: .2rem 0; background: none !important; }
          tbody th { display: block; padding-bottom: .5rem; font-size: 1.05rem; line-height: 1.45; }
          tbody td { display: flex; gap: .75rem; white-space: normal !important; }
          tbody td::before { content: attr(data-label); flex: 0 0 7em; color: var(--quiet); }
          :lang(en) tbody td::before { flex-basis: 9em; }
          .number { display: none; }
          .grade { margin-left: 0; }
        }
        """

    private static let paper = """
        @page {
          size: A4 landscape; margin: 14mm 12mm 16mm;
          @bottom-center { content: "— " counter(page) " —"; font: 9pt var(--serif); }
        }
        @media print {
          body { font-size: 9.5pt; line-height: 1.45; }
          .frame { max-width: none; padding: 0; }
          .skip, .language, .filters, .data { display: none; }
          .masthead { border: 0; }
          .masthead .frame { justify-content: center; padding: 0 0 2mm; }
          .bureau { font-size: 15pt; }
          .rehearsal {
            margin-bottom: 3mm; padding: 1mm; color: #000; background: none; border: 1pt solid #000;
          }
          .title { padding: 6mm 0 4mm; }
          h1 { font-size: 19pt; }
          .counts { margin-bottom: 4mm; }
          .counts div { padding: 1mm 3mm; }
          .counts dd { font-size: 12pt; }
          .scroll { overflow: visible; }
          table { font-size: 8.5pt; }
          thead { display: table-header-group; }
          thead th { background: none; }
          .name, .text { min-width: 0; }
          tr { break-inside: avoid; }
          thead th, tbody th, tbody td { padding: 1.2mm 1.5mm; }
          .tag { padding: 0; color: #000; background: none; border: 0; }
          footer { margin-top: 5mm !important; padding: 0 !important; font-size: 8.5pt; }
          footer p { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
