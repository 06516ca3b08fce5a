import DurableFile
import EventLog
import Projections
import SQLite

extension RegisterError {
    /// What a failure of a store means to whoever operates the machine.
    init(_ error: any Error) {
        switch error {
        case let error as RegisterError: self = error
        case let error as LogError: self.init(log: error)
        case let error as FileError:
            self.init(
                error.isFull ? .full : .store, error.description,
                chinese: error.isFull ? "磁盘空间已满，请清理后重试。" : "文件读写失败：\(error)")
        case let error as SQLiteError where error.isFull:
            self.init(.full, "\(error)", chinese: "磁盘空间已满，请清理后重试。")
        case let error as SQLiteError:
            self.init(.store, "\(error)", chinese: "数据库操作失败：\(error)")
        case ProjectionError.file(let path, let number):
            self.init(FileError("writing", path, number: number))
        default: self.init(.store, "\(error)", chinese: "内部错误：\(error)")
        }
    }

    private init(log error: LogError) {
        let (code, chinese): (Code, String) =
            switch error.code {
            case .damaged: (.damaged, "登记簿文件已损坏")
            case .foreign: (.foreign, "该文件不是登记簿")
            case .newer: (.newer, "登记簿由更新版本的程序建立，请升级程序")
            case .locked: (.locked, "登记簿正被另一进程占用")
            case .full: (.full, "磁盘空间已满，请清理后重试")
            case .stopped: (.stopped, "写入已停止，请重新启动程序")
            case .busy: (.overloaded, "请求过多，请稍后重试")
            default: (.store, "登记簿存取失败")
            }
        self.init(
            code, error.description, chinese: "\(chinese)：\(error.description)",
            position: error.position)
    }

    /// Runs `body`; what it throws is put in the terms of a register.
    static func wrapping<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch { throw RegisterError(error) }
    }

    /// There is no register at `directory`.
    static func missing(_ directory: String) -> RegisterError {
        RegisterError(
            .missing, "there is no register in \(directory); make one with `annals init`",
            chinese: "目录 \(directory) 中没有登记簿，可用 annals init 建立")
    }
}
