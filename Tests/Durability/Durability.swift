import Testing

/// What an acknowledgement is worth when the process, the disk or the operator fails. The tests
/// start the real program, one after another, for each of them loads the machine.
@Suite(.serialized) struct Durability {}
