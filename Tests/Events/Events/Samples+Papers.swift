import Events

extension Sample {
    static let papers: [Sample] = [
        Sample(
            "statement.submitted",
            #"""
            {"about":41,"hearing":true,"text":"对事实认定有异议","waived":false}
            """#,
            tags: [],
            optional: ["hearing", "waived"]),
        Sample(
            "material.filed",
            #"""
            {"centre":"dx-mg","date":"2028-10-08","kind":"legal-review","text":"合法性审查通过",\#
            "title":"关于拟撤销资格的合法性审查意见"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "document.issued",
            #"""
            {"date":"2024-10-09","document":"鞍科发〔2024〕15号","positions":[37,38]}
            """#,
            tags: ["document:鞍科发〔2024〕15号"],
            optional: []),
        Sample(
            "document.served",
            #"""
            {"date":"2028-10-10","method":"post","periods":[{"due":"2028-10-17",\#
            "kind":"statement","position":41,"provisional":false}],"positions":[41],\#
            "recipient":"某公司","remedies":"可在五个工作日内陈述申辩"}
            """#,
            tags: [],
            optional: ["periods"]),
        Sample(
            "appeal.recorded",
            #"""
            {"appeal":"a-1","authority":"鞍山市人民政府","position":43,"received":"2028-11-20",\#
            "stay":true}
            """#,
            tags: ["appeal:a-1"],
            optional: ["stay"]),
        Sample(
            "appeal.concluded",
            #"""
            {"appeal":"a-1","document":"鞍政复决字〔2029〕第3号","outcome":"unlawful-but-stands",\#
            "text":"程序轻微违法，不撤销"}
            """#,
            tags: ["appeal:a-1"],
            optional: []),
        Sample(
            "correction.requested",
            #"""
            {"changes":{"/director/name":"王壹"},"position":12,"reason":"姓名录入有误"}
            """#,
            tags: [],
            optional: []),
        Sample(
            "record.corrected",
            #"""
            {"changes":{"date":"2024-10-10"},"derived":{"constructionUntil":"2026-10-10"},\#
            "position":37,"reason":"批文日期录入有误","request":44}
            """#,
            tags: [],
            optional: ["derived", "request"]),
        Sample(
            "record.set-aside",
            #"""
            {"authority":"bureau","document":"鞍科发〔2029〕2号","position":43,"reason":"事实不清，自行纠正"}
            """#,
            tags: ["document:鞍科发〔2029〕2号"],
            optional: ["document"]),
        Sample(
            "personal.erased",
            #"""
            {"basis":"本人申请删除，保存期限已满","held":"2024-10-08","records":[29,33],"subject":"key-1"}
            """#,
            tags: [],
            optional: ["held", "records"]),
    ]
}
