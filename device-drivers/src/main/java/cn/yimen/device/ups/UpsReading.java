package cn.yimen.device.ups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What a Megatec UPS answers to `Q1`: `(MMM.M NNN.N PPP.P QQQ RR.R S.SS TT.T b7b6…b0`, ended by
/// CR. What a model cannot measure it fills with dashes.
///
/// @param inputVolts mains now
/// @param loadPercent of what it can carry
/// @param batteryVolts of the whole battery or of one cell, by model
/// @param flags bit 7 … bit 0 as sent
public record UpsReading(
        OptionalDouble inputVolts,
        OptionalDouble outputVolts,
        OptionalDouble loadPercent,
        OptionalDouble batteryVolts,
        OptionalDouble celsius,
        int flags) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final Pattern UNKNOWN = Pattern.compile("[-.]{1,6}");
    private static final Pattern FLAGS = Pattern.compile("[01]{8}");
    private static final int VALUES = 7;

    /// Reads one line without its CR; empty where it is not of that form.
    static Optional<UpsReading> of(String line) {
        if (!line.startsWith("(")) {
            return Optional.empty();
        }
        List<String> words = List.of(line.substring(1).strip().split(" +", VALUES + 2));
        if (words.size() != VALUES + 1 || !FLAGS.matcher(words.getLast()).matches()) {
            return Optional.empty();
        }
        var values = new ArrayList<OptionalDouble>();
        for (String word : words.subList(0, VALUES)) {
            if (NUMBER.matcher(word).matches()) {
                values.add(OptionalDouble.of(Double.parseDouble(word)));
            } else if (UNKNOWN.matcher(word).matches()) {
                values.add(OptionalDouble.empty());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(
                new UpsReading(
                        values.get(0),
                        values.get(2),
                        values.get(3),
                        values.get(5),
                        values.get(6),
                        Integer.parseInt(words.getLast(), 2)));
    }

    /// 市电中断
    public boolean mainsLost() {
        return flag(7);
    }

    /// 电池电量低
    public boolean batteryLow() {
        return flag(6);
    }

    /// The UPS itself is broken.
    public boolean failed() {
        return flag(4);
    }

    /// It tests its battery: what looks like lost mains is not.
    public boolean testing() {
        return flag(2);
    }

    /// It will switch off soon.
    public boolean shuttingDown() {
        return flag(1);
    }

    private boolean flag(int bit) {
        return (flags >> bit & 1) == 1;
    }
}
