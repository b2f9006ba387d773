package cn.yimen.system.attack;

import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.update.Judge;
import cn.yimen.hall.update.Machine;
import cn.yimen.hall.update.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Bits of what the shelf says of an update: a release that two of three makers signed.
final class UpdateFlips {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Machine MACHINE = new Machine("kiosk", "530199000001", 4, 5, 1, Set.of());
    private static final String RELEASE =
            """
            {"program":"kiosk","hall":"*","version":7,"expires":"%s","bundle":"kiosk-7.tar.gz",\
            "size":10,"sha256":"%s","dataFormat":1}\
            """
                    .formatted(NOW.plusSeconds(3_600), "0".repeat(64));

    private UpdateFlips() {}

    /// @param step 1 for each bit, 7 for each seventh
    static Attempt attempt(Path folder, int step) throws IOException, GeneralSecurityException {
        var signers = new ArrayList<Signer>();
        var halves = new ArrayList<Path>();
        for (int i = 0; i < 3; i++) {
            var key = folder.resolve("maker-" + i);
            Signer.make(key);
            signers.add(Signer.read(key));
            halves.add(Path.of(key + ".public"));
        }
        var root = Root.read(Signer.root(2, halves));
        var content = RELEASE.getBytes(StandardCharsets.UTF_8);
        var marks =
                List.of(
                        signers.get(0).mark(Purpose.UPDATE, content),
                        signers.get(2).mark(Purpose.UPDATE, content));
        var file = folder.resolve("kiosk.update");
        Files.writeString(file, SignedFile.text(content, marks));
        var flips = new Flips("announcements of updates (Ed25519, two of three)");
        flips.every(
                Files.readAllBytes(file),
                step,
                bytes -> Judge.judge(bytes, root, MACHINE, NOW) instanceof Verdict.Wanted);
        return flips.attempt();
    }
}
