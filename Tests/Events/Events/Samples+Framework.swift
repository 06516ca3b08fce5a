import Events

extension Sample {
    static let framework: [Sample] = [
        Sample(
            "register.opened",
            #"""
            {"format":1,"kind":"rehearsal","origin":"example.org/annals",\#
            "timeZone":"Asia/Shanghai","title":"演练"}
            """#,
            tags: [],
            optional: []),
        Sample(
            "department.adopted",
            #"""
            {"district":"gaoxin","from":"2024-02-01","kind":"area","name":"高新区",\#
            "successor":"tiexi","until":"2026-12-31"}
            """#,
            tags: ["district:gaoxin", "district:tiexi"],
            optional: ["until", "successor"]),
        Sample(
            "policy.adopted",
            #"""
            {"document":"鞍科发〔2024〕30号","from":"2024-01-30",\#
            "parameters":{"minExperts":7},"policy":"鞍科发〔2024〕1号",\#
            "sources":{"minExperts":"default"},"title":"管理办法"}
            """#,
            tags: ["document:鞍科发〔2024〕30号", "policy:鞍科发〔2024〕1号"],
            optional: ["document", "sources"]),
        Sample(
            "calendar.adopted",
            #"""
            {"document":"国办发明电〔2026〕7号","off":["2027-01-01"],"work":[],"year":2027}
            """#,
            tags: ["calendar:2027"],
            optional: ["document"]),
        Sample(
            "account.opened",
            #"""
            {"account":"host-dx","basis":"任命","district":"tiexi","name":"依托单位",\#
            "organisation":"91210303MA0TE5T24Q","person":"王一","role":"host",\#
            "until":"2026-12-31"}
            """#,
            tags: ["account:host-dx", "district:tiexi", "organisation:91210303MA0TE5T24Q"],
            optional: ["district", "person", "basis", "until"]),
        Sample(
            "account.amended",
            #"""
            {"account":"host-dx","basis":"通知","changes":{"district":"haicheng",\#
            "name":"新名","organisation":"91210381MA0TE5T750","person":"王二",\#
            "role":"expert","until":"2027-12-31"},"reason":"调动"}
            """#,
            tags: ["account:host-dx", "district:haicheng", "organisation:91210381MA0TE5T750"],
            optional: ["basis"]),
        Sample(
            "account.closed",
            #"""
            {"account":"host-dx","reason":"离任","successor":"host-dy"}
            """#,
            tags: ["account:host-dx", "account:host-dy"],
            optional: ["successor"]),
        Sample(
            "organisation.registered",
            #"""
            {"address":"某路1号","contact":{"address":{"box":"AAEC","sealed":"key-1"},\#
            "email":{"box":"AAEC","sealed":"key-1"},"name":{"box":"AAEC",\#
            "sealed":"key-1"},"phone":{"box":"AAEC","sealed":"key-1"}},\#
            "district":"tiexi","kind":"enterprise","legalRepresentative":"张三",\#
            "name":"某公司","organisation":"91210303MA0TE5T24Q"}
            """#,
            tags: ["district:tiexi", "organisation:91210303MA0TE5T24Q"],
            optional: ["address", "contact"]),
        Sample(
            "organisation.verified",
            #"""
            {"opinion":"属实","organisation":"91210303MA0TE5T24Q","passed":true}
            """#,
            tags: ["organisation:91210303MA0TE5T24Q"],
            optional: ["opinion"]),
        Sample(
            "organisation.verification-refused",
            #"""
            {"opinion":"材料不符","organisation":"91210303MA0TE5T24Q","passed":false}
            """#,
            tags: ["organisation:91210303MA0TE5T24Q"],
            optional: ["opinion"]),
        Sample(
            "organisation.amended",
            #"""
            {"changes":{"address":"某路2号","contact":{"address":{"box":"AAEC",\#
            "sealed":"key-1"},"email":{"box":"AAEC","sealed":"key-1"},\#
            "name":{"box":"AAEC","sealed":"key-1"},"phone":{"box":"AAEC",\#
            "sealed":"key-1"}},"district":"lishan","kind":"institution",\#
            "legalRepresentative":"李四","name":"新名"},\#
            "organisation":"91210303MA0TE5T24Q","reason":"换届"}
            """#,
            tags: ["district:lishan", "organisation:91210303MA0TE5T24Q"],
            optional: []),
        Sample(
            "centre.carried-over",
            #"""
            {"centre":"dx-mg","coBuilders":[{"name":"共建单位",\#
            "organisation":"91210381MA0TE5T750"}],"constructionUntil":"2023-03-05",\#
            "director":{"name":"王一","title":"教授级高工"},"district":"tiexi",\#
            "document":"鞍科字 2020-7","established":"2020-03-05","field":"新材料",\#
            "grade":"unqualified","gradeValidUntil":"2026-06-01",\#
            "name":"鞍山市菱镁专业技术创新中心","organisation":{"name":"某公司",\#
            "organisation":"91210303MA0TE5T24Q"},"rectificationDue":"2024-06-01",\#
            "source":"档案2020-17","status":"rectifying","statusSince":"2023-06-01",\#
            "unknown":["coBuilders"],"was":[{"name":"鞍山市镁质专业技术创新中心",\#
            "until":"2021-12-31"},{"director":{"name":"赵一"},"until":"2022-01-31"},\#
            {"organisation":{"name":"共建单位","organisation":"91210381MA0TE5T750"},\#
            "until":"2022-02-28"},{"grade":"good","until":"2023-05-31"}]}
            """#,
            tags: [
                "centre:dx-mg", "district:tiexi", "organisation:91210303MA0TE5T24Q",
                "organisation:91210381MA0TE5T750",
            ],
            optional: [
                "statusSince", "document", "coBuilders", "constructionUntil", "grade",
                "gradeValidUntil", "was", "unknown",
            ]),
        Sample(
            "call.opened",
            #"""
            {"call":"k-2024","closes":"2024-03-20","opens":"2024-03-05","title":"申报通知"}
            """#,
            tags: ["call:k-2024"],
            optional: []),
        Sample(
            "call.extended",
            #"""
            {"call":"k-2024","closes":"2024-03-31","reason":"延长"}
            """#,
            tags: ["call:k-2024"],
            optional: []),
    ]
}
