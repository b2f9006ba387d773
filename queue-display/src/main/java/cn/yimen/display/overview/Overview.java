package cn.yimen.display.overview;

import cn.yimen.hall.state.EmergencyNow;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What stands on the manager's wall at one moment, without any geometry. What is not known now is
/// empty, and never the last that was known dressed up as the truth.
///
/// @param map empty until the hall is known
/// @param course empty until the server has told it
/// @param step 0–7, on its walk against burn-in
/// @param closed whether the hall is closed for the night
/// @param identifies whether staff asked every screen which one it is
public record Overview(
        Head head,
        List<Tile> tiles,
        Optional<MapPicture> map,
        List<LineRow> lines,
        Alarms alarms,
        Optional<CoursePicture> course,
        List<Kiosk> kiosks,
        Behind behind,
        int step,
        boolean closed,
        boolean identifies) {

    public Overview {
        tiles = List.copyOf(tiles);
        lines = List.copyOf(lines);
        kiosks = List.copyOf(kiosks);
    }

    /// @param hall empty until it is known
    /// @param time the hub's, in the hall's zone
    /// @param emergency that stands, or was lifted a short while ago
    public record Head(
            String hall,
            ZonedDateTime time,
            Link link,
            Uplink uplink,
            Optional<EmergencyNow> emergency) {
        public Head(String hall, ZonedDateTime time, Link link, Uplink uplink) {
            this(hall, time, link, uplink, Optional.empty());
        }
    }

    /// How the wall stands with the hall server.
    public sealed interface Link {}

    public record Live() implements Link {}

    /// The hall is heard, but not the figures.
    public record WithoutFigures() implements Link {}

    /// @param since the last moment at which the wall was right
    public record Stale(long seconds, ZonedDateTime since) implements Link {}

    public record Unheard() implements Link {}

    /// How the hall stands with the province.
    public sealed interface Uplink {}

    public record Connected(long pending) implements Uplink {}

    /// @param oldest how long the oldest has waited
    public record Away(long pending, Optional<Duration> oldest) implements Uplink {}

    /// This hall has no platform.
    public record Alone() implements Uplink {}

    public record Unknown() implements Uplink {}

    /// One of the large figures.
    ///
    /// @param value empty where it is not known
    /// @param beside what it is seen beside: of how many, or how many were given up
    /// @param about whom it concerns: a ticket's number; may be empty
    public record Tile(
            Kind kind,
            OptionalDouble value,
            OptionalDouble beside,
            Optional<Usual> usual,
            String about,
            Optional<Severity> severity) {

        static Tile unknown(Kind kind) {
            return new Tile(
                    kind,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty());
        }
    }

    public enum Kind {
        WAITING,
        LONGEST,
        /// In the place of the longest wait, without a value: nobody waits.
        NOBODY,
        OPEN,
        SATURATION,
        /// Called within the limit: per cent, or so many of so few.
        IN_TIME,
        ISSUED,
        SERVED
    }

    /// @param low and `high`: eight days of ten lie between
    public record Usual(double low, double high) {}

    /// How bad an alarm is.
    public enum Severity {
        YELLOW,
        ORANGE,
        RED
    }

    /// One line in the table.
    ///
    /// @param figures empty where they are not known
    /// @param limits of its saturation: yellow, orange, red
    public record LineRow(
            String prefix,
            String name,
            Optional<LineFigures> figures,
            List<Double> limits,
            Optional<Severity> severity) {
        public LineRow {
            limits = List.copyOf(limits);
        }
    }

    /// @param longest minutes, empty where nobody waits
    /// @param saturation empty where no window is open
    public record LineFigures(
            int waiting,
            Optional<Usual> expected,
            OptionalDouble longest,
            int open,
            int windows,
            OptionalDouble saturation) {}

    /// @param known whether these are the alarms of now
    /// @param unaccepted how many nobody has accepted
    public record Alarms(boolean known, List<AlarmRow> rows, int unaccepted) {
        public Alarms {
            rows = List.copyOf(rows);
        }
    }

    /// @param kind word of its kind, for the bundle
    /// @param subject what it is about, as the hall names it
    /// @param codes of what is the matter with a machine, as `docs/errors.md` has them; may be
    ///   empty
    /// @param who accepted it
    public record AlarmRow(
            Severity severity,
            String kind,
            Subject subject,
            String codes,
            double value,
            double limit,
            ZonedDateTime since,
            Optional<String> who) {}

    /// What an alarm is about.
    public sealed interface Subject {}

    public record OfHall() implements Subject {}

    public record OfLine(String prefix, String name) implements Subject {}

    public record OfWindow(String window) implements Subject {}

    public record OfMachine(String device) implements Subject {}

    /// @param sheets about how many it can still print; empty where it cannot tell
    public record Kiosk(String device, MachineState state, OptionalInt sheets) {}
}
