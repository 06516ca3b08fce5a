import Events

extension Sample {
    static let construction: [Sample] = [
        Sample(
            "deferral.requested",
            #"""
            {"centre":"dx-mg","months":6,"reason":"关键设备到货推迟，中试线安装顺延"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "deferral.reviewed",
            #"""
            {"centre":"dx-mg","opinion":"pass","text":"情况属实，同意延期"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "deferral.granted",
            #"""
            {"centre":"dx-mg","document":"鞍科发〔2026〕31号","granted":true,"months":6,\#
            "text":"同意延期六个月验收","until":"2027-04-09"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2026〕31号"],
            optional: ["document", "months", "until"]),
        Sample(
            "deferral.refused",
            #"""
            {"centre":"dx-mg","document":"鞍科发〔2026〕32号","granted":false,"text":"理由不充分，不同意延期"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2026〕32号"],
            optional: ["document"]),
        Sample(
            "acceptance.requested",
            #"""
            {"centre":"dx-mg","report":"中试线已建成，各项建设目标均已完成"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "acceptance.reviewed",
            #"""
            {"centre":"dx-mg","opinion":"reject","text":"部分目标尚未完成"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "acceptance.passed",
            #"""
            {"centre":"dx-mg","document":"鞍科发〔2027〕5号","panel":"p-ys","passed":true,\#
            "text":"完成既定建设目标，通过验收"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2027〕5号", "panel:p-ys"],
            optional: ["document", "panel"]),
        Sample(
            "acceptance.failed",
            #"""
            {"centre":"dx-mg","document":"鞍科发〔2027〕6号","panel":"p-ys","passed":false,\#
            "text":"中试线未达到设计能力"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2027〕6号", "panel:p-ys"],
            optional: ["document", "panel"]),
        Sample(
            "committee.formed",
            #"""
            {"centre":"dx-mg","members":["王一","李二","张三"]}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "director.assessed",
            #"""
            {"centre":"dx-mg","conclusion":"称职","text":"完成年度任务","year":2025}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
    ]
}
