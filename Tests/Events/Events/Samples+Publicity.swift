import Events

extension Sample {
    static let publicity: [Sample] = [
        Sample(
            "publicity.opened",
            #"""
            {"centres":["dx-mg"],"from":"2024-09-26","list":"l-1",\#
            "notice":{"attachment":"000000000000000000000000000000000000000000000000000000000000\#
            0000","url":"https://example.org/1"},"until":"2024-10-08",\#
            "untilCountingFirst":"2024-10-08","untilNotCountingFirst":"2024-10-09"}
            """#,
            tags: ["centre:dx-mg", "list:l-1"],
            optional: ["untilCountingFirst", "untilNotCountingFirst", "notice"]),
        Sample(
            "publicity.extended",
            #"""
            {"list":"l-1","reason":"系统维护","until":"2024-10-12"}
            """#,
            tags: ["list:l-1"],
            optional: []),
        Sample(
            "publicity.cancelled",
            #"""
            {"list":"l-1","reason":"名单有误"}
            """#,
            tags: ["list:l-1"],
            optional: []),
        Sample(
            "publicity.closed",
            #"""
            {"centres":["dx-mg"],"except":["dx-ls"],"list":"l-1"}
            """#,
            tags: ["centre:dx-ls", "centre:dx-mg", "list:l-1"],
            optional: ["except"]),
        Sample(
            "objection.raised",
            #"""
            {"anonymous":false,"centre":"dx-mg","grounds":"权属有争议","list":"l-1",\#
            "objection":"o-1","objector":{"contact":{"box":"AAEC","sealed":"key-1"},\#
            "kind":"个人","name":{"box":"AAEC","sealed":"key-1"},"organisation":"某厂"}}
            """#,
            tags: ["centre:dx-mg", "list:l-1", "objection:o-1"],
            optional: ["centre"]),
        Sample(
            "objection.accepted",
            #"""
            {"objection":"o-1","reason":"实名并附证据"}
            """#,
            tags: ["objection:o-1"],
            optional: []),
        Sample(
            "objection.declined",
            #"""
            {"objection":"o-1","reason":"无证据"}
            """#,
            tags: ["objection:o-1"],
            optional: []),
        Sample(
            "objection.withdrawn",
            #"""
            {"byObjector":true,"objection":"o-1","reason":"误会"}
            """#,
            tags: ["objection:o-1"],
            optional: []),
        Sample(
            "objection.resolved",
            #"""
            {"findings":"部分属实","measures":"更正材料","objection":"o-1","outcome":"partly"}
            """#,
            tags: ["objection:o-1"],
            optional: ["measures"]),
        Sample(
            "establishment.approved",
            #"""
            {"centre":"dx-mg","constructionMonths":24,\#
            "constructionUntil":"2026-10-09","date":"2024-10-09",\#
            "document":"鞍科发〔2024〕12号","list":"l-1","months":24}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2024〕12号", "list:l-1"],
            optional: ["constructionMonths"]),
        Sample(
            "establishment.refused",
            #"""
            {"centre":"dx-mg","constructionMonths":24,"date":"2024-10-09",\#
            "document":"鞍科发〔2024〕12号","list":"l-1","objections":["o-1"],"reason":"不予组建"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2024〕12号", "list:l-1", "objection:o-1"],
            optional: ["reason", "document", "list", "date", "constructionMonths", "objections"]),
    ]
}
