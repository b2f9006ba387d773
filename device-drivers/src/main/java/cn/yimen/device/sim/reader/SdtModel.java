package cn.yimen.device.sim.reader;

import cn.yimen.device.card.sdt.SamId;
import cn.yimen.device.card.sdt.SdtSpeed;
import java.time.Duration;

/// What kind of reader is played.
///
/// @param speed of its line when it is switched on
/// @param afterReading what it says of a card that was read and still lies there
/// @param thinking how long it takes over an answer that reads the card
/// @param inRealTime whether bytes take as long as they do on a wire
/// @param stray bytes that it sends before each answer, in hex; some real ones send AA00
/// @param piece it sends its answers in pieces of at most so many bytes
public record SdtModel(
        SamId sam,
        SdtSpeed speed,
        AfterReading afterReading,
        Duration thinking,
        boolean inRealTime,
        String stray,
        int piece) {

    private static final SamId SAM = new SamId(5, 3, 20_160_101, 123, 1_234_567);

    /// How modules differ towards a card that was read already.
    public enum AfterReading {
        /// Finds it again.
        FINDS,
        /// Finds it only after it was lifted, and still reads from it.
        HOLDS,
        /// Neither finds it nor reads from it.
        IGNORES
    }

    /// A reader that answers at once.
    public static SdtModel usual() {
        return new SdtModel(
                SAM,
                SdtSpeed.BAUD_115200,
                AfterReading.HOLDS,
                Duration.ZERO,
                false,
                "",
                Integer.MAX_VALUE);
    }

    public SdtModel at(SdtSpeed other) {
        return new SdtModel(sam, other, afterReading, thinking, inRealTime, stray, piece);
    }

    public SdtModel that(AfterReading other) {
        return new SdtModel(sam, speed, other, thinking, inRealTime, stray, piece);
    }

    public SdtModel slow(Duration time) {
        return new SdtModel(sam, speed, afterReading, time, true, stray, piece);
    }

    public SdtModel inRealTimeOnly() {
        return new SdtModel(sam, speed, afterReading, thinking, true, stray, piece);
    }

    public SdtModel noisy(String strayHex, int pieceBytes) {
        return new SdtModel(sam, speed, afterReading, thinking, inRealTime, strayHex, pieceBytes);
    }
}
