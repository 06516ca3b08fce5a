import Events

extension Sample {
    static let revocations: [Sample] = [
        Sample(
            "relinquishment.requested",
            #"""
            {"centre":"dx-mg","reason":"经营方向调整，申请终止"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "revocation.proposed",
            #"""
            {"centre":"dx-mg","facts":"整改验收未通过，且查实提供虚假数据","grounds":[1,3],"provisional":true,\#
            "statementUntil":"2028-10-17"}
            """#,
            tags: ["centre:dx-mg"],
            optional: ["statementUntil"]),
        Sample(
            "revocation.hearing-held",
            #"""
            {"centre":"dx-mg","date":"2028-10-12","minutes":"依托单位陈述了意见"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "centre.revoked",
            #"""
            {"answer":"所述理由不影响事实认定","banBinds":false,"banUntil":"2031-10-20","centre":"dx-mg",\#
            "document":"鞍科发〔2028〕50号","grounds":[1,3],"revoke":true,"text":"撤销市专业技术创新中心资格"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2028〕50号"],
            optional: ["answer", "banUntil", "document"]),
        Sample(
            "revocation.dropped",
            #"""
            {"answer":"申辩理由成立","banBinds":false,"centre":"dx-mg","document":"鞍科发〔2028〕51号",\#
            "grounds":["request"],"revoke":false,"text":"不予撤销"}
            """#,
            tags: ["centre:dx-mg", "document:鞍科发〔2028〕51号"],
            optional: ["answer", "document"]),
    ]
}
