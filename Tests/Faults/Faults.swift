import Testing

/// What the disk may do to a register. In order, for each takes both cores and counts calls.
@Suite(.serialized) struct Faults {}
