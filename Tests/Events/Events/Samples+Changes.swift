import Events

extension Sample {
    static let changes: [Sample] = [
        Sample(
            "change.reported",
            #"""
            {"centre":"dx-mg","change":"c-1","kind":"director","late":true,"reason":"原主任退休",\#
            "takesEffect":"2025-01-06","to":{"director":{"name":"孙四","title":"教授级高工"}}}
            """#,
            tags: ["centre:dx-mg", "change:c-1"],
            optional: [],
            nullable: ["takesEffect"]),
        Sample(
            "change.joined",
            #"""
            {"change":"c-2","text":"同意承接依托单位职责"}
            """#,
            tags: ["change:c-2"],
            optional: []),
        Sample(
            "change.consented",
            #"""
            {"change":"c-1","consent":true,"district":"tiexi","text":"同意更换"}
            """#,
            tags: ["change:c-1", "district:tiexi"],
            optional: []),
        Sample(
            "change.consent-refused",
            #"""
            {"change":"c-2","consent":false,"district":"haicheng","text":"新的依托单位条件不足"}
            """#,
            tags: ["change:c-2", "district:haicheng"],
            optional: []),
        Sample(
            "change.filed",
            #"""
            {"change":"c-1","text":"予以备案"}
            """#,
            tags: ["change:c-1"],
            optional: ["text"]),
        Sample(
            "change.returned",
            #"""
            {"change":"c-2","reason":"未附承接协议"}
            """#,
            tags: ["change:c-2"],
            optional: []),
        Sample(
            "change.withdrawn",
            #"""
            {"change":"c-2","reason":"双方未达成一致"}
            """#,
            tags: ["change:c-2"],
            optional: []),
        Sample(
            "centre.renamed",
            #"""
            {"centre":"dx-mg","change":"c-3","name":"鞍山市镁质材料专业技术创新中心"}
            """#,
            tags: ["centre:dx-mg", "change:c-3"],
            optional: []),
        Sample(
            "centre.director-changed",
            #"""
            {"centre":"dx-mg","change":"c-1","director":{"name":"孙四","title":"教授级高工"}}
            """#,
            tags: ["centre:dx-mg", "change:c-1"],
            optional: []),
        Sample(
            "centre.direction-changed",
            #"""
            {"centre":"dx-mg","change":"c-4","field":"耐火材料"}
            """#,
            tags: ["centre:dx-mg", "change:c-4"],
            optional: []),
        Sample(
            "centre.host-changed",
            #"""
            {"centre":"dx-mg","change":"c-2","organisation":"91210381MA0TE5T750"}
            """#,
            tags: ["centre:dx-mg", "change:c-2", "organisation:91210381MA0TE5T750"],
            optional: []),
        Sample(
            "centre.co-builders-changed",
            #"""
            {"centre":"dx-mg","change":"c-5","coBuilders":[{"name":"某研究院",\#
            "organisation":"12210300412345670R"}]}
            """#,
            tags: ["centre:dx-mg", "change:c-5", "organisation:12210300412345670R"],
            optional: ["coBuilders"]),
    ]
}
