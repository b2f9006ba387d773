package cn.yimen.system.boards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a process holds of the machine's memory, as Linux counts it (`smaps_rollup` of proc(5)).
/// All in MB of 10⁶ bytes.
///
/// @param resident every page that it has mapped and that is there, shared ones whole
/// @param proportional the same, shared pages divided among those who share them
/// @param own what would be free if it ended
record Footprint(double resident, double proportional, double own) {

    private static final double KILOBYTES = 1e6 / 1024;

    static Footprint of(long pid) throws IOException {
        var text = Files.readString(Path.of("/proc", Long.toString(pid), "smaps_rollup"));
        return new Footprint(
                megabytes(text, "Rss"),
                megabytes(text, "Pss"),
                megabytes(text, "Private_Clean") + megabytes(text, "Private_Dirty"));
    }

    private static double megabytes(String text, String what) throws IOException {
        var matcher = Pattern.compile("(?m)^" + what + ":\\s+(\\d+) kB").matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + what + " in smaps_rollup");
        }
        return Long.parseLong(matcher.group(1)) / KILOBYTES;
    }
}
