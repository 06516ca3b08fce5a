import CanonicalJSON
import Events
import Hummingbird
import Register

/// What a reader of pages is told where there is no page to show.
struct ErrorPage {
    let problem: Problem
    let register: Register
    let language: Language

    /// The page as an answer.
    var response: Response {
        let words = PageWording.of(language)
        let (home, other) = language == .chinese ? ("/", "/?lang=en") : ("/?lang=en", "/")
        let title = problem.status.title(in: language)
        let article: HTML =
            problem.members["article"]?.string.map {
                "<div><dt>\(words.article)</dt><dd>\($0)</dd></div>"
            } ?? ""
        let content: HTML = """
            <div class="title"><h1>\(title)</h1></div>
            <div class="problem" role="alert">
            <p>\(problem.detail)</p>
            <dl><div><dt>\(words.code)</dt><dd><code>\(problem.code)</code></dd></div>\(article)</dl>
            </div>
            <p><a href="\(home)">\(words.back)</a></p>

            """
        return Page(
            wording: words, title: title, elsewhere: other,
            isRehearsal: register.kind == .rehearsal, content: content, foot: ""
        ).response(problem.status, problem.headers)
    }
}
