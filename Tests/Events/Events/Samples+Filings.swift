import Events

extension Sample {
    static let filings: [Sample] = [
        Sample(
            "report.submitted",
            #"""
            {"centre":"dx-mg","report":"本年度完成研发项目三项","year":2025}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "report.reviewed",
            #"""
            {"centre":"dx-mg","opinion":"return","reviewer":"department","text":"补充经费支出情况",\#
            "year":2025}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "report.returned",
            #"""
            {"centre":"dx-mg","reason":"缺设备清单","year":2025}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "report.filed",
            #"""
            {"centre":"dx-mg","year":2025}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "supervision.submitted",
            #"""
            {"conclusions":[{"centre":"dx-mg","conclusion":"运行良好","text":"建设进度正常"},\#
            {"centre":"dx-ls","conclusion":"运行一般","text":"人员流动较大"}],"district":"haicheng",\#
            "report":"全年调度两次","year":2025}
            """#,
            tags: ["centre:dx-ls", "centre:dx-mg", "district:haicheng"],
            optional: []),
        Sample(
            "supervision.returned",
            #"""
            {"district":"haicheng","reason":"评价结论过于笼统","year":2025}
            """#,
            tags: ["district:haicheng"],
            optional: []),
        Sample(
            "supervision.filed",
            #"""
            {"district":"haicheng","year":2025}
            """#,
            tags: ["district:haicheng"],
            optional: []),
        Sample(
            "incident.reported",
            #"""
            {"authority":"市应急管理局","centre":"dx-mg","date":"2026-03-02",\#
            "document":"鞍应急罚字〔2026〕第7号","facts":"中试车间发生一起安全事故","incident":"i-1","kind":"safety"}
            """#,
            tags: ["centre:dx-mg", "incident:i-1"],
            optional: ["authority", "document"]),
        Sample(
            "incident.concluded",
            #"""
            {"incident":"i-1","substantiated":true,"text":"经核查属实，造成不良影响"}
            """#,
            tags: ["incident:i-1"],
            optional: []),
    ]
}
