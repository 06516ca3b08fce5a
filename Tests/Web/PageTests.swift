import CanonicalJSON
import Testing

@Suite struct `The roster anyone may read` {
    @Test func `it says whose it is, of which day, from which record, and that it is a rehearsal`()
        async throws
    {
        try await withServer(Script.centres) { server in
            for path in ["/", "/roster"] {
                let page = try await server.get(path)
                #expect(page.status == 200)
                #expect(page.headers["content-type"] == "text/html; charset=utf-8")
                let known = try #require(
                    try await server.get("/api/v1/roster").json["known"]?.integer)
                for text in [
                    #"<html lang="zh-CN">"#, "鞍山市科学技术局", "鞍山市专业技术创新中心名录",
                    #"<time datetime="2024-02-01">2024年2月1日</time>"#, "演练数据，不具有效力",
                    "鞍科发〔2024〕1号", "<strong>\(known)</strong>", "鞍科发〔2023〕7号",
                    "2023-05-20", "2026-05-20", "铁西区", "建设期", "王一",
                    #"<dt>在册中心</dt><dd>2 家</dd>"#, #"<dt>建设期</dt><dd>1 家</dd>"#,
                ] {
                    #expect(page.text.contains(text), "\(text)")
                }
            }
        }
    }

    @Test func `names are text, never markup`() async throws {
        try await withServer(Script.centres) { server in
            let page = try await server.get("/").text
            #expect(page.contains("鞍山市&lt;菱镁&gt;&amp;&quot;新材料&quot;专业技术创新中心"))
            #expect(page.contains("鞍山&lt;甲&gt;有限公司"))
            #expect(!page.contains("<菱镁>") && !page.contains("<甲>"))
            let asked = try await server.get("/?district=%22%3E%3Cscript%3E")
            #expect(asked.status == 400)
            #expect(!asked.text.contains("<script"))
        }
    }

    @Test func `a rectifying centre shows as operating and its grade is not told`() async throws {
        try await withServer(Script.centres) { server in
            let page = try await server.get("/").text
            #expect(page.contains("运行"))
            #expect(!page.contains("整改") && !page.contains("不合格") && !page.contains("2024-12-31"))
        }
    }

    @Test func `it shows another day and part of the centres`() async throws {
        try await withServer(Script.centres) { server in
            let before = try await server.get("/?on=2020-01-01").text
            #expect(before.contains("没有符合条件的中心") && !before.contains("<table"))
            for day in ["2023-06-01", "2023%E5%B9%B46%E6%9C%881%E6%97%A5", "2023.6.1", "20230601"] {
                let page = try await server.get("/?on=\(day)&district=&status=")
                #expect(page.status == 200, "\(day)")
                #expect(page.text.contains("2023年6月1日"), "\(day)")
            }
            let tiexi = try await server.get("/?district=tiexi").text
            #expect(tiexi.contains("&lt;菱镁&gt;") && !tiexi.contains("矿山装备"))
            #expect(tiexi.contains(#"<option value="tiexi" selected>铁西区</option>"#))
            let operating = try await server.get("/?status=operating").text
            #expect(!operating.contains("&lt;菱镁&gt;") && operating.contains("矿山装备"))
        }
    }

    @Test func `it is in English too, and each leads to the other`() async throws {
        try await withServer(Script.centres) { server in
            let chinese = try await server.get("/?on=2024-01-01").text
            #expect(chinese.contains(#"href="/?on=2024-01-01&amp;lang=en""#))
            let english = try await server.get("/?on=2024-01-01&lang=en")
            #expect(english.headers["content-language"] == "en")
            for text in [
                #"<html lang="en">"#, "Roster of Anshan", "In construction", "Rehearsal data",
                #"href="/?on=2024-01-01""#, #"<input type="hidden" name="lang" value="en">"#,
            ] {
                #expect(english.text.contains(text), "\(text)")
            }
        }
    }

    @Test func `a table that is read aloud has a caption, heads and their scope`() async throws {
        try await withServer(Script.centres) { server in
            let page = try await server.get("/").text
            #expect(page.contains(#"<caption id="caption">"#))
            #expect(page.split(separator: #"<th scope="col""#).count == 11)
            #expect(page.split(separator: #"<th scope="row""#).count == 3)
            #expect(page.contains(##"<a class="skip" href="#content">"##))
            for field in ["on", "district", "status"] {
                #expect(page.contains(#"<label for="\#(field)">"#))
            }
            #expect(!page.contains("<script") && !page.contains("style=") && !page.contains("http"))
        }
    }

    @Test func `what cannot be shown is told in the same dress`() async throws {
        try await withServer { server in
            let bad = try await server.get("/?on=2024-02-30")
            #expect(bad.status == 400)
            #expect(bad.headers["content-type"] == "text/html; charset=utf-8")
            #expect(bad.text.contains("鞍山市科学技术局") && bad.text.contains("input.bad-value"))
            let missing = try await server.get("/nowhere", ["Accept": "text/html,*/*;q=0.8"])
            #expect(missing.status == 404)
            #expect(missing.text.contains("没有找到") && missing.text.contains("返回名录"))
            let api = try await server.get("/api/v1/nowhere", ["Accept": "text/html"])
            #expect(api.headers["content-type"] == "application/problem+json")
        }
    }

    @Test func `the style sheet is kept by who has it`() async throws {
        try await withServer { server in
            let sheet = try await server.get("/style.css")
            #expect(sheet.status == 200)
            #expect(sheet.headers["content-type"] == "text/css; charset=utf-8")
            #expect(sheet.text.contains("@media print") && !sheet.text.contains("url("))
            let tag = try #require(sheet.headers["etag"])
            let held = try await server.get("/style.css", ["If-None-Match": "\"x\", \(tag)"])
            #expect(held.status == 304)
            #expect(held.headers["etag"] == tag)
            #expect(try await server.get("/style.css", ["If-None-Match": "\"x\""]).status == 200)
        }
    }
}
