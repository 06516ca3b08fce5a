import Glibc

/// Standard output, written at once and past any buffer: who reads it line by line waits for none.
enum StandardOutput {
    /// Writes all of it.
    /// - Throws: where nobody takes it.
    static func write(_ bytes: [UInt8]) throws {
        guard Output.write(bytes, to: STDOUT_FILENO) else {
            let cause = String(cString: strerror(errno))
            throw Failure(
                chinese: "无法写到标准输出：\(cause)。",
                english: "Standard output could not be written: \(cause).")
        }
    }

    /// Writes a line.
    static func line(_ text: String) throws { try write(Array("\(text)\n".utf8)) }
}

/// Standard error, which takes what is said beside the answer.
enum StandardError {
    /// Says a sentence, the program's name before it. Where nobody listens, it is lost.
    static func say(_ sentence: String) {
        let name = Terminal.isErrorColoured ? "\u{1B}[1;31mannals:\u{1B}[0m" : "annals:"
        write("\(name) \(sentence)\n")
    }

    /// Writes a text as it is.
    static func write(_ text: String) {
        _ = Output.write(Array(text.utf8), to: STDERR_FILENO)
    }
}

private enum Output {
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno != EINTR { return false }
                written += max(count, 0)
            }
            return true
        }
    }
}
