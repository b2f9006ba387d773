package cn.yimen.device.ipp;

/// What came of decoding bytes.
public sealed interface IppReading {

    /// @param length how many bytes it takes; a document begins behind them
    record Understood(IppMessage message, int length) implements IppReading {}

    /// @param why for technicians
    record Malformed(String why) implements IppReading {}
}
