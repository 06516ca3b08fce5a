import CanonicalJSON
import Events

/// Reads a value the way a field named `field` is read from what was given.
func read<Value: FieldValue>(
    _ type: Value.Type, _ json: JSON, from source: FieldSource = .input
) throws(FieldError) -> Value {
    try Value(json, at: "/field", from: source)
}

/// Why a value is refused, `nil` where it is read.
func refusal<Value: FieldValue>(
    of json: JSON, as type: Value.Type, from source: FieldSource = .input
) -> FieldError? {
    do throws(FieldError) {
        _ = try read(type, json, from: source)
        return nil
    } catch {
        return error
    }
}

/// A fault of the field named `field`, or of one below it.
func fault(_ fault: FieldError.Fault, _ below: String = "") -> FieldError {
    FieldError(fault, at: "/field\(below)")
}

/// A small generator of pseudo-random numbers (Steele, Lea and Flood 2014), the same for one seed.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
