package cn.yimen.device.printer;

/// The paper that a hall buys, and when it wants to hear of its end.
///
/// @param rollMillimetres length of a new roll, printed on its core
/// @param nearEndMillimetres what is left when the printer's sensor sees the end; measured once
/// @param lowSlips the level is low from so many tickets left
/// @param count where the count is kept when the program ends
public record PaperSettings(
        int rollMillimetres, int nearEndMillimetres, int lowSlips, PaperCount.Keeper count) {

    /// Rolls of 80 m, a sensor at 5 m, warning at 60 tickets (half an hour of a busy kiosk);
    /// nothing is kept.
    public static PaperSettings usual() {
        return new PaperSettings(80_000, 5_000, 60, PaperCount.Keeper.forgetful());
    }

    public PaperSettings kept(PaperCount.Keeper keeper) {
        return new PaperSettings(rollMillimetres, nearEndMillimetres, lowSlips, keeper);
    }
}
