import Events

extension Sample {
    static let evaluations: [Sample] = [
        Sample(
            "evaluation.announced",
            #"""
            {"centres":["dx-mg","dx-ls"],"document":"鞍科发〔2027〕20号","evaluation":"e-2027",\#
            "materialsDue":"2027-06-30","year":2027}
            """#,
            tags: ["centre:dx-ls", "centre:dx-mg", "document:鞍科发〔2027〕20号", "evaluation:e-2027"],
            optional: ["document"]),
        Sample(
            "evaluation.materials-submitted",
            #"""
            {"centre":"dx-mg","evaluation":"e-2027","materials":"三年运行情况总结及附表"}
            """#,
            tags: ["centre:dx-mg", "evaluation:e-2027"],
            optional: []),
        Sample(
            "evaluation.absence-recorded",
            #"""
            {"centre":"dx-ls","evaluation":"e-2027","excused":false,"reason":"经两次催告仍未提交材料"}
            """#,
            tags: ["centre:dx-ls", "evaluation:e-2027"],
            optional: []),
        Sample(
            "evaluation.graded",
            #"""
            {"centre":"dx-mg","date":"2027-08-20","document":"鞍科发〔2027〕41号","evaluation":"e-2027",\#
            "grade":"unqualified","reason":"主要指标未完成","validUntil":"2030-08-20"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2027〕41号", "evaluation:e-2027"],
            optional: ["reason"]),
        Sample(
            "rectification.ordered",
            #"""
            {"centre":"dx-mg","date":"2027-08-20","due":"2028-08-21","evaluation":"e-2027",\#
            "months":12,"provisional":true}
            """#,
            tags: ["centre:dx-mg", "evaluation:e-2027"],
            optional: []),
        Sample(
            "rectification.requested",
            #"""
            {"centre":"dx-mg","report":"已补齐研发人员，中试线恢复运行"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "rectification.reviewed",
            #"""
            {"centre":"dx-mg","opinion":"pass","text":"整改到位，同意验收"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "rectification.passed",
            #"""
            {"centre":"dx-mg","document":"鞍科发〔2028〕30号","grade":"qualified","panel":"p-zg",\#
            "passed":true,"text":"通过整改验收","validUntil":"2031-09-01"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2028〕30号", "panel:p-zg"],
            optional: ["document", "grade", "panel", "validUntil"]),
        Sample(
            "rectification.failed",
            #"""
            {"centre":"dx-mg","document":"鞍科发〔2028〕31号","panel":"p-zg","passed":false,\#
            "text":"整改不到位"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2028〕31号", "panel:p-zg"],
            optional: ["document", "panel"]),
    ]
}
