import CanonicalJSON
import Rules
import Testing

@Suite struct `The largest number of patents` {
    @Test(arguments: [Parameter.minInventionPatents, .minUtilityModels])
    func `is the largest a record can hold`(parameter: Parameter) {
        #expect(parameter.check(.integer(JSON.largestInteger)))
    }
}
