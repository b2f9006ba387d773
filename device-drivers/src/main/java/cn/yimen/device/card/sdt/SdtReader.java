package cn.yimen.device.card.sdt;

import cn.yimen.device.card.CardPlace;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// An identity card reader with a security module on a serial line.
///
/// @param name for technicians and for telling readers apart
/// @param line opens the line at a speed
/// @param speeds tried in this order until the reader answers
/// @param timing how long things may take
/// @param retries how often a card that does not answer is tried again
/// @param withPhoto whether the portrait is kept; it comes over the line in any case
public record SdtReader(
        String name,
        Function<SdtSpeed, LinkOpener> line,
        List<SdtSpeed> speeds,
        Timing timing,
        int retries,
        boolean withPhoto)
        implements ReaderConfig {

    private static final int RETRIES = 2;

    /// How long the reader may think, and how often it is asked.
    ///
    /// @param poll between two searches for a card; shorter than 300 ms overheats some modules
    /// @param find for finding, selecting and all that does not read
    /// @param read for what reads the card
    /// @param unseen after how long a card that its reader cannot see any more counts as taken away
    public record Timing(Duration poll, Duration find, Duration read, Duration unseen) {

        public static Timing usual() {
            return new Timing(
                    Duration.ofMillis(300),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(5));
        }
    }

    public SdtReader {
        speeds = List.copyOf(speeds);
        if (speeds.isEmpty() || retries < 0) {
            throw new IllegalArgumentException("reader limits out of range");
        }
    }

    /// A reader whose speed is found out, from 115,200 baud down; without portrait.
    public static SdtReader at(Path port) {
        return over(port.toString(), speed -> SerialSettings.of(port, speed.baud()).opener());
    }

    /// The same on any other kind of line.
    public static SdtReader over(String name, Function<SdtSpeed, LinkOpener> line) {
        return new SdtReader(
                name, line, List.of(SdtSpeed.values()), Timing.usual(), RETRIES, false);
    }

    public SdtReader timed(Timing other) {
        return new SdtReader(name, line, speeds, other, retries, withPhoto);
    }

    public SdtReader keepingPhoto() {
        return new SdtReader(name, line, speeds, timing, retries, true);
    }

    @Override
    public CardPlace place() {
        return new SdtPlace(this);
    }
}
