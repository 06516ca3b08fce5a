import Events

extension Sample {
    static let recognition: [Sample] = [
        Sample(
            "application.submitted",
            #"""
            {"call":"k-2024","centre":"dx-mg","coBuilders":[{"name":"共建单位",\#
            "organisation":"91210381MA0TE5T750"}],"cooperation":"",\#
            "director":{"name":"王一","title":"教授级高工"},"equipmentValue":"1250000.00",\#
            "field":"新材料","name":"鞍山市菱镁专业技术创新中心",\#
            "organisation":"91210303MA0TE5T24Q","patents":{"invention":1,\#
            "items":["ZL202010000001.2",{"granted":"2021-03-01","kind":"实用新型",\#
            "number":"ZL202020000002.3","owner":"某公司","title":"一种装置"}],\#
            "utilityModel":2},"plan":{"goals":["建成中试线"],"months":36},\#
            "siteArea":"320","staff":{"fullTime":18,"leaders":2}}
            """#,
            tags: [
                "call:k-2024", "centre:dx-mg", "organisation:91210303MA0TE5T24Q",
                "organisation:91210381MA0TE5T750",
            ],
            optional: ["coBuilders", "call"]),
        Sample(
            "application.returned",
            #"""
            {"centre":"dx-mg","due":"2024-03-28","reasons":"缺场地证明"}
            """#,
            tags: ["centre:dx-mg"],
            optional: ["due"]),
        Sample(
            "application.supplemented",
            #"""
            {"centre":"dx-mg","changes":{"coBuilders":[],"cooperation":"协议",\#
            "director":{"name":"王二"},"equipmentValue":"600000","field":"耐火材料",\#
            "name":"鞍山市镁质专业技术创新中心","patents":{"invention":0,"utilityModel":2},\#
            "plan":{"goals":["建成中试线"],"months":36},"siteArea":"150.5",\#
            "staff":{"fullTime":18,"leaders":2}},"text":"已补正"}
            """#,
            tags: ["centre:dx-mg"],
            optional: ["text"]),
        Sample(
            "application.withdrawn",
            #"""
            {"centre":"dx-mg","reason":"另行申报"}
            """#,
            tags: ["centre:dx-mg"],
            optional: []),
        Sample(
            "review.opinion-recorded",
            #"""
            {"centre":"dx-mg","checks":[{"claimed":"320","condition":"site-area",\#
            "found":315,"met":true}],"opinion":"support","panel":"p-1","score":88,\#
            "stage":"expert","text":"论证意见"}
            """#,
            tags: ["centre:dx-mg", "panel:p-1"],
            optional: ["checks"]),
        Sample(
            "recommendation.issued",
            #"""
            {"centre":"dx-mg","date":"2024-09-02","document":"西科发〔2024〕13号"}
            """#,
            tags: ["centre:dx-mg", "document:西科发〔2024〕13号"],
            optional: []),
        Sample(
            "panel.convened",
            #"""
            {"centres":["dx-mg","dx-ls"],"experts":["expert-1","expert-2"],\#
            "panel":"p-1","purpose":"recognition"}
            """#,
            tags: [
                "account:expert-1", "account:expert-2", "centre:dx-ls", "centre:dx-mg",
                "panel:p-1",
            ],
            optional: []),
        Sample(
            "panel.amended",
            #"""
            {"add":["expert-3"],"panel":"p-1","reason":"补足"}
            """#,
            tags: ["account:expert-3", "panel:p-1"],
            optional: []),
        Sample(
            "panel.expert-recused",
            #"""
            {"centre":"dx-mg","expert":"expert-1","panel":"p-1","reason":"曾任顾问"}
            """#,
            tags: ["account:expert-1", "centre:dx-mg", "panel:p-1"],
            optional: []),
        Sample(
            "inspection.recorded",
            #"""
            {"centre":"dx-mg","checks":[{"claimed":"320","condition":"site-area",\#
            "found":315,"met":true}],"date":"2024-09-02","findings":"一致",\#
            "inspectors":["专家","经办人"],"panel":"p-1","passed":true}
            """#,
            tags: ["centre:dx-mg", "panel:p-1"],
            optional: ["checks"]),
        Sample(
            "list.proposed",
            #"""
            {"call":"k-2024","centres":["dx-mg"],"list":"l-1","notChosen":["dx-a",\#
            {"centre":"dx-ls","reason":"名额"}],"ranking":["dx-mg","dx-ls"]}
            """#,
            tags: ["call:k-2024", "centre:dx-a", "centre:dx-ls", "centre:dx-mg", "list:l-1"],
            optional: ["call", "ranking", "notChosen"]),
        Sample(
            "list.cancelled",
            #"""
            {"list":"l-1","reason":"重排"}
            """#,
            tags: ["list:l-1"],
            optional: []),
    ]
}
