import Events
import Rules

/// Stores the bytes given with an action before the action names them, and asks that those named
/// are there.
struct StoringAttachments {
    let store: AttachmentStore

    /// The attachments as a record names them.
    func keep(_ attachments: [Attachment], at pointer: String) throws -> [Attachment] {
        try attachments.enumerated().map { try keep($0.element, at: "\(pointer)/\($0.offset)") }
    }

    /// The action with the attachments in its own fields as a record names them.
    func keep(_ action: Action) throws -> Action {
        guard case .publicityOpen(var matter) = action,
            let attachment = matter.notice?.attachment
        else { return action }
        matter.notice?.attachment = try keep(attachment, at: "/with/notice/attachment")
        return .publicityOpen(matter)
    }

    private func keep(_ attachment: Attachment, at pointer: String) throws -> Attachment {
        switch attachment {
        case .hash(let hash):
            _ = try size(of: hash, at: pointer)
            return attachment
        case .described(var description):
            description.size = try size(of: description.sha256, at: pointer)
            return .described(description)
        case .bytes(let bytes, let title, let kind, let confidential, let shelfmark):
            return .described(
                AttachmentDescription(
                    sha256: try store.store(bytes), size: bytes.count, title: title, kind: kind,
                    confidential: confidential, shelfmark: shelfmark))
        }
    }

    private func size(of hash: SHA256Hex, at pointer: String) throws -> Int {
        guard let bytes = try store.bytes(of: hash) else {
            throw Refusal(.attachmentUnknown, field: pointer, Argument(.subject, hash))
        }
        return bytes.count
    }
}
