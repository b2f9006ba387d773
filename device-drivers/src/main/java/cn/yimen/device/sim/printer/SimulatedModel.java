package cn.yimen.device.sim.printer;

/// Which printer is simulated.
///
/// @param lineDots 576 for 80 mm paper, 384 for 58 mm
/// @param baud speed of its line, or 0 for no delay
/// @param millimetresPerSecond speed of the paper, or 0 for no delay
/// @param answersBarrier answers `GS r 1`
/// @param automaticStatus knows `GS a`
/// @param clearsBuffer knows `DLE DC4 8`; many cheap ones do not
public record SimulatedModel(
        int lineDots,
        int baud,
        int millimetresPerSecond,
        boolean answersBarrier,
        boolean automaticStatus,
        boolean clearsBuffer) {

    /// 80 mm paper, knows everything, no delays.
    public static SimulatedModel wide() {
        return new SimulatedModel(576, 0, 0, true, true, true);
    }

    /// 58 mm paper, knows everything, no delays.
    public static SimulatedModel narrow() {
        return new SimulatedModel(384, 0, 0, true, true, true);
    }

    /// Knows neither barrier nor automatic status nor clearing.
    public SimulatedModel cheap() {
        return new SimulatedModel(lineDots, baud, millimetresPerSecond, false, false, false);
    }

    public SimulatedModel withoutClearing() {
        return new SimulatedModel(
                lineDots, baud, millimetresPerSecond, answersBarrier, automaticStatus, false);
    }

    public SimulatedModel atSpeed(int newBaud, int newMillimetresPerSecond) {
        return new SimulatedModel(
                lineDots,
                newBaud,
                newMillimetresPerSecond,
                answersBarrier,
                automaticStatus,
                clearsBuffer);
    }
}
