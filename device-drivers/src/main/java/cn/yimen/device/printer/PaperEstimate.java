package cn.yimen.device.printer;

/// How much paper is left, as far as anybody can know.
public sealed interface PaperEstimate {

    /// @param millimetres of paper
    /// @param slips tickets of the usual length
    record Left(int millimetres, int slips, Basis basis) implements PaperEstimate {}

    /// Nobody said when the roll was changed, and no sensor told.
    record NotKnown() implements PaperEstimate {}

    /// What it rests on.
    enum Basis {
        /// A full roll, less what was printed since.
        COUNTED,
        /// The sensor saw the end of the roll, or missed the paper; counted from there.
        SENSOR
    }
}
