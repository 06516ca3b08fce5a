import Events
import HTTPTypes
import Hummingbird
import Register

/// What every page has around its content: the head, the bureau's name, the banner of a rehearsal,
/// the foot.
struct Page {
    let wording: PageWording
    let title: String
    /// The address of the page in the other language.
    let elsewhere: String
    let isRehearsal: Bool
    let content: HTML
    let foot: HTML

    /// The whole page.
    var html: HTML {
        let words = wording
        let other: Language = words.language == .chinese ? .english : .chinese
        return """
            <!DOCTYPE html>
            <html lang="\(words.language.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) · \(words.bureau)</title>
            <link rel="stylesheet" href="/style.css">
            <link rel="icon" type="image/svg+xml" href="/icon.svg">
            </head>
            <body>
            <a class="skip" href="#content">\(words.skip)</a>
            \(banner)<header class="masthead"><div class="frame">
            <p class="bureau">\(words.bureau)</p>
            <p class="language"><a href="\(elsewhere)" lang="\(other.tag)" hreflang="\(other.tag)">\
            \(words.otherLanguage)</a></p>
            </div></header>
            <main id="content" class="frame" tabindex="-1">
            \(content)</main>
            <footer class="frame">
            \(foot)<p class="issuer">\(words.bureau)</p>
            </footer>
            </body>
            </html>

            """
    }

    /// The page as an answer.
    func response(_ status: HTTPResponse.Status = .ok, _ headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.contentType] = "text/html; charset=utf-8"
        headers[.contentLanguage] = wording.language.tag
        headers[.cacheControl] = "no-cache"
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }

    private var banner: HTML {
        isRehearsal
            ? "<p class=\"rehearsal\" role=\"note\"><strong>\(wording.rehearsal)</strong></p>\n"
            : ""
    }
}
