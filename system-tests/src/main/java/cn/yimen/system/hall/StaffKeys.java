package cn.yimen.system.hall;

import cn.yimen.kiosk.upkeep.UpkeepMain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// What opens a kiosk's maintenance desk, made as staff make it: by `./yimen upkeep`.
///
/// @param machine the kiosk's file
public record StaffKeys(Path key, Path machine) {

    /// The machine's.
    public static final String PIN = "271828";

    private static final String HALL = "530199000001";

    /// Made in this folder.
    public static StaffKeys in(Path folder) throws IOException {
        var keys = new StaffKeys(folder.resolve("hall.key"), folder.resolve("upkeep.properties"));
        says("key", "--to", keys.key.toString());
        says(
                "machine",
                "--key",
                keys.key.toString(),
                "--hall",
                HALL,
                "--to",
                keys.machine.toString());
        return keys;
    }

    /// A code of somebody of the staff, as a scanner reads it.
    public String token(String staff) throws IOException {
        return says("token", staff, "--key", key.toString(), "--hall", HALL)
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String says(String... words) throws IOException {
        var said = new ByteArrayOutputStream();
        var typed = new ByteArrayInputStream((PIN + "\n").getBytes(StandardCharsets.US_ASCII));
        int code =
                UpkeepMain.run(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        typed,
                        InstantSource.system(),
                        List.of(words));
        var answer = said.toString(StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IOException(answer);
        }
        return answer;
    }
}
