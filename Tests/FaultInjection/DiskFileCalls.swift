import DurableFile
import Glibc
import Synchronization

/// The calls of `DurableFile`, led over our disks.
struct DiskFileCalls: FileCalls {
    private struct OpenFile {
        weak var disk: Disk?
        let path: String
        let node: Int
        var offset = 0
    }

    private static let files = Mutex<[Int32: OpenFile]>([:])
    private let system = SystemFileCalls()

    func open(_ path: String, flags: Int32, mode: UInt32) -> Int {
        guard let disk = Disks.disk(of: path) else {
            return system.open(path, flags: flags, mode: mode)
        }
        return disk.withModel { model in
            if let failure = Self.failure(model.verdict(.open, path)) { return failure }
            do {
                let known = try model.node(of: path)
                let answer = system.open(path, flags: flags, mode: mode)
                guard answer >= 0 else { return answer }
                let node = try known ?? model.make(path)
                Self.files.withLock {
                    $0[Int32(answer)] = OpenFile(disk: disk, path: path, node: node)
                }
                return answer
            } catch {
                return -Int(EIO)
            }
        }
    }

    func close(_ descriptor: Int32) -> Int {
        Self.files.withLock { $0[descriptor] = nil }
        return system.close(descriptor)
    }

    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let (file, disk) = Self.file(descriptor) else {
            return system.read(descriptor, into: buffer)
        }
        return disk.withModel { model in
            switch model.verdict(.read, file.path) {
            case .go, .swallow: system.read(descriptor, into: buffer)
            case .fail(.short) where buffer.count > 1:
                system.read(
                    descriptor,
                    into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<(buffer.count / 2)]))
            case let verdict: Self.failure(verdict) ?? -Int(EIO)
            }
        }
    }

    func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        guard let (file, disk) = Self.file(descriptor) else {
            return system.write(descriptor, bytes)
        }
        return disk.withModel { model in
            var part = bytes
            switch model.verdict(.write, file.path) {
            case .go, .swallow: break
            case .fail(.short) where bytes.count > 1:
                part = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
            case .cut:
                model.nodes[file.node].file.change(.write(offset: file.offset, bytes: Array(part)))
                return -Int(EIO)
            case let verdict: return Self.failure(verdict) ?? -Int(EIO)
            }
            let count = system.write(descriptor, part)
            guard count > 0 else { return count }
            model.nodes[file.node].file.change(
                .write(offset: file.offset, bytes: Array(part[..<count])))
            Self.files.withLock { $0[descriptor]?.offset += count }
            return count
        }
    }

    func sync(_ descriptor: Int32) -> Int {
        guard let (file, disk) = Self.file(descriptor) else { return system.sync(descriptor) }
        return disk.withModel { model in
            switch model.verdict(.sync, file.path) {
            case .go:
                if model.nodes[file.node].directory != nil {
                    model.nodes[file.node].directory?.sync()
                } else {
                    model.nodes[file.node].file.sync()
                }
                return 0
            case .swallow: return 0
            case .fail(let fault):
                model.nodes[file.node].file.failSync(&model.chance)
                return Self.failure(.fail(fault)) ?? -Int(EIO)
            case .cut, .off: return -Int(EIO)
            }
        }
    }

    func changeMode(_ descriptor: Int32, _ mode: UInt32) -> Int {
        system.changeMode(descriptor, mode)
    }

    func rename(_ old: String, _ new: String) -> Int {
        guard let disk = Disks.disk(of: old) else { return system.rename(old, new) }
        return disk.withModel { model in
            let verdict = model.verdict(.rename, old)
            do {
                let renaming = try model.renaming(old, new)
                switch verdict {
                case .go where model.withholdsRenames(new): return 0
                case .go, .swallow:
                    let answer = system.rename(old, new)
                    if answer >= 0 { model.note(renaming) }
                    return answer
                case .cut: model.note(renaming)
                case .fail, .off: break
                }
                return Self.failure(verdict) ?? -Int(EIO)
            } catch {
                return -Int(EIO)
            }
        }
    }

    func remove(_ path: String) -> Int {
        change(.remove, path) {
            system.remove(path)
        } noting: { model throws(DiskError) in
            try model.remove(path)
        }
    }

    func makeDirectory(_ path: String, mode: UInt32) -> Int {
        change(.makeDirectory, path) {
            system.makeDirectory(path, mode: mode)
        } noting: { model throws(DiskError) in
            _ = try model.make(path, isDirectory: true)
        }
    }

    private func change(
        _ call: DiskCall, _ path: String, _ body: () -> Int,
        noting note: (inout DiskModel) throws(DiskError) -> Void
    ) -> Int {
        guard let disk = Disks.disk(of: path) else { return body() }
        return disk.withModel { model in
            let verdict = model.verdict(call, path)
            do {
                switch verdict {
                case .go, .swallow:
                    let answer = body()
                    if answer >= 0 { try note(&model) }
                    return answer
                // What is there already would not have been made.
                case .cut where call != .makeDirectory || !SystemDisk.isDirectory(path):
                    try note(&model)
                case .fail, .off, .cut: break
                }
                return Self.failure(verdict) ?? -Int(EIO)
            } catch {
                return -Int(EIO)
            }
        }
    }

    private static func file(_ descriptor: Int32) -> (OpenFile, Disk)? {
        files.withLock { files in
            guard let file = files[descriptor], let disk = file.disk else { return nil }
            return (file, disk)
        }
    }

    private static func failure(_ verdict: DiskModel.Verdict) -> Int? {
        switch verdict {
        case .go, .swallow: nil
        case .fail(.full): -Int(ENOSPC)
        case .fail, .cut, .off: -Int(EIO)
        }
    }
}
