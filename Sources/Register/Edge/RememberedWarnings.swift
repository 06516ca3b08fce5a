import CanonicalJSON
import Rules

/// The warnings of an accepted action as the log remembers them, so that a repeated command answers
/// the same in either language.
enum RememberedWarnings {
    static func bytes(of warnings: [Warning]) -> [UInt8] {
        guard !warnings.isEmpty else { return [] }
        return JSON.array(
            warnings.map { warning in
                .array([
                    .string(warning.code.rawValue), .string(warning.article?.chinese ?? ""),
                    .array(
                        warning.arguments.map {
                            .array([.string($0.name.rawValue), .string($0.value)])
                        }),
                ])
            }
        ).canonicalBytes
    }

    static func warnings(from bytes: [UInt8]) -> [Warning] {
        guard !bytes.isEmpty, let array = (try? JSONReader.read(bytes))?.array else { return [] }
        return array.compactMap { element in
            guard let parts = element.array, parts.count == 3,
                let code = parts[0].string.flatMap(RefusalCode.init),
                let article = parts[1].string, let arguments = parts[2].array
            else { return nil }
            return Warning(
                code, Article(chinese: article),
                arguments.compactMap { argument in
                    guard let pair = argument.array, pair.count == 2,
                        let name = pair[0].string.flatMap(Argument.Name.init),
                        let value = pair[1].string
                    else { return nil }
                    return Argument(name, value)
                })
        }
    }
}
